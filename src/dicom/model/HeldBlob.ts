import { joinedBlob } from './blobOf';

type Bytes = Uint8Array<ArrayBuffer>;

/** A range of a Blob of the platform, bytes that were made here, or both: a range that was read. */
interface Piece {
  readonly size: number;
  readonly bytes: Bytes | undefined;
  readonly of: Range | undefined;
}

interface Range {
  readonly blob: Blob;
  readonly start: number;
}

/** Longer ones stay Blobs, which browsers keep on disk. */
const longest = 64 * 1024 * 1024;

/**
 * A Blob of which parts lie in memory, and what is made of it. In a browser each slice and each read of a file costs a millisecond of
 * a process that all lanes share; of this one as many ranges are taken as one likes, the file itself was read once. Bytes are handed out
 * as views of what is held, so nobody may write into them.
 *
 * `handle` makes a Blob of the browser of it, fresh bytes with slices of the file between. It is made of the very list that was read before:
 * who proves what stands here proves what stands there, as far as the browser joins parts and the file is the one that was read; it gives
 * none of a file that was changed since.
 */
export class HeldBlob implements Blob {
  readonly size: number;
  readonly type: string;
  readonly #pieces: readonly Piece[];

  private constructor(pieces: readonly Piece[], type: string) {
    this.#pieces = pieces.filter(({ size }) => size > 0);
    this.size = pieces.reduce((sum, { size }) => sum + size, 0);
    this.type = type;
  }

  /** Reads a file at once and whole; one that is long, of a kind of its own that needs it not, or gone, stays what it is. */
  static async of(file: Blob): Promise<Blob> {
    if (file.size > longest || ('blobOf' in file && !('isPacked' in file))) return file;
    try {
      const held = await HeldBlob.head(file, file.size);
      return held.#pieces.length < 2 ? held : file;
    } catch {
      return file;
    }
  }

  /** Reads the first bytes of a file, at most `length`. Rejects as a read of the file does. */
  static async head(file: Blob, length: number): Promise<HeldBlob> {
    const from = { blob: file, start: 0 };
    const bytes = new Uint8Array(await cut(from, Math.min(length, file.size)).arrayBuffer());
    const rest = {
      size: file.size - bytes.length,
      bytes: undefined,
      of: { blob: file, start: bytes.length },
    };
    return new HeldBlob([{ size: bytes.length, bytes, of: from }, rest], file.type);
  }

  /** As a Blob that outlives this memory and crosses threads, one of the browser's or of the file's kind: ranges of files stay ranges. */
  static handle(blob: Blob): Blob {
    if (!(blob instanceof HeldBlob)) return blob;
    const parts: (Bytes | { readonly of: Range; end: number })[] = [];
    for (const { size, bytes = none, of } of blob.#pieces) {
      const last = parts.at(-1);
      if (of === undefined) parts.push(bytes);
      else if (last !== undefined && 'of' in last && last.of.blob === of.blob && last.end === of.start)
        last.end += size;
      else parts.push({ of, end: of.start + size });
    }
    return joinedBlob(
      parts.map((part) => ('of' in part ? cut(part.of, part.end - part.of.start) : part)),
      blob.type,
    );
  }

  /** Of parts as this one; a Blob of the browser where one of them is, or where they are long together. */
  blobOf(parts: readonly BlobPart[], type: string): Blob {
    const pieces: Piece[] = [];
    for (const part of parts)
      if (part instanceof HeldBlob) for (const piece of part.#pieces) pieces.push(piece);
      else if (part instanceof Uint8Array)
        pieces.push({ size: part.length, bytes: part as Bytes, of: undefined });
      else
        return joinedBlob(
          parts.map((each) => (each instanceof HeldBlob ? HeldBlob.handle(each) : each)),
          type,
        );
    const held = new HeldBlob(pieces, type);
    return held.size > longest ? HeldBlob.handle(held) : held;
  }

  slice(from = 0, to = this.size, type = ''): HeldBlob {
    const start = this.#clamp(from);
    const end = this.#clamp(to);
    const kept: Piece[] = [];
    let at = 0;
    for (const piece of this.#pieces) {
      const low = Math.max(0, start - at);
      const high = Math.min(piece.size, end - at);
      if (low < high) kept.push(part(piece, low, high));
      at += piece.size;
    }
    return new HeldBlob(kept, type);
  }

  /** The bytes [start, end) where they lie in one stretch that is held. */
  view(start: number, end: number): Bytes | undefined {
    const [only, ...more] = this.slice(start, end).#pieces;
    return more.length === 0 ? only?.bytes : undefined;
  }

  async bytes(): Promise<Bytes> {
    return await this.bytesInto((length) => new Uint8Array(length));
  }

  /** The bytes as a view of what is held, or in what `room` gives, which is as long as this. */
  async bytesInto(room: (length: number) => Bytes): Promise<Bytes> {
    const [only = nothing, ...more] = this.#pieces;
    if (more.length === 0) return only.bytes ?? (await read(only));
    const all = room(this.size);
    let at = 0;
    for (const piece of this.#pieces) {
      all.set(piece.bytes ?? (await read(piece)), at);
      at += piece.size;
    }
    return all;
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return (await this.bytes()).slice().buffer;
  }

  async text(): Promise<string> {
    return new TextDecoder().decode(await this.bytes());
  }

  stream(): ReadableStream<Bytes> {
    return HeldBlob.handle(this).stream();
  }

  #clamp(at: number): number {
    return Math.min(this.size, Math.max(0, at < 0 ? this.size + at : at));
  }
}

const none: Bytes = new Uint8Array();
const nothing: Piece = { size: 0, bytes: none, of: undefined };

function part({ bytes, of }: Piece, low: number, high: number): Piece {
  return {
    size: high - low,
    bytes: bytes?.subarray(low, high),
    of: of && { blob: of.blob, start: of.start + low },
  };
}

const cut = ({ blob, start }: Range, size: number): Blob =>
  start === 0 && size === blob.size ? blob : blob.slice(start, start + size);

async function read({ size, of }: Piece): Promise<Bytes> {
  if (of === undefined) return none;
  const bytes = new Uint8Array(await cut(of, size).arrayBuffer());
  if (bytes.length !== size) throw new DOMException('source-gone', 'NotReadableError');
  return bytes;
}
