import type { Content } from '../file/contentOf';
import type { FileDigest } from '../file/digestOf';
import type { Failed } from '../file/outcomes';
import type { Inspected, InspectionOutcome } from '../file/inspect/Inspected';
import type { Looked, Offered } from '../file/Looked';
import type { CleanRequest } from '../file/clean/CleanRequest';
import type { CleaningOutcome } from '../file/clean/CleaningOutcome';
import type { ListedCopy } from '../file/directoryEntry';
import type { Audit, AuditRequest } from '../file/audit/Audit';
import type { ElementRow } from '../file/rows/ElementRow';
import type { Choice } from '../deid/profile/Preset';
import type { Finding } from '../deid/findings/Inspection';
import type { Secret } from '../deid/secrets/Secret';
import type { Unreadable } from '../dicom/model/Part10';
import type { Directory } from '../dicom/read/readDicomdir';
import type { Done } from '../report/Done';
import type { StatementSection } from '../report/conformance';
import type { CleaningAnswer, CleaningBatch } from './CleaningBatch';
import type { News } from './Recurring';

/** The inspections of some files. */
export interface LookAnswer {
  readonly kind: 'look';
  readonly files: readonly Looked<InspectionOutcome | NumberedInspection>[];
  readonly findings: News<Finding>;
}

/** An inspection that names its findings by numbers, and only those secrets of the study that were not told before. */
export type NumberedInspection = Omit<Inspected, 'kind' | 'findings'> & {
  readonly kind: 'numbered-inspection';
  readonly findings: readonly number[];
};

/**
 * What crosses the Worker boundary: plain cloneable values, outcomes as unions (errors lose their fields in Comlink).
 */
export interface DicomService {
  inspect(file: Blob): Promise<InspectionOutcome>;
  /**
   * What files are that nobody has looked into yet, and of DICOM the inspection, from one reading of their heads. What recurs is told once.
   * @param anew what was told before was not heard, or is no part of this run
   */
  look(files: readonly Offered[], anew: boolean): Promise<LookAnswer | Unreadable | Failed>;
  /** Only what they are. */
  sniff(files: readonly Offered[]): Promise<readonly Looked<undefined>[] | Unreadable | Failed>;
  clean(file: Blob, request: CleanRequest): Promise<CleaningOutcome>;
  /** Several files of a study. What all are asked for crosses once, and so do edits that recur. */
  cleanAll(batch: CleaningBatch): Promise<CleaningAnswer | Unreadable | Failed>;
  /** All data elements of one file for the detail view, with what the choice would do to each. */
  elements(file: Blob, request: CleanRequest): Promise<ElementRow[] | Unreadable | Failed>;
  /** A digest of the whole data set: for files that their UID and head do not tell apart. */
  content(file: Blob): Promise<Content | Unreadable | Failed>;
  /** Checksums of all bytes of a file, the SHA-256 where it is asked for. */
  digest(file: Blob, withSha256: boolean): Promise<FileDigest | Unreadable | Failed>;
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
