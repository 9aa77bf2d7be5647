import type { NewElement } from '../dicom/write/Change';

/** What a DICOMDIR says about one clean file, read from the file itself (PS3.3 F.5). Plain and cloneable. */
export interface DirectoryEntry {
  /** Directory Record Type of the file's own record. */
  readonly type: string;
  readonly sopClass: string;
  readonly sopInstance: string;
  readonly transferSyntax: string;
  /** Keys of the records on the way to the file, from the patient down, the file's own last; one only where it stands at the root. */
  readonly levels: readonly DirectoryLevel[];
}

export interface DirectoryLevel {
  /** Equal in all files of one patient, study or series. */
  readonly id: string;
  /** Type 1 and 2 keys as Explicit VR Little Endian, in the order of their tags, with the character set that their bytes need. */
  readonly keys: readonly NewElement[];
  /** Keys that must have a value and have none: what is to be made up for them, `#` for a running number. */
  readonly made: readonly MadeKey[];
}

export type MadeKey = readonly [
  tag: number,
  vr: 'PN' | 'LO' | 'SH' | 'DA' | 'TM' | 'CS' | 'IS',
  text: string,
];
