import { bytesOf } from '../dicom/bytesOf';
import type { Part10 } from '../dicom/Part10';
import { differAt } from './differAt';
import type { Problems } from './Problems';
import type { SameRange } from './Range';
import type { SecretMatcher } from './SecretMatcher';
import type { Needle } from './Needle';

const window = 4 * 1024 * 1024;
/** Room for the characters on both sides of a hit, of two bytes each. */
const margin = 8;

/** A needle that stands in the output, with the bytes around it. */
export interface Hit {
  readonly needle: Needle;
  /** Offset into the output. */
  readonly at: number;
  /** The window and where the hit begins in it. */
  readonly bytes: Uint8Array;
  readonly index: number;
}

/**
 * Reads the output once, from its first byte to its last, in windows that overlap so far that no hit is cut. Each window is searched, and
 * what must equal the source is compared with the same range of the source.
 * @param hit returns true to end the search; the comparison goes on.
 */
export async function scanOutput(
  source: Part10,
  output: Blob,
  same: readonly SameRange[],
  matcher: SecretMatcher,
  problems: Problems,
  hit: (hit: Hit) => boolean,
): Promise<void> {
  const overlap = matcher.longest + margin;
  let found = false;
  for (let start = 0; start < output.size; start += window) {
    const from = Math.max(0, start - overlap);
    const to = Math.min(output.size, start + window);
    const ranges = same.filter((range) => range.output < to && range.output + range.length > start);
    const [bytes, ...originals] = await Promise.all([
      bytesOf(output, from, to),
      ...ranges.map((range) => original(source, range, Math.max(start, range.output), to)),
    ]);
    for (const [i, range] of ranges.entries()) {
      const low = Math.max(start, range.output);
      const high = Math.min(to, range.output + range.length);
      const at = differAt(bytes.subarray(low - from, high - from), originals[i] ?? new Uint8Array());
      if (at >= 0) problems.add(range.check, 'differs', low + at);
    }
    if (found) continue;
    found = matcher.search(bytes, (needle, index) => {
      // A hit at the border is seen whole, with its neighbours, by the window before or the next.
      const cutBefore = from > 0 && index < margin / 2;
      const cutBehind = to < output.size && index + needle.bytes.length + margin / 2 > bytes.length;
      if (cutBefore || cutBehind) return false;
      return hit({ needle, at: from + index, bytes, index });
    });
  }
}

/** The source's bytes of one range in one window. */
async function original(
  source: Part10,
  range: SameRange,
  low: number,
  windowEnd: number,
): Promise<Uint8Array> {
  const start = range.source + low - range.output;
  const end = range.source + Math.min(range.length, windowEnd - range.output);
  return source.bytes.view(start, end) ?? (await bytesOf(source.stream, start, end));
}
