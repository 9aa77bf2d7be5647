import { Gunzip } from 'fflate';
import type { Budget } from './bounds';
import { hasContent } from './hasContent';
import { crc32 } from '../../dicom/crc32';
import { packedOf } from '../../packed/Packed';
import { PackedBlob } from '../../packed/PackedBlob';
import { unsafePath } from './unsafePath';
import type { Entry, Ignored } from './withLooks';

/** Bytes of the archive that are inflated at once: the page stays alive in between. */
const step = 64 * 1024;
/** Bytes of these between which one looks whether it is too much: a thousand times as many come out. */
const pushed = 4 * 1024;
/** CRC-32 and length of a member stand behind its data (RFC 1952 section 2.3.1). */
const trailerLength = 8;
/** A header with a longer name is not looked through for it. */
const longestHeader = 4096;

/**
 * The one file of a gzip within `budget`: all its members joined (RFC 1952 section 2.2), each held against its checksum, and inflated again when
 * it is read. Bytes behind the last one that are no padding are named. Nothing throws. The browser's own DecompressionStream knows one member only, and
 * Node's passes over what stands behind.
 */
export async function* gunzip(path: string, gzip: Blob, budget: Budget): AsyncGenerator<Entry | Ignored> {
  const members = new Members(gzip, budget);
  try {
    const name = await nameIn(gzip, path);
    await members.check();
    if (members.tooLarge) yield { path, reason: 'archive-too-large' };
    else if (!members.sound) yield { path, reason: 'archive-damaged' };
    else {
      const blob = PackedBlob.of(packedOf(gzip.slice(0, members.end), 'gzip', members.length));
      yield { path: `${path}/${name}`, blob };
      if (await hasContent(gzip, members.end)) yield { path, reason: 'archive-damaged' };
    }
  } catch (error) {
    yield { path, reason: error instanceof DOMException ? 'unreadable-file' : 'archive-damaged' };
  }
}

/** Inflates member by member and keeps nothing. */
class Members {
  tooLarge = false;
  /** Whether all members were whole; known at the end. */
  sound = false;
  /** Where the last member ends. */
  end = 0;
  /** Bytes of all members, inflated. */
  length = 0;
  readonly #gzip: Blob;
  readonly #budget: Budget;
  readonly #inflate = new Gunzip();
  #at = 0;
  #crc = 0;
  #size = 0;
  #wrong = false;
  /** Trailers that are yet to be compared: the place behind each, and what it must say. */
  #trailers: { readonly end: number; readonly says: Uint8Array }[] = [];

  constructor(gzip: Blob, budget: Budget) {
    this.#gzip = gzip;
    this.#budget = budget;
    this.#inflate.ondata = (chunk) => {
      this.#budget.inflated -= chunk.length;
      this.tooLarge ||= this.#budget.inflated < 0;
      if (this.tooLarge) return;
      this.#crc = crc32(chunk, this.#crc);
      this.#size += chunk.length;
      this.length += chunk.length;
    };
    this.#inflate.onmember = (start) => {
      this.#trailers.push({ end: start, says: this.#trailer() });
      [this.#crc, this.#size] = [0, 0];
    };
  }

  async check(): Promise<void> {
    while (!this.tooLarge && !this.#wrong && this.#at < this.#gzip.size) await this.#step();
  }

  async #step(): Promise<void> {
    const from = this.#at;
    this.#at = Math.min(from + step, this.#gzip.size);
    const isLast = this.#at >= this.#gzip.size;
    const bytes = await bytesOf(this.#gzip, from, this.#at);
    let ended = isLast;
    try {
      for (let at = 0; at < bytes.length && !this.tooLarge; at += pushed)
        this.#inflate.push(bytes.subarray(at, at + pushed), isLast && at + pushed >= bytes.length);
    } catch {
      // No member follows, or one is damaged: what its trailer must say then stands nowhere.
      ended = true;
    }
    for (const { end, says } of this.#trailers)
      this.#wrong ||= !equal(await bytesOf(this.#gzip, end - trailerLength, end), says);
    this.#trailers = [];
    if (!ended || this.#wrong || this.tooLarge) return;
    // The trailer may have come with the bytes before, and up to three bytes of what no member begins with.
    const start = Math.max(0, from - trailerLength - 3);
    const found = indexOf(await bytesOf(this.#gzip, start, this.#at), this.#trailer());
    this.sound = found >= 0;
    this.end = start + found + trailerLength;
    this.#at = this.#gzip.size;
  }

  #trailer(): Uint8Array {
    const says = new DataView(new ArrayBuffer(trailerLength));
    says.setUint32(0, this.#crc, true);
    says.setUint32(4, this.#size % 2 ** 32, true);
    return new Uint8Array(says.buffer);
  }
}

/** What the file was called: by the header, where that tells (it may tell who it is), or by the name of the archive. */
async function nameIn(gzip: Blob, path: string): Promise<string> {
  const head = await bytesOf(gzip, 0, longestHeader);
  const flags = head[3] ?? 0;
  const extra = (flags & 4) === 0 ? 0 : 2 + (head[10] ?? 0) + 256 * (head[11] ?? 0);
  const text = new TextDecoder('latin1').decode(head.subarray(10 + extra));
  const told = (flags & 8) === 0 ? '' : (/^([^\0]*)\0/.exec(text)?.[1] ?? '');
  const own = path.slice(path.lastIndexOf('/') + 1);
  return told === '' || unsafePath(told) || /[\\/]/.test(told)
    ? own.replace(/\.t(ar\.)?gz$/i, '.tar').replace(/\.gz$/i, '')
    : told;
}

const bytesOf = async (blob: Blob, from: number, to: number): Promise<Uint8Array> =>
  new Uint8Array(await blob.slice(from, to).arrayBuffer());

const equal = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

function indexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  for (let at = 0; at + wanted.length <= bytes.length; at++)
    if (equal(bytes.subarray(at, at + wanted.length), wanted)) return at;
  return -1;
}
