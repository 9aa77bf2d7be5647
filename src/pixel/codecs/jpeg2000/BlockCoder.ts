import type { CodeBlock } from './CodeBlock';

/** Decodes code-blocks one after the other in the same buffers. */
export interface BlockCoder {
  /** Of the block decoded last, row by row: twice the coefficient, with the middle of what is uncertain added to its magnitude. */
  readonly values: Int32Array;
  /** `planes`: Mb of the subband with the shift of a region of interest. False where there is nothing to be decoded. */
  decode(block: CodeBlock, orientation: number, planes: number, blockStyle: number): boolean;
}
