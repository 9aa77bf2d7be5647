import type { Edit } from '../../deid/plan/edit/Edit';
import type { PlanNote, Refusal, TextsByWord } from '../../deid/plan/edit/Plan';
import type { Unreadable } from '../../dicom/model/Part10';
import type { Mapping } from '../../report/mappingCsv';
import type { PictureReport } from '../../report/PictureReport';
import type { ReferenceFacts } from '../../report/References';
import type { Verification } from '../../verify/Verification';
import type { Failed, Ignored } from '../outcomes';

export type CleaningOutcome = Cleaning | Ignored | Unreadable | Refusal | Failed | NotVerified;

export interface Cleaning {
  readonly kind: 'cleaning';
  /** The clean file: fresh parts and slices of the source. A handle, no pixel bytes cross threads. */
  readonly blob: Blob;
  readonly sopClass: string;
  readonly transferSyntax: string;
  readonly edits: readonly LedgerEdit[];
  readonly notes: readonly PlanNote[];
  /** In how many of its texts words stay because a person keeps them, by `KeptWord.id`. */
  readonly keptWords?: TextsByWord | undefined;
  readonly verification: Verification;
  /** Undefined where the file has no picture. */
  readonly picture?: PictureReport | undefined;
  /** The source says that it is of a head, of which a face may be rebuilt. */
  readonly showsHead?: boolean | undefined;
  /** New UIDs for neutral names and file-sets. */
  readonly studyUid: string;
  readonly seriesUid: string;
  readonly sopInstanceUid: string;
  readonly pseudonym: string;
  /** What the file is and what it refers to: whether references hold is seen over a whole run. Dropped once it was counted. */
  readonly refersTo?: ReferenceFacts | undefined;
  /** Where it was asked for. */
  readonly mapping?: Mapping | undefined;
  /** CRC-32 of all bytes of `blob` (RFC 1952 section 8), where it was asked for. */
  readonly crc32?: number | undefined;
}

/** Written but not proven: not exported. */
export interface NotVerified {
  readonly kind: 'not-verified';
  readonly verification: Verification;
}

/** An edit as reported: free of values. */
export type LedgerEdit = Pick<Edit, 'path' | 'keyword' | 'action' | 'because' | 'cuts'>;
