/** A code-block and what packets brought for it (T.800 B.10). */
export interface CodeBlock {
  /** Place in its subband. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Most significant bit-planes that are all zero. */
  zeroPlanes: number;
  /** Bits in which lengths are told, less what the number of passes adds. */
  lengthBits: number;
  readonly segments: Segment[];
}

/** Coding passes that share one codeword: their bytes, in pieces out of several packets. */
export interface Segment {
  /** Passes that packet headers told of. */
  told: number;
  /** Passes whose bytes are there. */
  passes: number;
  readonly mostPasses: number;
  readonly pieces: Uint8Array[];
}
