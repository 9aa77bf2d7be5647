import type { AuditOriginals } from '../readOriginals';
import type { UnreadableCode } from '../../dicom/model/Part10';
import type { AuditFinding } from '../../verify/audit/AuditFinding';

export interface AuditRequest {
  /** Names of files tell, too. */
  readonly path: string;
  /** False for what the intake left alone: only its bytes are searched for values of originals. */
  readonly isDicom: boolean;
  readonly originals?: AuditOriginals | undefined;
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
  /** Of how many originals that could be read. */
  readonly originals: number | undefined;
  /** Whether it has a picture. */
  readonly hasPicture: boolean;
  /** Whether it says that it is of a head, of which a face may be rebuilt. */
  readonly showsHead: boolean;
  /** How many originals cannot be read. */
  readonly unreadOriginals: number;
}
