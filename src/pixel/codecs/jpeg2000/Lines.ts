/** Rows or columns of a resolution that one level of the wavelet is undone on. */
export interface Lines {
  /** Where the first line begins in the data, and the distance to its next sample. */
  readonly start: number;
  readonly step: number;
  /** Samples of a line: the low half first, `low` of them, then the high one. */
  readonly length: number;
  readonly low: number;
  /** 1: the first sample comes out of the high half. */
  readonly parity: number;
  /** Lines side by side. Their samples lie next to each other, also in the line buffer. */
  readonly count: number;
}
