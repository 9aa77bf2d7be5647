import type { Packed } from './Packed';

type Bytes = Uint8Array<ArrayBuffer>;

/** A stretch: bytes in memory, a range of what is unpacked when it is read, or a Blob of the platform. */
export type Piece =
  | { readonly size: number; readonly bytes: Bytes }
  | { readonly size: number; readonly packed: Packed; readonly start: number }
  | { readonly size: number; readonly blob: Blob };

const streamed = 1024 * 1024;

/**
 * A file out of an archive, and what is made of it: a list of stretches. Browsers write long Blobs into temporary files, in plain text, where
 * they stay after a crash; this one keeps what is packed where it lies and unpacks again what somebody reads.
 *
 * No Blob of the browser can be made of it but by its bytes: to take it for one throws (`toString`, and `bytes` as a property of its own, which no
 * message carries). `crossing` takes it to another thread.
 */
export class PackedBlob implements Blob {
  readonly size: number;
  readonly type: string;
  readonly isPacked = true;
  readonly pieces: readonly Piece[];
  /** The bytes, for reading only: they may be a view of what is held. */
  readonly bytes = async (): Promise<Bytes> => {
    const [only, ...more] = this.pieces;
    if (only !== undefined && more.length === 0) return await bytesOfPiece(only);
    const all = new Uint8Array(this.size);
    let at = 0;
    for (const piece of this.pieces) {
      all.set(await bytesOfPiece(piece), at);
      at += piece.size;
    }
    return all;
  };

  constructor(pieces: readonly Piece[], type = '') {
    this.pieces = pieces.filter(({ size }) => size > 0);
    this.size = pieces.reduce((sum, { size }) => sum + size, 0);
    this.type = type;
  }

  static of(packed: Packed): PackedBlob {
    return new PackedBlob([{ size: packed.size, packed, start: 0 }]);
  }

  /** Of parts as this one. */
  blobOf(parts: readonly BlobPart[], type: string): PackedBlob {
    return new PackedBlob(parts.flatMap(piecesOf), type);
  }

  slice(from = 0, to = this.size, type = ''): PackedBlob {
    const start = this.#clamp(from);
    const end = this.#clamp(to);
    const cut: Piece[] = [];
    let at = 0;
    for (const piece of this.pieces) {
      if (at >= end) break;
      const low = Math.max(0, start - at);
      const high = Math.min(piece.size, end - at);
      if (low < high) cut.push(part(piece, low, high));
      at += piece.size;
    }
    return new PackedBlob(cut, type);
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return (await this.bytes()).slice().buffer;
  }

  async text(): Promise<string> {
    return new TextDecoder().decode(await this.bytes());
  }

  stream(): ReadableStream<Bytes> {
    let at = 0;
    return new ReadableStream({
      pull: async (to) => {
        const start = at;
        at = Math.min(this.size, start + streamed);
        if (start >= this.size) to.close();
        else to.enqueue((await this.slice(start, at).bytes()).slice());
      },
    });
  }

  /** Whoever makes a Blob of the browser of this would get a text. */
  toString(): never {
    throw new TypeError('not a Blob of the browser');
  }

  #clamp(at: number): number {
    return Math.min(this.size, Math.max(0, at < 0 ? this.size + at : at));
  }
}

function part(piece: Piece, low: number, high: number): Piece {
  const size = high - low;
  if (size === piece.size) return piece;
  if ('bytes' in piece) return { size, bytes: piece.bytes.subarray(low, high) };
  if ('blob' in piece) return { size, blob: piece.blob.slice(low, high) };
  return { size, packed: piece.packed, start: piece.start + low };
}

async function bytesOfPiece(piece: Piece): Promise<Bytes> {
  if ('bytes' in piece) return piece.bytes;
  if ('packed' in piece) {
    // The page's first load does without the inflater: it comes with the reader of archives (src/platform/taking/takeEntry.ts).
    const { readPacked } = await import('./readPacked');
    return await readPacked(piece.packed, piece.start, piece.start + piece.size);
  }
  return new Uint8Array(await piece.blob.slice().arrayBuffer());
}

function piecesOf(part: BlobPart): readonly Piece[] {
  if (part instanceof PackedBlob) return part.pieces;
  if (typeof part === 'string') return piecesOf(new TextEncoder().encode(part));
  if (part instanceof ArrayBuffer) return piecesOf(new Uint8Array(part));
  if (ArrayBuffer.isView(part)) {
    const bytes = new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
    return [{ size: bytes.length, bytes }];
  }
  return [{ size: part.size, blob: part }];
}
