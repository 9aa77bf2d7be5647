import type { NewElement } from '../../../dicom/write/Change';
import type { Edit } from './Edit';
import type { Secret } from '../../secrets/Secret';

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
  /** UIDs of the file that became others than the key alone makes of them. Old and new: never leaves the machine but in a mapping. */
  readonly renamed: readonly (readonly [old: string, fresh: string])[];
  /** Identifying values that a decision of the person keeps. */
  readonly spared: readonly string[];
  /** In how many texts words stay because a person keeps them, by `KeptWord.id`; absent where there are none. */
  readonly keptWords?: TextsByWord | undefined;
  /** The transfer syntax of the copy, where its pixels are not the source's. */
  readonly redactedAs?: string | undefined;
}

export type TextsByWord = Readonly<Record<number, number>>;

/** PS3.15 E.1.1 and E.2. */
export interface Claims {
  /** De-identification methods, PS3.16 CID 7050. */
  readonly methods: readonly string[];
  /** (0028,0303) */
  readonly dates: 'REMOVED' | 'UNMODIFIED' | 'MODIFIED';
  /** (0028,0301) says NO: a person, or rules that a person checked, saw to the picture. */
  readonly noBurnedIn?: boolean;
}

export type PlanNote =
  | 'fallback-types'
  | 'no-sop-class'
  | 'deflated-to-explicit'
  | 'transfer-syntax-guessed'
  | 'pixels-not-examined'
  /** A person looked at the picture and found nothing to black out. */
  | 'pixels-approved'
  | 'pixels-redacted'
  /** Decoded to be changed and encoded in another way, without loss. */
  | 'pixels-reencoded'
  /** Bits outside of Bits Stored, bytes behind the last frame, parts of codestreams that no decoder needs: gone, no value became another. */
  | 'stray-bits-removed'
  | 'excess-pixels-removed'
  | 'segments-removed'
  /** They stay in a person's own record. */
  | 'stray-bits-kept'
  | 'excess-pixels-kept'
  | 'segments-kept'
  /** There are fewer pixels than the file says. */
  | 'pixels-missing'
  | 'trailing-bytes-removed'
  /** What was behind the end is a DICOM file of its own. */
  | 'file-behind-removed'
  | 'preamble-zeroed'
  /** A decision keeps what the profile edits: the copy does not claim the profile. */
  | 'overruled'
  /** Free remarks stay in a person's own record. */
  | 'comments-kept'
  /** Another file of the run has the same SOP Instance UID and is not the same: the copy got one from its content. */
  | 'instance-uid-shared'
  /** The same, where UIDs stay: the copies share it, too. */
  | 'instance-uid-still-shared'
  /** Nothing told the instance from others: its UID was made from its content. */
  | 'instance-uid-made'
  /** The data set had none, or a word: the UID of the meta information stands for it. */
  | 'instance-uid-from-meta'
  /** Data set and meta information name different instances; that of the data set counts, if it is one. */
  | 'instance-uid-contradicted'
  /** The same data set is in the run once more: its copies share their UID. */
  | 'instance-repeated'
  | 'study-uid-made'
  | 'series-uid-made';

/** A file that the chosen preset must not write. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly code: RefusalCode;
  readonly at?: number;
}

export type RefusalCode =
  | 'private-sop-class'
  | 'pixels-unreviewed'
  /** A person wants no copy of this picture. */
  | 'pixels-left-out'
  /** Areas cannot be blacked out in this way of storing pictures: video, no decoder. */
  | 'redaction-unsupported'
  /** The pixels are damaged, or contradict what the file says of them. */
  | 'redaction-failed'
  /** Bits beside the values can be told from them by a decoder only, which this lane has not: another has. */
  | 'needs-decoder'
  /** Bits beside the values cannot be taken out: the pixels are damaged, or cannot be written without loss. */
  | 'stray-bits-stay'
  /** The header does not tell which bytes are the pictures, or how they are parted. */
  | 'pixels-unclear'
  /** No part of the areas lies in the picture. */
  | 'redaction-misses'
  | 'cannot-plan'
  | 'options-exclude-each-other'
  | 'patient-not-listed'
  /** What a lookup gives the patient for a pseudonym names somebody of the run. */
  | 'pseudonym-tells'
  /** An identifying value stands in the values of the pixels, which stay as they are. */
  | 'pixels-tell'
  /** Readable text among the numbers of a value that is too long to be made anew. */
  | 'text-in-bytes'
  /** The person keeps a document that was not read wholly. */
  | 'document-not-read'
  /** The person keeps a document that names somebody. */
  | 'document-identifies';
