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

/**
 * A Blob of which parts lie in memory, and what is made of it. In a browser each slice and each read of a file costs a millisecond of
 * a process that all lanes share; of this one as many ranges are taken as one likes, the file itself was read once. Bytes are handed out
 * as views of what is held: nobody may write into them.
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

  /** Reads the first bytes of a file, at most `length`. Rejects as a read of the file does. */
  static async of(file: Blob, length: number): Promise<HeldBlob> {
    const bytes = new Uint8Array(
      await cut({ blob: file, start: 0 }, Math.min(length, file.size)).arrayBuffer(),
    );
    const rest = { blob: file, start: bytes.length };
    return new HeldBlob(
      [
        { size: bytes.length, bytes, of: { blob: file, start: 0 } },
        { size: Math.max(0, file.size - bytes.length), bytes: undefined, of: rest },
      ],
      file.type,
    );
  }

  /** What `blobOf` asks for, wherever a part of this becomes a part of something else. */
  blobOf(parts: readonly BlobPart[], type: string): HeldBlob {
    return new HeldBlob(
      parts.flatMap((part) => (part instanceof HeldBlob ? part.#pieces : pieceOf(part))),
      type,
    );
  }

  /** The same as a Blob of the platform, which alone crosses to other threads: ranges of files stay ranges. */
  handle(): Blob {
    const parts: (Bytes | { readonly of: Range; end: number })[] = [];
    for (const { size, bytes, of } of this.#pieces) {
      const last = parts.at(-1);
      if (of === undefined) parts.push(bytes ?? none);
      else if (last !== undefined && 'of' in last && last.of.blob === of.blob && last.end === of.start)
        last.end += size;
      else parts.push({ of, end: of.start + size });
    }
    return new Blob(
      parts.map((part) => ('of' in part ? cut(part.of, part.end - part.of.start) : part)),
      { type: this.type },
    );
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
    return this.handle().stream();
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

/** Also one that is of a kind of its own. */
const isBlob = (part: BlobPart): part is Blob =>
  typeof part === 'object' && 'slice' in part && 'type' in part;

function pieceOf(part: BlobPart): Piece {
  if (isBlob(part)) return { size: part.size, bytes: undefined, of: { blob: part, start: 0 } };
  if (typeof part === 'string') return pieceOf(new TextEncoder().encode(part));
  const bytes =
    part instanceof ArrayBuffer
      ? new Uint8Array(part)
      : new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
  return { size: bytes.length, bytes, of: undefined };
}

const cut = ({ blob, start }: Range, size: number): Blob =>
  start === 0 && size === blob.size ? blob : blob.slice(start, start + size);

async function read({ size, of }: Piece): Promise<Bytes> {
  if (of === undefined) return none;
  const bytes = new Uint8Array(await cut(of, size).arrayBuffer());
  if (bytes.length !== size) throw new DOMException('source-gone', 'NotReadableError');
  return bytes;
}
