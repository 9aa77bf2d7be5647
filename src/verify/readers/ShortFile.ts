/** A file with its long values cut out and the lengths patched, so that other readers need not load them. */
export interface ShortFile {
  readonly bytes: Uint8Array;
  /** Where an offset of the file stands in `bytes`. An offset inside a cut maps to the place of the cut. */
  place(offset: number): number;
  /** Where an offset into `bytes` stands in the file. */
  origin(offset: number): number;
}
