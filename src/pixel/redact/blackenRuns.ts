import type { Band } from './coverOf';
import { runsOf, type NativeLayout } from './nativeLayout';

/**
 * What writes black into a stretch of native Pixel Data in little endian order, wherever the areas of its frames lie.
 * @param units black of each plane
 * @returns `at` is where the bytes begin in the value
 */
export function blackenRuns(
  layout: NativeLayout,
  frames: number,
  bandsOf: (frame: number) => readonly Band[],
  units: readonly Uint8Array[],
): (bytes: Uint8Array, at: number) => void {
  return (bytes, at) => {
    const first = 8 * at;
    const behind = first + 8 * bytes.length;
    for (let frame = Math.floor(first / layout.frame); frame < frames; frame++) {
      const base = frame * layout.frame - first;
      if (base + first >= behind) break;
      for (const { start, end, plane } of runsOf(layout, bandsOf(frame)))
        if (base + end > 0 && base + start < 8 * bytes.length)
          fill(bytes, base + start, base + end, units[plane] ?? new Uint8Array());
    }
  };
}

/** Repeats the unit over the bits [start, end), which may begin before the bytes and end behind them. */
function fill(bytes: Uint8Array, start: number, end: number, unit: Uint8Array): void {
  const from = Math.max(0, start);
  const to = Math.min(8 * bytes.length, end);
  if (start % 8 === 0 && to % 8 === 0) {
    repeat(bytes, from / 8, to / 8, unit, (from - start) / 8);
    return;
  }
  // 1-bit pixels, the first in the least significant bit (PS3.5 8.1.1).
  const one = (unit[0] ?? 0) & 1;
  for (let bit = from; bit < to; bit++) {
    const at = Math.floor(bit / 8);
    const mask = 1 << (bit % 8);
    bytes[at] = ((bytes[at] ?? 0) & ~mask) | (one === 1 ? mask : 0);
  }
}

/** @param before how many bytes of the units lie before `from` */
function repeat(bytes: Uint8Array, from: number, to: number, unit: Uint8Array, before: number): void {
  let unlike = 1;
  while (unlike < unit.length && unit[unlike] === unit[0]) unlike++;
  if (unlike >= unit.length) {
    bytes.fill(unit[0] ?? 0, from, to);
    return;
  }
  const once = Math.min(to, from + unit.length);
  for (let at = from; at < once; at++) bytes[at] = unit[(before + at - from) % unit.length] ?? 0;
  for (let done = unit.length; from + done < to; done *= 2)
    bytes.copyWithin(from + done, from, Math.min(from + done, to - done));
}
