import type { PatchPiece } from './Change';

/** A range of the source stream that is kept, or fresh bytes. */
export type Piece = PatchPiece | Uint8Array;

/** The output as it grows: kept ranges that touch become one. */
export class Splice {
  readonly pieces: Piece[] = [];
  /** Bytes so far. */
  length = 0;

  keep(start: number, end: number): void {
    if (end <= start) return;
    this.length += end - start;
    const last = this.pieces.at(-1);
    if (last !== undefined && 'end' in last && last.end === start) {
      this.pieces[this.pieces.length - 1] = { start: last.start, end };
    } else this.pieces.push({ start, end });
  }

  add(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.length += bytes.length;
    this.pieces.push(bytes);
  }

  patch(pieces: readonly PatchPiece[]): void {
    for (const piece of pieces) {
      if ('end' in piece) this.keep(piece.start, piece.end);
      else if (piece instanceof Uint8Array) this.add(piece);
      else {
        this.length += piece.size;
        this.pieces.push(piece);
      }
    }
  }
}
