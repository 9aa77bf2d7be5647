/** One frame in 8 bits of grey, made for the search for text. */
export interface GrayView {
  readonly rows: number;
  readonly columns: number;
  readonly pixels: Uint8Array;
  /** Which text can stand out here: lighter than its ground, darker, or both. */
  readonly text: 'light' | 'dark' | 'both';
}
