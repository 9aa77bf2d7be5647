import type { DataElement, DataSet } from '../dictionary/DataSet';
import type { LoadedBytes } from './LoadedBytes';
import type { TransferSyntax } from '../dictionary/transferSyntax';

/** A DICOM file as read: offsets only, plus the loaded bytes of everything but bulk values. */
export interface Part10 {
  readonly kind: 'part10';
  /** The stream all offsets refer to. The file itself, or for Deflated: head of the file + inflated data set. */
  readonly stream: Blob;
  readonly size: number;
  /** False for a bare data set without preamble and `DICM`. */
  readonly hasPreamble: boolean;
  /** Group 0002, where there is one. Always Explicit VR Little Endian, except in a few broken files. */
  readonly meta: DataSet | undefined;
  readonly transferSyntax: TransferSyntax;
  /** True where no meta information named the syntax and it was told from the first element. */
  readonly transferSyntaxGuessed: boolean;
  readonly dataSetStart: number;
  readonly dataSet: DataSet;
  /** Pixel Data, Float or Double Float Pixel Data at the top level; of several the one that the header describes (`pictureIn`). */
  readonly pixelData: DataElement | undefined;
  /** Whether the header tells that they are the picture. */
  readonly pixelDataSure: boolean;
  /** Bytes behind the last element that are no element. */
  readonly trailing: { readonly start: number; readonly end: number } | undefined;
  /** True where (0002,0010) is a deflated syntax; `transferSyntax` is then still the one that the file names. */
  readonly deflated: boolean;
  readonly bytes: LoadedBytes;
  readonly observations: readonly Observation[];
}

/** What a reader sees and a person may want to know; none of it stops the file. */
export interface Observation {
  readonly code:
    | 'duplicate-tag'
    | 'out-of-order'
    | 'group-length'
    | 'odd-length'
    | 'un-sequence'
    | 'no-preamble'
    | 'no-meta'
    | 'preamble-used'
    | 'preamble-executable'
    | 'preamble-tiff'
    | 'trailing-bytes'
    | 'trailing-padding'
    | 'data-behind-pixel-data'
    | 'unknown-vr'
    | 'implicit-in-explicit';
  readonly at: number;
}

/** A file that is refused, with the code of the reason and the byte where it showed (offset into the stream). */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly code: UnreadableCode;
  readonly at: number;
}

export type UnreadableCode =
  | 'empty'
  | 'not-dicom'
  | 'truncated'
  | 'bad-element'
  | 'bad-sequence'
  | 'bad-fragments'
  | 'unknown-transfer-syntax'
  | 'unsupported-transfer-syntax'
  | 'bad-deflate'
  | 'inflate-bound'
  | 'too-deep'
  | 'too-many-elements'
  | 'header-too-large'
  | 'source-gone';
