import type { NewElement } from '../dicom/Change';
import type { Edit } from './Edit';

/** What will be done to one file: the single list that is shown, applied, reported and verified. */
export interface Plan {
  readonly kind: 'plan';
  readonly edits: readonly Edit[];
  /** Fresh File Meta Information without (0002,0000), which the writer computes. */
  readonly meta: readonly NewElement[];
  /** Values of this file that must not occur in the output. Never leaves the machine, never logged. */
  readonly secrets: readonly Secret[];
  /** Remarks for the ledger, e.g. that fallback Types were used or that Deflated became Explicit VR Little Endian. */
  readonly notes: readonly PlanNote[];
}

export type PlanNote =
  | 'fallback-types'
  | 'no-sop-class'
  | 'deflated-to-explicit'
  | 'transfer-syntax-guessed'
  | 'pixels-not-examined'
  | 'trailing-bytes-removed'
  | 'preamble-zeroed';

/** A file that the chosen preset must not write. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly code: RefusalCode;
  readonly at?: number;
}

export type RefusalCode = 'private-sop-class' | 'pixels-unreviewed' | 'cannot-plan';

/** An identifying text as it stands in the source, decoded, trimmed. */
export interface Secret {
  readonly text: string;
  readonly kind: SecretKind;
}

export type SecretKind = 'name' | 'id' | 'birth-date' | 'address' | 'phone' | 'accession' | 'uid' | 'text';
