import type { CodeBlock } from './CodeBlock';

/** Decodes code-blocks one after the other in the same buffers. */
export interface BlockCoder {
  /** Of the block decoded last, row by row: twice the magnitude, with the middle of what is uncertain added. */
  readonly magnitudes: Int32Array;
  isNegative(x: number, y: number): boolean;
  /** `planes`: Mb of the subband with the shift of a region of interest. False where there is nothing to be decoded. */
  decode(block: CodeBlock, orientation: number, planes: number, blockStyle: number): boolean;
}
