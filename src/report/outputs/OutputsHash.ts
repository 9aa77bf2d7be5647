/** One number that stands for all outputs of a run: whoever has it can tell whether a folder is what the run wrote. */
export interface OutputsHash {
  readonly files: number;
  /** Hexadecimal. */
  readonly sha256: string;
  /** What the line of an output says of its bytes, in outputs. */
  readonly by: { readonly sha256: number; readonly crc32: number; readonly size: number };
  /** Of what exactly it is the SHA-256, for who wants to compute it elsewhere. */
  readonly over: string;
}
