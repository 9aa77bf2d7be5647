/** One picture of the rendered set (renderSet.py). */
export interface PictureOfSet {
  readonly name: string;
  /** The corpus picture below. */
  readonly base: string;
  readonly modality: string;
  readonly effects: readonly string[];
  readonly lines: readonly LineOfSet[];
}

export interface LineOfSet {
  /** Left, top, right, bottom of the ink. */
  readonly box: readonly [number, number, number, number];
  readonly size: number;
  readonly style: string;
  readonly font: string;
}
