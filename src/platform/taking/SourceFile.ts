import type { LeftAloneReason } from '../../file/LeftAloneReason';

/** One file of the intake: a File of the person's, or an entry of an archive (nested ones too). Never written to. */
export interface SourceFile {
  /** Number in the order of intake. */
  readonly id: number;
  /** Path as the person knows it, shown on the page only. */
  readonly path: string;
  readonly blob: Blob;
}

/** A file of the intake with what a look into it told. */
export interface TakenFile<Told> extends SourceFile {
  readonly told: Told;
}

/** A file that is listed and left alone. */
export interface IgnoredFile {
  readonly id: number;
  readonly path: string;
  readonly reason: LeftAloneReason;
  /** Byte of its archive or image at which that shows. */
  readonly at?: number;
  /** Its bytes, where its kind is known: a DICOMDIR is read for what is missing, an audit searches all. Never copied. */
  readonly bytes?: Blob;
}
