import type { Runs } from './findRuns';

/** Pixels in the side of a block. */
const blockSide = 2;
/** The widest window of the sliding maximum, and what rounding up to words of four adds. */
const widestWindow = 12;

/** Buffers for one search, made once for the largest plane and used again by every layer. Blocks are 2 × 2 pixels. */
export class Workspace {
  /** 1 where there is ink. */
  readonly ink: Uint8Array;
  /** Pixels of ink in all blocks above and left. */
  readonly inkSums: Int32Array;
  /** The least and greatest grey of each block. */
  readonly least: Uint8Array;
  readonly most: Uint8Array;
  /** The opening: what is left of the picture without its strokes. */
  readonly ground: Uint8Array;
  /** How far the brightest pixel of a block stands out of its ground. */
  readonly hat: Uint8Array;
  /** Half of the greatest such height nearby. */
  readonly half: Uint8Array;
  /** Blocks with a margin, four in a word, for the sliding maximum. */
  readonly words: Uint32Array;
  /** Runs of ink of the plane before, whose memory the next one may use. */
  runs: Runs | undefined;

  constructor(columns: number, rows: number) {
    const across = Math.ceil(columns / blockSide);
    const down = Math.ceil(rows / blockSide);
    const blocks = across * down;
    this.ink = new Uint8Array(columns * rows);
    this.inkSums = new Int32Array((across + 1) * (down + 1));
    this.least = new Uint8Array(blocks);
    this.most = new Uint8Array(blocks);
    this.ground = new Uint8Array(blocks);
    this.hat = new Uint8Array(blocks);
    this.half = new Uint8Array(blocks);
    this.words = new Uint32Array(Math.ceil((across + widestWindow) / 4) * (down + widestWindow) + 1);
  }
}
