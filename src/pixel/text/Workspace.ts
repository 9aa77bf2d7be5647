/** Buffers for one search, made once for the largest plane and used again by every layer. */
export class Workspace {
  /** Negative of the plane, for dark text. */
  readonly negative: Uint8Array;
  /** How far each pixel stands out of what is around it. */
  readonly hat: Uint8Array;
  /** 1 where there is ink. */
  readonly ink: Uint8Array;
  readonly inkSums: Int32Array;
  /** Planes of blocks of 2 × 2 pixels, and what the sliding maximum needs. */
  readonly ground: Uint8Array;
  readonly ceiling: Uint8Array;
  readonly forward: Uint8Array;
  readonly backward: Uint8Array;
  readonly across: Uint8Array;

  constructor(columns: number, rows: number) {
    const size = columns * rows;
    const blocks = Math.ceil(columns / 2) * Math.ceil(rows / 2);
    this.negative = new Uint8Array(size);
    this.hat = new Uint8Array(size);
    this.ink = new Uint8Array(size);
    this.inkSums = new Int32Array((columns + 1) * (rows + 1));
    this.ground = new Uint8Array(blocks);
    this.ceiling = new Uint8Array(blocks);
    this.forward = new Uint8Array(blocks);
    this.backward = new Uint8Array(blocks);
    this.across = new Uint8Array(blocks);
  }
}
