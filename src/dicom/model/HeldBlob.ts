/** A stretch of bytes in memory, and where they stand in the file that was read, if they do. */
interface Held {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly at: { readonly file: Blob; readonly start: number } | undefined;
}

/** Longer ones stay Blobs, which browsers keep on disk. */
const longest = 64 * 1024 * 1024;

/**
 * A Blob of a browser that was read once, whole, and whatever is put together of its ranges and of fresh bytes. Each `slice` and each read of a
 * browser's own costs its main process a millisecond; here they are views, so nobody may write into them.
 *
 * `handle` makes a Blob of the browser of it, fresh bytes with slices of the file between. It is made of the very list that was read before: who
 * proves what stands here proves what stands there, as far as the browser joins parts and the file is the one that was read; it gives none
 * of a file that was changed since.
 */
export class HeldBlob implements Blob {
  readonly size: number;
  readonly type: string;
  readonly #pieces: readonly Held[];

  private constructor(pieces: readonly Held[], type: string) {
    this.#pieces = pieces;
    this.size = pieces.reduce((sum, { bytes }) => sum + bytes.length, 0);
    this.type = type;
  }

  /** Reads a file at once; one that is long, of a kind of its own, or gone, stays what it is. */
  static async of(file: Blob): Promise<Blob> {
    if (file.size > longest || 'blobOf' in file) return file;
    try {
      // eslint-disable-next-line no-restricted-syntax -- it is short, and a range of it would be a slice more
      const bytes = new Uint8Array(await file.arrayBuffer());
      return bytes.length === file.size ? new HeldBlob([{ bytes, at: { file, start: 0 } }], file.type) : file;
    } catch {
      return file;
    }
  }

  /** As a Blob that outlives this memory and crosses threads: one of the browser's. */
  static handle(blob: Blob): Blob {
    if (!(blob instanceof HeldBlob)) return blob;
    const parts = blob.#pieces.map(
      ({ bytes, at }) => at?.file.slice(at.start, at.start + bytes.length) ?? bytes,
    );
    return new Blob(parts, { type: blob.type });
  }

  /** Of parts as this one; a Blob of the browser where one of them is, or where they are long together. */
  blobOf(parts: readonly BlobPart[], type: string): Blob {
    const pieces: Held[] = [];
    for (const part of parts)
      if (part instanceof HeldBlob) pieces.push(...part.#pieces);
      else if (part instanceof Uint8Array)
        pieces.push({ bytes: part as Uint8Array<ArrayBuffer>, at: undefined });
      else
        return new Blob(
          parts.map((each) => (each instanceof HeldBlob ? HeldBlob.handle(each) : each)),
          { type },
        );
    const held = new HeldBlob(pieces, type);
    return held.size > longest ? HeldBlob.handle(held) : held;
  }

  slice(from = 0, to = this.size, type = ''): HeldBlob {
    const [start, end] = [this.#clamp(from), this.#clamp(to)];
    const pieces: Held[] = [];
    let begin = 0;
    for (const { bytes, at } of this.#pieces) {
      const low = Math.max(0, start - begin);
      const high = Math.min(bytes.length, end - begin);
      if (low < high)
        pieces.push({ bytes: bytes.subarray(low, high), at: at && { file: at.file, start: at.start + low } });
      begin += bytes.length;
    }
    return new HeldBlob(pieces, type);
  }

  bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return this.bytesInto((length) => new Uint8Array(length));
  }

  /** A view of what is one stretch, else a copy of several in what `room` gives. */
  bytesInto(room: (length: number) => Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
    const [only, ...more] = this.#pieces;
    if (only !== undefined && more.length === 0) return Promise.resolve(only.bytes);
    const all = room(this.size);
    let begin = 0;
    for (const { bytes } of this.#pieces) {
      all.set(bytes, begin);
      begin += bytes.length;
    }
    return Promise.resolve(all);
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return (await this.bytes()).slice().buffer;
  }

  async text(): Promise<string> {
    return new TextDecoder().decode(await this.bytes());
  }

  stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return new Blob(this.#pieces.map(({ bytes }) => bytes)).stream();
  }

  #clamp(at: number): number {
    return Math.min(this.size, Math.max(0, at < 0 ? this.size + at : at));
  }
}
