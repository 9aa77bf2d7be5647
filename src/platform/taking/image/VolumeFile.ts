import type { UnopenedReason } from '../../../file/LeftAloneReason';

/** Bytes [start, end) of an image. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** A file of a volume: its extents one behind the other are its bytes. */
export interface VolumeFile {
  readonly path: string;
  readonly extents: readonly Extent[];
}

/** What a volume lists and what cannot be opened. */
export interface VolumeFault {
  readonly path: string;
  readonly reason: UnopenedReason;
  /** Byte of the image at which it shows. */
  readonly at: number;
  /** Where its bytes should be. */
  readonly extents?: readonly Extent[];
}

/** All that one directory tree of an image names. */
export type Tree = readonly (VolumeFile | VolumeFault)[];
