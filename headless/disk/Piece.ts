import type { Blob as NodeBlob } from 'node:buffer';

/** A range of a file on disk. */
export interface FileRange {
  /** Bytes where the name is no UTF-8. */
  readonly path: string | Uint8Array;
  readonly start: number;
  readonly end: number;
  /** When it was last changed, in milliseconds: a file that is another by now is not read. Undefined where nobody else writes. */
  readonly changed?: number;
}

/** A stretch of a DiskBlob: bytes in memory, a range of a file, a Blob of Node's that came from elsewhere, or one of these with a change. */
export type Piece =
  | { readonly size: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly size: number; readonly file: FileRange }
  | { readonly size: number; readonly blob: NodeBlob | Blob }
  | { readonly size: number; readonly under: Piece; readonly change: Change; readonly at: number };

/** Changes bytes where they are, which begin at `at` of what is changed. */
export type Change = (bytes: Uint8Array, at: number) => void;

/** The part [low, high) of a piece. Nothing is copied or read. */
export function cutPiece(piece: Piece, low: number, high: number): Piece {
  const size = high - low;
  if (size === piece.size) return piece;
  if ('bytes' in piece) return { size, bytes: piece.bytes.subarray(low, high) };
  if ('blob' in piece) return { size, blob: piece.blob.slice(low, high) };
  if ('under' in piece)
    return { size, under: cutPiece(piece.under, low, high), change: piece.change, at: piece.at + low };
  const { start } = piece.file;
  return { size, file: { ...piece.file, start: start + low, end: start + high } };
}
