import type { NewElement } from '../dicom/Change';
import type { Concern } from './confidentialityRow';
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
  /** What the stamps of the copy say was done; undefined where it claims nothing (own record, overruled profile). */
  readonly claims: Claims | undefined;
  /** Identifying values that a decision of the person keeps. */
  readonly spared: readonly string[];
}

/** PS3.15 E.1.1 and E.2. */
export interface Claims {
  /** De-identification methods, PS3.16 CID 7050. */
  readonly methods: readonly string[];
  /** (0028,0303) */
  readonly dates: 'REMOVED' | 'UNMODIFIED' | 'MODIFIED';
}

export type PlanNote =
  | 'fallback-types'
  | 'no-sop-class'
  | 'deflated-to-explicit'
  | 'transfer-syntax-guessed'
  | 'pixels-not-examined'
  | 'trailing-bytes-removed'
  | 'preamble-zeroed'
  /** A decision keeps what the profile edits: the copy does not claim the profile. */
  | 'overruled'
  /** Free remarks stay in a person's own record. */
  | 'comments-kept';

/** A file that the chosen preset must not write. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly code: RefusalCode;
  readonly at?: number;
}

export type RefusalCode =
  | 'private-sop-class'
  | 'pixels-unreviewed'
  | 'cannot-plan'
  | 'options-exclude-each-other'
  | 'patient-not-listed';

/** An identifying text as it stands in the source, decoded, trimmed. */
export interface Secret {
  readonly text: string;
  readonly kind: SecretKind;
  /** Option columns of Table E.1-1 under which the value stays where it was found. */
  readonly keptBy?: readonly Concern[];
  /** It was found only where even a person's own record does not keep it. */
  readonly leavesOwn?: true;
}

export type SecretKind = 'name' | 'id' | 'birth-date' | 'address' | 'phone' | 'accession' | 'uid' | 'text';
