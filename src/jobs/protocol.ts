import type { Choice } from '../deid/Preset';
import type { ActionCode, Because, Edit } from '../deid/Edit';
import type { Inspection } from '../deid/Inspection';
import type { PlanNote, Refusal, Secret } from '../deid/Plan';
import type { UnreadableCode, Unreadable } from '../dicom/Part10';
import type { NeedsEyes } from '../pixel/needsEyes';
import type { PictureFacts } from '../pixel/pictureFacts';
import type { StatementSection } from '../report/conformance';
import type { Mapping } from '../report/mappingCsv';
import type { ReferenceFacts } from '../report/References';
import type { Verification } from '../verify/Verification';

/**
 * What crosses the Worker boundary: plain cloneable values, outcomes as unions (errors lose their fields in Comlink).
 */
export interface DicomService {
  inspect(file: Blob): Promise<InspectionOutcome>;
  clean(file: Blob, request: CleanRequest): Promise<CleaningOutcome>;
  /** All data elements of one file for the detail view, with what the choice would do to each. */
  elements(file: Blob, request: CleanRequest): Promise<ElementRow[] | Unreadable | Failed>;
  /** The key of a run from a passphrase: seconds of work, so it is a lane's. */
  deriveKey(passphrase: string): Promise<Uint8Array>;
  /** What the choice does, in words, from the same data that does it. */
  statement(choice: Choice): Promise<readonly StatementSection[]>;
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
  /** Undefined where the file has no pixels. */
  readonly picture: PictureFacts | undefined;
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
  /** Own pseudonyms for Patient IDs. The text of the CSV: cheaper to send with every file than what it says, and read once. */
  readonly lookup?: LookupRequest | undefined;
  /** True where the old values of UIDs and Patient ID are wanted beside the new ones. Personal data. */
  readonly mapping?: boolean | undefined;
}

export interface LookupRequest {
  readonly csv: string;
  /** What becomes of patients whom the lookup does not list: a pseudonym from the key, or no copy. */
  readonly unknown: 'key' | 'refuse';
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
  /** What the file is and what it refers to: whether references hold is seen over a whole run. Dropped once it was counted. */
  readonly refersTo?: ReferenceFacts | undefined;
  /** Where it was asked for. */
  readonly mapping?: Mapping | undefined;
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
