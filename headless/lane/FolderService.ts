import type { DirectoryEntry } from '../../src/export/DirectoryEntry';
import type { FileRange } from '../disk/Piece';
import type { PackedWire } from '../../src/packed/crossing';
import type { PatientIdentity } from '../../src/deid/identity/PatientIdentity';
import type { InstanceFacts } from '../../src/deid/identity/instancesApart';
import type { LevelKeys } from '../../src/deid/identity/FileIdentity';
import type { SeriesPlace } from '../../src/dicom/access/placeInSeries';
import type { Secret } from '../../src/deid/secrets/Secret';
import type { RedactionRule } from '../../src/pixel/RedactionRule';
import type { Unreadable } from '../../src/dicom/model/Part10';
import type { PictureSearch } from '../../src/report/PictureSearch';
import type { Audit } from '../../src/file/audit/Audit';
import type { Cleaning, CleaningOutcome } from '../../src/file/clean/CleaningOutcome';
import type { CleanRequest } from '../../src/file/clean/CleanRequest';
import type { Content } from '../../src/file/contentOf';
import type { FileDigest } from '../../src/file/digestOf';
import type { Failed } from '../../src/file/outcomes';
import type { Inspected, InspectionOutcome } from '../../src/file/inspect/Inspected';
import type { Looked } from '../../src/file/Looked';

/** A source as it crosses to a lane: a range of a file, which the lane opens itself, or how to unpack it from an archive, or bytes. */
export type Source = KeptSource | Blob;
/** What is held of a source between two passes: no bytes but of archives with a password. */
export type KeptSource = FileRange | PackedWire;

/** A file that nobody has looked into yet. */
export interface OfferedSource {
  readonly path: string;
  readonly source: Source;
}

/** Where and how a clean copy is written. */
export interface Target {
  /** Absolute path of the copy. */
  readonly path: string;
  /** Absolute path of the file that is written first and gets the name of the copy when it is whole. */
  readonly part: string;
  /** Whether the edits are wanted. */
  readonly ledger: boolean;
  readonly hash: boolean;
  readonly readBack: boolean;
  /** Whether a DICOMDIR is to list the copy. */
  readonly listed: boolean;
  /** Whether the picture is searched for text before the file is cleaned. */
  readonly search?: boolean;
  /** Whether an equal file that is there already is this copy, and an empty one was to become it: a run that was cut off goes on. */
  readonly continues: boolean;
  /** Whether its CRC-32 is wanted, by which a run that goes on knows it again, and so does who has its report. */
  readonly crc?: boolean;
  /** What is asked of this file besides the request, which many files share. */
  readonly ofFile?: Pick<CleanRequest, 'patients' | 'instance'>;
}

/** What a lane of the headless commands does: the services of the app, with opening and saving in the lane. */
export interface FolderService {
  inspect(source: Source): Promise<InspectionOutcome>;
  /** What the search of a picture for text finds; undefined where there is none. */
  search(source: Source): Promise<PictureSearch | Unreadable | Failed | undefined>;
  /**
   * What files are that nobody has looked into yet, and of DICOM the inspection without what only a summary needs. A lane tells each secret
   * of a study once, with the first file that has it.
   * @param anew what was told before was not heard
   */
  survey(
    files: readonly OfferedSource[],
    rules: readonly RedactionRule[] | undefined,
    anew: boolean,
  ): Promise<readonly Looked<SurveyOutcome>[] | Unreadable | Failed>;
  /** A digest of the whole data set. */
  content(source: Source): Promise<Content | Unreadable | Failed>;
  /** @param request undefined: that of the file before, which came to this lane */
  clean(source: Source, request: CleanRequest | undefined, target: Target): Promise<SavedOutcome>;
  /** Files of one study, one after the other. */
  cleanAll(
    files: readonly { readonly source: Source; readonly target: Target }[],
    request: CleanRequest | undefined,
  ): Promise<readonly SavedOutcome[] | Unreadable | Failed>;
  audit(source: Source, request: FolderAuditRequest): Promise<FolderAudit | Unreadable | Failed>;
  /** Checksums of the bytes as they are. */
  digest(source: Source, withSha256: boolean): Promise<FileDigest | Unreadable | Failed>;
}

export interface FolderAuditRequest {
  readonly path: string;
  readonly isDicom: boolean;
  /** Absolute path of the folder of the originals: each lane reads them once. */
  readonly against: string | undefined;
  /** Of archives among the originals. */
  readonly passwords: readonly string[];
  /** Absolute path of a CSV with pseudonyms of the reader's own. */
  readonly mapping: string | undefined;
}

export interface FolderAudit extends Pick<
  Audit,
  'kind' | 'state' | 'patient' | 'findings' | 'originalValues' | 'originals' | 'hasPicture' | 'showsHead'
> {
  /** Whether its picture was searched for text: those that are said to show none that identifies. */
  readonly searched: boolean;
  /** Originals that cannot be read, told with the first file of a lane. */
  readonly unread: readonly { readonly id: number; readonly code: string; readonly path: string }[];
}

/** What naming and cleaning need to know of a file beforehand. */
export interface FileSurvey extends Pick<
  Inspected,
  'sopClass' | 'transferSyntax' | 'sopInstance' | 'needsEyes'
> {
  readonly kind: 'survey';
  /** `studyOf` */
  readonly study: string;
  readonly series: string;
  /** Equal in all files of one patient. */
  readonly patient: string;
  readonly secrets: readonly Secret[];
  /** Whom the file is about, and by what it is told from others and put in its place. */
  readonly identity: PatientIdentity;
  readonly instance: InstanceFacts;
  readonly levels: LevelKeys;
  readonly place: SeriesPlace;
  /** Whether a rule blacks out its picture. */
  readonly redacts: boolean;
}

export type SurveyOutcome = FileSurvey | Exclude<InspectionOutcome, Inspected>;

export type SavedOutcome = (Saved | NotSaved | Exclude<CleaningOutcome, Cleaning>) & {
  /** What the search of the picture found, where it was asked for and there is one. */
  readonly search?: PictureSearch | undefined;
};

export type Saved = Omit<Cleaning, 'blob' | 'edits'> & {
  /** The edits as JSON: the same text for all slices of a series, and ten times cheaper to send than objects. Empty where not wanted. */
  readonly ledger: string;
  readonly bytes: number;
  readonly sha256: string | undefined;
  readonly crc: number | undefined;
  /** What a DICOMDIR says about the copy, where it is to be listed and can be. */
  readonly entry: DirectoryEntry | undefined;
  /** Milliseconds of reading back; 0 where it was not asked for. */
  readonly readBack: number;
};

export interface NotSaved {
  readonly kind: 'failed';
  readonly code: Failed['code'] | 'disk-full' | 'not-saved' | 'exists' | 'read-back-differs';
}
