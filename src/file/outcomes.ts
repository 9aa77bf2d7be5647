import type { Refusal } from '../deid/plan/edit/Plan';
import type { UnreadableCode } from '../dicom/model/Part10';

/** A DICOMDIR is recognised and left out (it lists names and file names). */
export interface Ignored {
  readonly kind: 'ignored';
  readonly reason: 'dicomdir';
}

/** A bug of ours, turned into a row: the batch goes on. */
export interface Failed {
  readonly kind: 'failed';
  readonly code: 'internal' | 'lane-died' | 'timeout';
}

export type RefusedCode = UnreadableCode | Refusal['code'] | 'not-verified' | Failed['code'];
