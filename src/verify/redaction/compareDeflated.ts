import { inflateSync } from 'fflate';
import { nativeFrameRange } from '../../pixel/nativeFrameRange';
import type { PixelDescription } from '../../pixel/PixelDescription';
import { differAt } from './differAt';

/**
 * Proves that a deflated frame (PS3.5 A.4.13) holds the cells of another and nothing more: no cells behind the frame, and one byte at most
 * behind the stream, which does not end without its last two bytes. Undefined where all holds.
 */
export function compareDeflated(
  before: Uint8Array,
  after: Uint8Array,
  description: PixelDescription,
): string | undefined {
  const { end: size } = nativeFrameRange(description, 0);
  const [was, is] = [inflated(before, size + 2), inflated(after, size + 2)];
  if (was === undefined || is === undefined)
    return differAt(before, after) >= 0 || before.length !== after.length ? 'codestream' : 'unreadable';
  if (differAt(was.subarray(0, size), is.subarray(0, size)) >= 0) return 'pixels';
  if (is.length > size + (size % 2) || is.subarray(size).some((byte) => byte !== 0)) return 'surplus';
  return inflated(after.subarray(0, -2), size + 2) === undefined ? undefined : 'tail';
}

/** Up to so many bytes, whatever more there is; undefined where the stream does not end. */
function inflated(bytes: Uint8Array, most: number): Uint8Array | undefined {
  try {
    return inflateSync(bytes, { out: new Uint8Array(most) });
  } catch {
    return undefined;
  }
}
