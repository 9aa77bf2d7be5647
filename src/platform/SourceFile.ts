/** One file of the intake: a File of the person's, or an entry of a ZIP (nested ones too). Never written to. */
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
  readonly reason: IgnoredReason;
  /** A DICOMDIR itself: it is read for what is missing, and never copied. */
  readonly directory?: Blob;
}

export type IgnoredReason =
  | 'not-dicom'
  | 'empty'
  | 'executable'
  | 'autorun'
  | 'viewer'
  | 'document'
  | 'dicomdir'
  | 'system'
  | 'zip-encrypted'
  | 'zip-damaged'
  | 'zip-bomb'
  | 'zip-path'
  | 'zip-too-deep'
  | 'unreadable';
