import type { Choice } from '../deid/Preset';
import type { ActionCode, Because, Edit } from '../deid/Edit';
import type { Inspection } from '../deid/Inspection';
import type { PlanNote, Refusal, Secret } from '../deid/Plan';
import type { UnreadableCode, Unreadable } from '../dicom/Part10';
import type { NeedsEyes } from '../pixel/needsEyes';
import type { Verification } from '../verify/Verification';

/**
 * What crosses the Worker boundary: plain cloneable values, outcomes as unions (errors lose their fields in Comlink).
 */
export interface DicomService {
  inspect(file: Blob): Promise<InspectionOutcome>;
  clean(file: Blob, request: CleanRequest): Promise<CleaningOutcome>;
  /** All data elements of one file for the detail view, with what the choice would do to each. */
  elements(file: Blob, request: CleanRequest): Promise<ElementRow[] | Unreadable | Failed>;
}

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

export type Inspected = Inspection & {
  /** Undefined where nothing asks for a look at the pixels. */
  readonly needsEyes: NeedsEyes | undefined;
};

export type InspectionOutcome = Inspected | Ignored | Unreadable | Failed;

export interface CleanRequest {
  readonly choice: Choice;
  /** 32 bytes. HMAC key of pseudonyms and UIDs: the same in every lane of a run. */
  readonly key: Uint8Array;
  /** Secrets of the study that this file belongs to, from the inspections of all its files. */
  readonly studySecrets: readonly Secret[];
  /** True where the person took this picture in without a look at its pixels. */
  readonly acceptUnreviewedPixels: boolean;
}

export type CleaningOutcome = Cleaning | Ignored | Unreadable | Refusal | Failed | NotVerified;

export interface Cleaning {
  readonly kind: 'cleaning';
  /** The clean file: fresh parts and slices of the source. A handle, no pixel bytes cross threads. */
  readonly blob: Blob;
  readonly sopClass: string;
  readonly transferSyntax: string;
  readonly edits: readonly LedgerEdit[];
  readonly notes: readonly PlanNote[];
  readonly verification: Verification;
  /** New UIDs for neutral names and file-sets. */
  readonly studyUid: string;
  readonly seriesUid: string;
  readonly sopInstanceUid: string;
  readonly pseudonym: string;
}

/** Written but not proven: not exported. */
export interface NotVerified {
  readonly kind: 'not-verified';
  readonly verification: Verification;
}

/** An edit as reported: free of values. */
export type LedgerEdit = Pick<Edit, 'path' | 'keyword' | 'action' | 'because'>;

export type RefusedCode = UnreadableCode | Refusal['code'] | 'not-verified' | Failed['code'];

export interface ElementRow {
  readonly path: string;
  readonly depth: number;
  readonly vr: string;
  readonly keyword: string;
  /** Decoded and shortened to 200 characters; for bulk values the number of bytes stands in `length`. */
  readonly value: string;
  readonly length: number;
  readonly action: ActionCode;
  readonly because: Because | undefined;
  /** Decoded new value where there is one. */
  readonly newValue: string | undefined;
}
