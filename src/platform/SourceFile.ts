/** One file of the intake: a File of the person's, or an entry of an archive (nested ones too). Never written to. */
export interface SourceFile {
  /** Number in the order of intake. */
  readonly id: number;
  /** Path as the person knows it, shown on the page only. */
  readonly path: string;
  readonly blob: Blob;
}

/** A file that is listed and left alone. */
export interface IgnoredFile {
  readonly id: number;
  readonly path: string;
  readonly reason: LeftAloneReason;
  /** Its bytes, where its kind is known: a DICOMDIR is read for what is missing, an audit searches all. Never copied. */
  readonly bytes?: Blob;
}

export type LeftAloneReason = IgnoredReason | UnopenedReason;

/** What a file is instead of DICOM. */
export type IgnoredReason =
  'not-dicom' | 'empty' | 'executable' | 'autorun' | 'viewer' | 'document' | 'dicomdir' | 'system';

/** Why nobody could look: what lies behind may be DICOM and may name people, so that it counts as refused. */
export type UnopenedReason =
  | 'archive-encrypted'
  | 'archive-damaged'
  | 'archive-too-deep'
  | 'archive-too-large'
  | 'archive-path' // the name of an entry would leave the folder
  | 'archive-unsupported' // tar, 7z, RAR ...
  | 'unreadable-file'
  | 'unreadable-folder'
  | 'special-file' // FIFO, socket, device: never opened
  | 'link-loop'; // leads back to a folder above the given one
