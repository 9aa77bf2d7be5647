import { bytesInto } from '../../dicom/read/bytesInto';
import { HeldBlob } from '../../dicom/model/HeldBlob';
import type { Part10 } from '../../dicom/model/Part10';
import { differAt, type SameBytes } from '../redaction/differAt';
import type { PixelLaw } from '../redaction/pixelLaw';
import type { Problems } from '../Problems';
import type { SameRange } from '../Range';
import type { ByteSearch } from '../search/ByteSearch';
import type { Hit } from '../search/Hit';
import { roomForMany, type Room } from '../../dicom/read/roomForMany';
import type { Tee } from './Tee';

const window = 4 * 1024 * 1024;
/** Room for the characters on both sides of a hit, of two bytes each. */
const margin = 8;

interface Scan {
  readonly source: Part10;
  readonly output: Blob;
  readonly same: readonly SameRange[];
  readonly matcher: ByteSearch;
  readonly tee: Tee | undefined;
  /** What is shown the pixels while they are read. */
  readonly law?: PixelLaw | undefined;
  readonly sameBytes?: SameBytes | undefined;
}

/**
 * Reads the output once, from its first byte to its last, in windows that overlap so far that no hit is cut. Each window is searched, and
 * what must equal the source is compared with the same range of the source. While it does so the next window is read.
 * @param hit returns true to end the search; the comparison goes on.
 */
export async function scanOutput(scan: Scan, problems: Problems, hit: (hit: Hit) => boolean): Promise<void> {
  const { output, matcher, tee, law, sameBytes } = scan;
  // Windows begin at whole words, where the search need not bring the bytes into line.
  const overlap = 8 * Math.ceil((matcher.longest + margin) / 8);
  const [even, odd] = [takeRooms(), takeRooms()];
  const load = (start: number): Promise<Loaded> | undefined => {
    if (start >= output.size) return undefined;
    const loading = loadWindow(scan, start, overlap, (start / window) % 2 === 0 ? even : odd);
    // Told where it is awaited.
    loading.catch(() => undefined);
    return loading;
  };
  let found = false;
  let teeing: Promise<void> | undefined;
  let loading = load(0);
  while (loading !== undefined) {
    const { start, from, to, bytes, originals } = await loading;
    // What was handed on of the window before must be used up before its memory is.
    if (teeing !== undefined) await teeing;
    loading = load(start + window);
    teeing = tee?.(bytes.subarray(start - from));
    if (law !== undefined)
      law.bits.see(
        bytes.subarray(Math.max(start, law.start) - from, Math.max(start, Math.min(to, law.end)) - from),
      );
    for (const { check, low, wanted, range } of originals) {
      // Where the copy is put together in memory, its kept ranges are the source's own bytes: nothing is compared with itself.
      const held = output instanceof HeldBlob ? output.view(low, low + wanted.length) : undefined;
      const copy = held ?? bytes.subarray(low - from, low - from + wanted.length);
      range.change?.(wanted, low - range.output, copy);
      const at = differAt(copy, wanted, sameBytes);
      if (at >= 0) problems.add(check, 'differs', low + at);
    }
    // Without needles there is nothing to search for.
    if (found || matcher.longest === 0) continue;
    found = matcher.search(bytes, (needle, index) => {
      // A hit at the border is seen whole, with its neighbours, by the window before or the next.
      const cutBefore = from > 0 && index < margin / 2;
      const cutBehind = to < output.size && index + needle.bytes.length + margin / 2 > bytes.length;
      if (cutBefore || cutBehind) return false;
      return hit({ needle, at: from + index, bytes, index });
    });
  }
  if (teeing !== undefined) await teeing;
  // Not where something was thrown: then a window may still be on its way into them.
  idle.push(even, odd);
}

/** A window of the output, and what the source wants in the ranges that must be the same. */
interface Loaded {
  readonly start: number;
  /** Where the bytes begin: before `start`, by the overlap. */
  readonly from: number;
  readonly to: number;
  readonly bytes: Uint8Array;
  readonly originals: readonly {
    readonly check: SameRange['check'];
    /** Offset into the output. */
    readonly low: number;
    readonly wanted: Uint8Array;
    readonly range: SameRange;
  }[];
}

async function loadWindow(
  { source, output, same }: Scan,
  start: number,
  overlap: number,
  rooms: Rooms,
): Promise<Loaded> {
  const from = Math.max(0, start - overlap);
  const to = Math.min(output.size, start + window);
  const ranges = same.filter((range) => range.output < to && range.output + range.length > start);
  const [bytes, ...originals] = await Promise.all([
    bytesInto(output, from, to, rooms.output),
    ...ranges.map(async (range) => {
      const low = Math.max(start, range.output);
      const begin = range.source + low - range.output;
      const end = range.source + Math.min(range.length, to - range.output);
      // At the same place of its room as in the window: words are compared where they lie.
      const room = (length: number) => rooms.source(to - from).subarray(low - from, low - from + length);
      const original = source.bytes.view(begin, end) ?? (await bytesInto(source.stream, begin, end, room));
      if (original.length !== end - begin) throw new Error('short');
      const wanted = range.change === undefined ? original : inRoom(original, room);
      return { check: range.check, low, wanted, range };
    }),
  ]);
  if (bytes.length !== to - from) throw new Error('short');
  return { start, from, to, bytes, originals };
}

/** The bytes where they may be written into. */
function inRoom(bytes: Uint8Array, room: Room): Uint8Array {
  const own = room(bytes.length);
  if (bytes.buffer !== own.buffer) own.set(bytes);
  return own;
}

/** Memory for one window of both. */
interface Rooms {
  readonly output: Room;
  readonly source: Room;
}

/** Those of earlier outputs: memory that was used before costs less than fresh one. A lane looks at one output at a time. */
const idle: Rooms[] = [];

const takeRooms = (): Rooms => idle.pop() ?? { output: roomForMany(), source: roomForMany() };
