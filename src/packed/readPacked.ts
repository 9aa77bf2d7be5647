import { inflateSync } from 'fflate';
import type { Packed } from './Packed';
import { Unpacking } from './Unpacking';

type Bytes = Uint8Array<ArrayBuffer>;

/** A longer one is unpacked by windows, a shorter one at once. */
const longest = 64 * 1024 * 1024;
/** Whoever asks for no more than this wants to know what it is, and no more of it is unpacked. */
const head = 256 * 1024;
/** Unpacked bytes that a thread holds, unless one alone has more. */
const mostHeld = 32 * 1024 * 1024;
/** Long files at once that a thread is in the middle of: an archive in an archive in an archive, and one more. */
const mostOpen = 4;

/** What was asked for last stands last. */
const held = new Map<number, Promise<Bytes>>();
const sizes = new Map<number, number>();
const open = new Map<number, Unpacking>();

/** The bytes [start, end) of a file, for reading only. Rejects with a NotReadableError where the archive is gone or another one by now. */
export async function readPacked(packed: Packed, start: number, end: number): Promise<Bytes> {
  const { id, size } = packed;
  if (start >= end) return new Uint8Array();
  const known = held.get(id);
  if (known === undefined && (size > longest || (end <= head && size > 2 * head)))
    return (size > longest ? unpackingOf(packed) : new Unpacking(packed)).read(start, end);
  return (await (known ?? hold(packed))).subarray(start, end);
}

function hold(packed: Packed): Promise<Bytes> {
  const whole = unpack(packed);
  held.set(packed.id, whole);
  sizes.set(packed.id, packed.size);
  const forget = (id: number): void => {
    held.delete(id);
    sizes.delete(id);
  };
  whole.catch(() => forget(packed.id));
  let sum = 0;
  for (const [id, size] of Array.from(sizes).reverse()) {
    sum += size;
    if (sum > mostHeld && id !== packed.id) forget(id);
  }
  return whole;
}

function unpackingOf(packed: Packed): Unpacking {
  const unpacking = open.get(packed.id) ?? new Unpacking(packed);
  open.delete(packed.id);
  open.set(packed.id, unpacking);
  const [oldest] = open.keys();
  if (open.size > mostOpen && oldest !== undefined) open.delete(oldest);
  return unpacking;
}

async function unpack(packed: Packed): Promise<Bytes> {
  const { of, form, size } = packed;
  if (form === 'gzip') return new Unpacking(packed).read(0, size);
  const bytes = new Uint8Array(await of.slice().arrayBuffer());
  try {
    const all = inflateSync(bytes, { out: new Uint8Array(size) });
    // Of nothing fflate makes as many zeros as there is room.
    if (bytes.length > 0 && all.length === size) return all;
  } catch {
    // It was whole when it was taken in.
  }
  throw new DOMException('changed', 'NotReadableError');
}
