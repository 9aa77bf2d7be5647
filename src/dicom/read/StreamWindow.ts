import { bytesOf } from '../model/bytesOf';
import { limits } from '../model/limits';
import type { LoadedBytes } from '../model/LoadedBytes';

interface Segment {
  readonly start: number;
  readonly bytes: Uint8Array;
}

const none = new Uint8Array();

/** The file was removed, has changed, or may no longer be read. */
export class StreamGone extends Error {
  readonly at: number;

  constructor(at: number) {
    super('source-gone');
    this.at = at;
  }
}

/**
 * The part of a stream that the reader looks at, and what it has seen so far and keeps. A window moves forward only, and each
 * begins at the element that did not fit into the last one: nothing is read twice but the first bytes of that element.
 */
export class StreamWindow {
  readonly stream: Blob;
  readonly size: number;
  /** Offset of `bytes[0]` in the stream. */
  base = 0;
  bytes: Uint8Array = none;
  /** Of `bytes`, little and big endian alike. */
  view = new DataView(none.buffer);
  #kept: Segment[] = [];
  #keptLength = 0;
  #keepFrom = 0;
  #next: number = limits.firstWindow;

  constructor(stream: Blob) {
    this.stream = stream;
    this.size = stream.size;
  }

  /** First offset behind the window. */
  get end(): number {
    return this.base + this.bytes.length;
  }

  /** Bytes kept in memory, the window's own included. */
  get keptLength(): number {
    return this.#keptLength + Math.max(0, this.end - this.#keepFrom);
  }

  /**
   * Moves the window so that it begins at `start` and reaches `until`. Bytes of a passing window (`keep` false) are
   * forgotten with the next move, unless `keepFromHere` says otherwise. Rejects with `StreamGone`.
   */
  async moveTo(start: number, until: number, keep = true): Promise<void> {
    const follows = start <= this.end;
    this.#close(start);
    if (!follows) this.#next = limits.firstWindow;
    const length = keep ? this.#next : until - start;
    const end = Math.min(this.size, Math.max(until, start + length));
    const bytes = await this.#read(start, end);
    if (keep) this.#next = Math.min(this.#next * 2, limits.largestWindow);
    this.base = start;
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#keepFrom = keep ? start : Infinity;
  }

  /** Up to `length` bytes at `start`, wherever the window stands. Rejects with `StreamGone`. */
  async peek(start: number, length: number): Promise<Uint8Array> {
    const end = Math.min(start + length, this.size);
    if (start >= this.base && end <= this.end) return this.bytes.subarray(start - this.base, end - this.base);
    return await this.#read(start, end);
  }

  /** A passing window is kept from `start` on. */
  keepFromHere(start: number): void {
    if (this.#keepFrom === Infinity) this.#keepFrom = start;
  }

  /** What was read and is kept, neighbours joined. The window is used up. */
  loaded(): LoadedBytes {
    this.#close(this.end);
    const segments = joined(this.#kept);
    return {
      view(start, end) {
        // Nearly always the first and only one; asked for every value.
        let i = segments.length - 1;
        while (i > 0 && (segments[i]?.start ?? 0) > start) i--;
        const segment = segments[i];
        if (segment === undefined || start < segment.start || end - segment.start > segment.bytes.length)
          return undefined;
        return segment.bytes.subarray(start - segment.start, end - segment.start);
      },
    };
  }

  async #read(start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = await bytesOf(this.stream, start, end).catch(() => undefined);
    if (bytes?.length !== end - start) throw new StreamGone(start);
    return bytes;
  }

  #close(before: number): void {
    const end = Math.min(before, this.end);
    if (end > this.#keepFrom) {
      this.#kept.push({
        start: this.#keepFrom,
        bytes: this.bytes.subarray(this.#keepFrom - this.base, end - this.base),
      });
      this.#keptLength += end - this.#keepFrom;
    }
    this.#keepFrom = Infinity;
  }
}

function joined(segments: readonly Segment[]): Segment[] {
  const runs: Segment[][] = [];
  let end = -1;
  for (const segment of segments) {
    const run = runs.at(-1);
    if (run !== undefined && segment.start === end) run.push(segment);
    else runs.push([segment]);
    end = segment.start + segment.bytes.length;
  }
  return runs.map((run) => {
    const [first] = run;
    if (first === undefined || run.length === 1) return first ?? { start: 0, bytes: none };
    const bytes = new Uint8Array(run.reduce((length, one) => length + one.bytes.length, 0));
    for (const one of run) bytes.set(one.bytes, one.start - first.start);
    return { start: first.start, bytes };
  });
}
