import type { Choice, Decision } from '../deid/profile/Preset';
import type { ActionCode, Because } from '../deid/profile/Because';
import type { Edit } from '../deid/plan/edit/Edit';
import type { Finding, Inspection } from '../deid/findings/Inspection';
import type { InstanceContext } from '../deid/identity/InstanceContext';
import type { PatientKeys } from '../deid/identity/patientUnder';
import type { PlanNote, Refusal } from '../deid/plan/edit/Plan';
import type { Secret } from '../deid/secrets/Secret';
import type { UnreadableCode, Unreadable } from '../dicom/model/Part10';
import type { Directory } from '../dicom/read/readDicomdir';
import type { DocumentText } from '../document/DocumentText';
import type { DirectoryEntry } from '../export/DirectoryEntry';
import type { NeedsEyes } from '../pixel/needsEyes';
import type { PixelDecision } from '../pixel/Redaction';
import type { RedactionRule } from '../pixel/RedactionRule';
import type { PictureFacts } from '../pixel/pictureFacts';
import type { LookRecord } from '../pixel/sight/Sight';
import type { Done, StatementSection } from '../report/conformance';
import type { Mapping } from '../report/mappingCsv';
import type { PictureReport } from '../report/PictureReport';
import type { ReferenceFacts } from '../report/References';
import type { AuditFinding } from '../verify/audit/AuditFinding';
import type { Verification } from '../verify/Verification';
import type { Remarks } from './remarksIn';

/**
 * What crosses the Worker boundary: plain cloneable values, outcomes as unions (errors lose their fields in Comlink).
 */
export interface DicomService {
  inspect(file: Blob): Promise<InspectionOutcome>;
  clean(file: Blob, request: CleanRequest): Promise<CleaningOutcome>;
  /** All data elements of one file for the detail view, with what the choice would do to each. */
  elements(file: Blob, request: CleanRequest): Promise<ElementRow[] | Unreadable | Failed>;
  /** A digest of the whole data set: for files that their UID and head do not tell apart. */
  content(file: Blob): Promise<Content | Unreadable | Failed>;
  /** What the names of the files of one study tell: a list for each path. */
  paths(paths: readonly string[], secrets: readonly Secret[]): Promise<Finding[][] | Unreadable | Failed>;
  /** What a DICOMDIR of the intake lists. Its File IDs may identify. */
  directory(file: Blob): Promise<Directory | Unreadable | Failed>;
  /** What the DICOMDIR of a file-set says of a clean copy. */
  directoryEntry(copy: Blob): Promise<ListedCopy | Unreadable | Failed>;
  /** What a file that somebody cleaned still tells. */
  audit(file: Blob, request: AuditRequest): Promise<Audit | Unreadable | Failed>;
  /** The key of a run from a passphrase: seconds of work, so it is a lane's. */
  deriveKey(passphrase: string): Promise<Uint8Array>;
  /** What a run did, in words, from the same data that did it. */
  statement(choice: Choice, done: Done): Promise<readonly StatementSection[]>;
}

export interface Content {
  readonly kind: 'content';
  readonly digest: string;
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
  /** What somebody wrote freely. */
  readonly remarks: Remarks;
};

export type InspectionOutcome = Inspected | Ignored | Unreadable | Failed;

export interface CleanRequest {
  /** What was read of the encapsulated document, where a decision keeps it. */
  readonly document?: DocumentText | undefined;
  readonly choice: Choice;
  /** 32 bytes. HMAC key of pseudonyms and UIDs: the same in every lane of a run. */
  readonly key: Uint8Array;
  /** Secrets of the study that this file belongs to, from the inspections of all its files. */
  readonly studySecrets: readonly Secret[];
  /** Of `runSecrets`: what all patients of the run are called. One text, cheap to send with every file. */
  readonly runSecrets?: string | undefined;
  /** What the person decided about this picture. A redaction is carried out by a pixel lane only. */
  readonly pixels: PixelDecision;
  /** True where text was found in the picture: it waits for a look as if its header asked for one. */
  readonly textFound?: boolean | undefined;
  /** What of the picture was on the screen, and whether a person confirmed it. Without it no decision of a person counts as a look. */
  readonly looked?: LookRecord | undefined;
  /** What is blacked out where the person decided nothing. */
  readonly rules?: readonly RedactionRule[] | undefined;
  /** Old SOP Instance UIDs of the pictures of the run that are blacked out: they change even where UIDs stay. */
  readonly redactedInstances?: readonly string[] | undefined;
  /** Own pseudonyms for Patient IDs. The text of the CSV: cheaper to send with every file than what it says, and read once. */
  readonly lookup?: LookupRequest | undefined;
  /** Who is who, where a person decided it. */
  readonly patients?: PatientKeys | undefined;
  /** What all files of the run tell of the file's own UID. */
  readonly instance?: InstanceContext | undefined;
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
  /** Undefined where the file has no picture. */
  readonly picture?: PictureReport | undefined;
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

export interface ListedCopy {
  readonly kind: 'entry';
  /** Undefined where a DICOMDIR has no record for such a file. */
  readonly entry: DirectoryEntry | undefined;
}

export interface AuditRequest {
  /** Names of files tell, too. */
  readonly path: string;
  /** False for what the intake left alone: only its bytes are searched for values of originals. */
  readonly isDicom: boolean;
  readonly originals?: AuditOriginals | undefined;
}

export interface AuditOriginals {
  /** Another number for every audit: a lane reads the originals once for each. */
  readonly run: number;
  /** All originals one after the other, so that one handle crosses with every file. */
  readonly together: Blob;
  readonly sizes: readonly number[];
}

/**
 * `text`: the picture is said to show none that identifies, so it is worth a search. `bits`: whether some stand outside of Bits Stored, only
 * decoding shows.
 */
export type PictureQuestion = 'text' | 'bits';

export interface Audit {
  readonly kind: 'audit';
  /** `other` is no DICOM; a code says why a file cannot be read. */
  readonly state: 'read' | 'other' | UnreadableCode;
  /** Key of the patient, where the file was read. Identifying. */
  readonly patient: string | undefined;
  /** What a lane with decoders is to look for in the picture. */
  readonly questions: readonly PictureQuestion[];
  readonly findings: readonly AuditFinding[];
  /** For how many values of originals was looked. */
  readonly originalValues: number | undefined;
  /** How many originals cannot be read. */
  readonly unreadOriginals: number;
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
  /** What the person may decide about this place under the purpose; empty where a decision would not be heard. */
  readonly mayBe: readonly Decision['does'][];
}
