/** A range of the source stream that is kept, or fresh bytes. */
export type Piece = { readonly start: number; readonly end: number } | Uint8Array;

/** The output as it grows: kept ranges that touch become one. */
export class Splice {
  readonly pieces: Piece[] = [];
  /** Bytes so far. */
  length = 0;

  keep(start: number, end: number): void {
    if (end <= start) return;
    this.length += end - start;
    const last = this.pieces.at(-1);
    if (last !== undefined && !(last instanceof Uint8Array) && last.end === start) {
      this.pieces[this.pieces.length - 1] = { start: last.start, end };
    } else this.pieces.push({ start, end });
  }

  add(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.length += bytes.length;
    this.pieces.push(bytes);
  }
}
