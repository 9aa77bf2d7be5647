import type { NewElement, PatchPiece } from './Change';
import type { Tag } from '../dictionary/DataSet';
import type { PixelExtra } from '../model/PixelExtra';

/** Pixel Data that was written afresh, and what the data set must say of it. */
export interface ChangedPixels {
  readonly kind: 'changed-pixels';
  /** What was in the source's and is no picture. */
  readonly without: readonly PixelExtra[];
  /** The element, from its tag to its delimiter. */
  readonly pieces: readonly PatchPiece[];
  /** Of the file that the element fits into. */
  readonly transferSyntax: string;
  /** Top level attributes that are new or say something else now, each once. */
  readonly attributes: readonly NewElement[];
  /** Top level attributes that no longer hold. */
  readonly outdated: readonly Tag[];
  /** Overlay Data (60xx,3000) by its place: without what lay in the area, or undefined where it must go as a whole. */
  readonly overlays: readonly { readonly at: number; readonly value: Uint8Array | undefined }[];
  /** True where the pictures were decoded as a whole and encoded anew, without loss: codestreams cannot be compared. */
  readonly reencoded: boolean;
}
