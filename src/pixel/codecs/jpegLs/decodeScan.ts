import type { JpegLsBits } from './JpegLsBits';
import type { JpegLsParameters } from './JpegLsParameters';
import { SampleDecoder } from './SampleDecoder';

export interface JpegLsScan {
  readonly rows: number;
  readonly columns: number;
  /** Components of the frame, and the places of those in this scan. */
  readonly components: number;
  readonly places: readonly number[];
  readonly interleave: 'none' | 'line' | 'sample';
  /** Lines between restart markers; 0: none. */
  readonly restartInterval: number;
}

/** The line before and the line that is being decoded, with one more sample on either side. */
interface Lines {
  before: Int32Array;
  current: Int32Array;
}

/** Decodes the lines of a scan into the samples of the picture (ITU-T T.87 annexes A and B). */
export function decodeScan(
  bits: JpegLsBits,
  parameters: JpegLsParameters,
  scan: JpegLsScan,
  samples: Uint8Array | Uint16Array,
): void {
  const { rows, columns, components, places, interleave, restartInterval } = scan;
  const decoder = new SampleDecoder(bits, parameters);
  const regions = regionsOf(parameters);
  const lines = places.map((): Lines => ({
    before: new Int32Array(columns + 2),
    current: new Int32Array(columns + 2),
  }));
  const runIndexes = new Uint8Array(places.length);
  for (let row = 0; row < rows; row++) {
    if (restartInterval > 0 && row > 0 && row % restartInterval === 0) {
      bits.restart();
      decoder.reset();
      runIndexes.fill(0);
      for (const { before } of lines) before.fill(0);
    }
    // Beyond the edges stands the nearest sample of the line before (A.2.1).
    for (const { before, current } of lines) {
      current[0] = before[1] ?? 0;
      before[columns + 1] = before[columns] ?? 0;
    }
    if (interleave === 'sample') decodePixels(decoder, regions, lines, columns);
    else
      for (const [n, line] of lines.entries()) {
        decoder.runIndex = runIndexes[n] ?? 0;
        decodeLine(decoder, regions, line, columns);
        runIndexes[n] = decoder.runIndex;
      }
    for (const [n, line] of lines.entries()) {
      const { current } = line;
      let to = row * columns * components + (places[n] ?? 0);
      for (let x = 1; x <= columns; x++, to += components) samples[to] = current[x] ?? 0;
      line.current = line.before;
      line.before = current;
    }
  }
}

/** The region of each difference of neighbours from -MAXVAL to MAXVAL (A.3.3). */
function regionsOf({ maximum, near, thresholds: [t1, t2, t3] }: JpegLsParameters): Int8Array {
  const regions = new Int8Array(2 * maximum + 1);
  for (let distance = near + 1; distance <= maximum; distance++) {
    const region = distance < t1 ? 1 : distance < t2 ? 2 : distance < t3 ? 3 : 4;
    regions[maximum + distance] = region;
    regions[maximum - distance] = -region;
  }
  return regions;
}

function contextAt(regions: Int8Array, before: Int32Array, current: Int32Array, x: number): number {
  const zero = regions.length >> 1;
  const b = before[x] ?? 0;
  const c = before[x - 1] ?? 0;
  const first = regions[zero + (before[x + 1] ?? 0) - b] ?? 0;
  const second = regions[zero + b - c] ?? 0;
  return (first * 9 + second) * 9 + (regions[zero + c - (current[x - 1] ?? 0)] ?? 0);
}

function decodeLine(
  decoder: SampleDecoder,
  regions: Int8Array,
  { before, current }: Lines,
  columns: number,
): void {
  const zero = regions.length >> 1;
  // Left, above and above on the left of the sample; `a` and so on in the standard (figure A.1).
  let left = current[0] ?? 0;
  let aboveLeft = before[0] ?? 0;
  let above = before[1] ?? 0;
  for (let x = 1; x <= columns; x++) {
    const aboveRight = before[x + 1] ?? 0;
    const context =
      ((regions[zero + aboveRight - above] ?? 0) * 9 + (regions[zero + above - aboveLeft] ?? 0)) * 9 +
      (regions[zero + aboveLeft - left] ?? 0);
    if (context !== 0) {
      left = decoder.regular(context, left, above, aboveLeft);
      current[x] = left;
      aboveLeft = above;
      above = aboveRight;
      continue;
    }
    const end = x + decoder.run(columns - x + 1);
    current.fill(left, x, end);
    x = end;
    if (end > columns) return;
    aboveLeft = before[end] ?? 0;
    above = before[end + 1] ?? 0;
    left = decoder.afterRun(left, aboveLeft, 'alone');
    current[end] = left;
    decoder.endRun();
  }
}

/** Run mode only where all components are in it (B.3). */
function decodePixels(
  decoder: SampleDecoder,
  regions: Int8Array,
  lines: readonly Lines[],
  columns: number,
): void {
  const found = new Int32Array(lines.length);
  for (let x = 1; x <= columns; x++) {
    let any = 0;
    for (let n = 0; n < lines.length; n++) {
      const line = lines[n];
      if (line !== undefined) any |= found[n] = contextAt(regions, line.before, line.current, x);
    }
    if (any !== 0) {
      for (let n = 0; n < lines.length; n++) {
        const line = lines[n];
        if (line === undefined) continue;
        const { before, current } = line;
        current[x] = decoder.regular(found[n] ?? 0, current[x - 1] ?? 0, before[x] ?? 0, before[x - 1] ?? 0);
      }
      continue;
    }
    const end = x + decoder.run(columns - x + 1);
    for (const { current } of lines) current.fill(current[x - 1] ?? 0, x, end);
    x = end;
    if (end > columns) return;
    for (const { before, current } of lines)
      current[end] = decoder.afterRun(current[end - 1] ?? 0, before[end] ?? 0, 'interleaved');
    decoder.endRun();
  }
}
