import { Blob as NodeBlob } from 'node:buffer';
import { PackedBlob } from '../../src/packed/PackedBlob';
import { cutPiece, type Change, type FileRange, type Piece } from './Piece';
import { readRange } from './readRange';
import { readRangeApart } from './readRangeApart';

/**
 * A Blob over ranges of files and bytes in memory, read synchronously. Node's own costs a millisecond for every read and a copy
 * for every part (measured in Node 20: half of all CPU time of a run); the lanes of the headless commands hand in files as this one,
 * and what is made of them is of this kind, too. Unlike Node's it does not copy a part and hands out views of what is in memory: who gives or gets bytes must not
 * write into them.
 */
export class DiskBlob implements Blob {
  readonly size: number;
  readonly type: string;
  readonly pieces: readonly Piece[];

  constructor(parts: readonly (BlobPart | NodeBlob)[] = [], { type = '' }: BlobPropertyBag = {}) {
    this.pieces = joined(parts.flatMap(piecesOf).filter(({ size }) => size > 0));
    this.size = this.pieces.reduce((sum, { size }) => sum + size, 0);
    this.type = type;
  }

  /** Nothing is read. */
  static ofFile(file: FileRange): DiskBlob {
    return DiskBlob.of([{ size: file.end - file.start, file }], '');
  }

  /** Reads as `blob` with a change to its bytes, which is made whenever they are read. */
  static changed(blob: Blob, change: Change): DiskBlob {
    let at = 0;
    const pieces = new DiskBlob([blob]).pieces.map((under): Piece => {
      const piece = { size: under.size, under, change, at };
      at += under.size;
      return piece;
    });
    return DiskBlob.of(pieces, '');
  }

  private static of(pieces: readonly Piece[], type: string): DiskBlob {
    return Object.assign(new DiskBlob([], { type }), {
      pieces,
      size: pieces.reduce((sum, { size }) => sum + size, 0),
    });
  }

  blobOf(parts: readonly BlobPart[], type: string): DiskBlob {
    return new DiskBlob(parts, { type });
  }

  /** Where this is one range of one file: that range. */
  get file(): FileRange | undefined {
    const [only, ...more] = this.pieces;
    return only !== undefined && 'file' in only && more.length === 0 ? only.file : undefined;
  }

  slice(from = 0, to = this.size, type = ''): DiskBlob {
    const start = this.#clamp(from);
    const end = this.#clamp(to);
    const kept: Piece[] = [];
    let at = 0;
    for (const piece of this.pieces) {
      const low = Math.max(0, start - at);
      const high = Math.min(piece.size, end - at);
      if (low < high) kept.push(cutPiece(piece, low, high));
      at += piece.size;
      if (at >= end) break;
    }
    return DiskBlob.of(kept, type);
  }

  /** Rejects with NotReadableError, as a File of a browser does, where a range cannot be read any more. */
  async arrayBuffer(): Promise<ArrayBuffer> {
    const bytes = await this.bytes();
    return bytes.length === bytes.buffer.byteLength ? bytes.buffer : bytes.slice().buffer;
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return await this.bytesInto(unwritten);
  }

  /** The bytes as a view of what lies in memory, or in what `room` gives, which is as long as this. Long ranges are read by another thread. */
  async bytesInto(room: (length: number) => Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
    const [only, ...more] = this.pieces;
    if (only !== undefined && 'bytes' in only && more.length === 0) return only.bytes;
    const all = room(this.size);
    let at = 0;
    for (const piece of this.pieces) {
      await fill(piece, all.subarray(at, at + piece.size));
      at += piece.size;
    }
    return all;
  }

  async text(): Promise<string> {
    return new TextDecoder().decode(await this.bytes());
  }

  stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    let at = 0;
    return new ReadableStream({
      pull: async (controller) => {
        if (at >= this.size) {
          controller.close();
          return;
        }
        const start = at;
        at = Math.min(this.size, start + streamed);
        controller.enqueue(await this.slice(start, at).bytes());
      },
    });
  }

  #clamp(at: number): number {
    return Math.min(this.size, Math.max(0, at < 0 ? this.size + at : at));
  }
}

async function fill(piece: Piece, bytes: Uint8Array): Promise<void> {
  if ('bytes' in piece) bytes.set(piece.bytes);
  else if ('blob' in piece) bytes.set(new Uint8Array(await piece.blob.arrayBuffer()));
  else if ('under' in piece) {
    await fill(piece.under, bytes);
    piece.change(bytes, piece.at);
  } else if (piece.size < worthAThread) readRange(piece.file, bytes);
  else await readRangeApart(piece.file, bytes);
}

const streamed = 0x10000;
/** From here on it pays to let another thread read. A slice of a CT is read before the other thread would have begun. */
const worthAThread = 2 * 1024 * 1024;

/** Not zeroed: every byte is written by who asks for them. */
const unwritten = (size: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.allocUnsafeSlow(size).buffer);

/** What lies in memory in many parts becomes one part, as each read looks for its first. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.length < many || !pieces.every((piece) => 'bytes' in piece)) return pieces;
  const size = pieces.reduce((sum, piece) => sum + piece.size, 0);
  if (size > longestJoined) return pieces;
  const bytes = unwritten(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece.bytes, at);
    at += piece.size;
  }
  return [{ size, bytes }];
}

const many = 8;
const longestJoined = 64 * 1024 * 1024;

function piecesOf(part: BlobPart | NodeBlob): Piece | readonly Piece[] {
  if (part instanceof DiskBlob) return part.pieces;
  if (part instanceof PackedBlob) return { size: part.size, blob: part };
  if (part instanceof NodeBlob) return { size: part.size, blob: part };
  if (typeof part === 'string') return piecesOf(new TextEncoder().encode(part));
  if (part instanceof ArrayBuffer) return piecesOf(new Uint8Array(part));
  if (ArrayBuffer.isView(part)) {
    const bytes = new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
    return { size: bytes.length, bytes };
  }
  throw new TypeError('not a part of a Blob');
}
