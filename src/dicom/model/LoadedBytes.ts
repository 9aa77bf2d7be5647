/** Ranges of a stream that are in memory, in order and without overlap. Bulk values are not among them. */
export interface LoadedBytes {
  /** A view of [start, end), or undefined where the range is not wholly loaded. Never copied. */
  view(start: number, end: number): Uint8Array | undefined;
}
