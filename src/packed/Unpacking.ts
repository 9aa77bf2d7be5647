import { Gunzip, Inflate } from 'fflate';
import type { Packed } from './Packed';

type Bytes = Uint8Array<ArrayBuffer>;
type Inflater = Pick<Inflate | Gunzip, 'push' | 'ondata'>;

/** Packed bytes that are read at once: at most a thousand times as many come out of them. */
const step = 64 * 1024;
/** Unpacked bytes that are kept behind the place where unpacking stands. */
const kept = 8 * 1024 * 1024;
/** So far apart are places from which it can go on. */
const apart = 8 * 1024 * 1024;

/** Where unpacking can go on: the state of the inflater, which holds the last 32 KiB, and the places in what is packed and in what comes out. */
interface Mark {
  readonly inflate: Inflater;
  readonly from: number;
  readonly at: number;
}

/**
 * Unpacks a file from its front to where somebody asks, by windows. Who asks for what was passed is taken back to the mark before it: a file of
 * any length takes the window, and 33 KB for each 8 MB.
 */
export class Unpacking {
  readonly #packed: Packed;
  readonly #marks: Mark[] = [];
  #inflate: Inflater;
  /** Packed bytes that are read. */
  #from = 0;
  /** Unpacked bytes so far. */
  #at = 0;
  #window: { readonly start: number; readonly bytes: Bytes }[] = [];
  #fresh: Bytes[] = [];
  #turn: Promise<unknown> = Promise.resolve();

  constructor(packed: Packed) {
    this.#packed = packed;
    this.#inflate = packed.form === 'gzip' ? new Gunzip() : new Inflate();
    this.#hear();
    this.#mark();
  }

  /** The bytes [start, end). Rejects with a NotReadableError where they do not come: the archive is another one by now. */
  read(start: number, end: number): Promise<Bytes> {
    const read = this.#turn.then(() => this.#read(start, end));
    this.#turn = read.catch(() => undefined);
    return read;
  }

  async #read(start: number, end: number): Promise<Bytes> {
    const all = new Uint8Array(end - start);
    if (start < (this.#window[0]?.start ?? this.#at)) this.#goBack(start);
    for (const chunk of this.#window) lay(all, start, chunk);
    while (this.#at < end) {
      if (this.#from >= this.#packed.of.size) throw new DOMException('shorter', 'NotReadableError');
      for (const chunk of await this.#step()) lay(all, start, chunk);
    }
    return all;
  }

  async #step(): Promise<{ readonly start: number; readonly bytes: Bytes }[]> {
    const { of, size } = this.#packed;
    const to = Math.min(of.size, this.#from + step);
    const bytes = new Uint8Array(await of.slice(this.#from, to).arrayBuffer());
    this.#from = to;
    try {
      this.#inflate.push(bytes, to >= of.size);
    } catch {
      // What stands behind the last member was told by whoever took the file in.
      const out = this.#fresh.reduce((sum, { length }) => sum + length, this.#at);
      if (out < size) throw new DOMException('changed', 'NotReadableError');
    }
    const chunks = this.#fresh.map((chunk) => {
      this.#at += chunk.length;
      return { start: this.#at - chunk.length, bytes: chunk };
    });
    this.#fresh = [];
    this.#window.push(...chunks);
    while (this.#at - (this.#window[1]?.start ?? this.#at) > kept) this.#window.shift();
    this.#mark();
    return chunks;
  }

  #mark(): void {
    const last = this.#marks.at(-1);
    if (last !== undefined && this.#at < last.at + apart) return;
    this.#marks.push({ inflate: copyOf(this.#inflate), from: this.#from, at: this.#at });
  }

  #goBack(start: number): void {
    const mark = this.#marks.findLast(({ at }) => at <= start);
    if (mark === undefined) throw new RangeError('before the beginning');
    this.#inflate = copyOf(mark.inflate);
    this.#hear();
    [this.#from, this.#at, this.#window] = [mark.from, mark.at, []];
  }

  #hear(): void {
    this.#inflate.ondata = (chunk) => {
      if (chunk.length > 0) this.#fresh.push(chunk);
    };
  }
}

/** Lays the part of a chunk that belongs there into the bytes from `start` on. */
function lay(all: Bytes, start: number, { start: at, bytes }: { start: number; bytes: Bytes }): void {
  const low = Math.max(start, at);
  const high = Math.min(start + all.length, at + bytes.length);
  if (low < high) all.set(bytes.subarray(low - at, high - at), low - start);
}

/**
 * An inflater that goes on as this one would. fflate changes none of the arrays in its state, it makes new ones; a test holds it to that
 * (`test/unit/packed`).
 */
function copyOf(inflate: Inflater): Inflater {
  const { s: state } = inflate as unknown as { readonly s: object };
  return Object.assign(Object.create(Object.getPrototypeOf(inflate) as object) as Inflater, inflate, {
    s: { ...state },
  });
}
