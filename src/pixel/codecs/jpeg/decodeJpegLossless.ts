import { CodestreamError, type Decode, type Decoded } from '../../Codestream';
import { BitReader } from './BitReader';
import type { HuffmanTable } from './HuffmanTable';
import { JpegTables } from './JpegTables';
import { readFrameHeader, type JpegFrame } from './readFrameHeader';
import { readScanHeader, type JpegScan } from './readScanHeader';
import { readSegments } from './readSegments';

/** Lossless JPEG with Huffman coding, SOF3, all seven predictors, 2 to 16 bit (ITU-T T.81 annex H; PS3.5 A.4.2). */
export const decodeJpegLossless: Decode = (codestream): Decoded => {
  const segments = readSegments(codestream);
  const frame = readFrameHeader(codestream, segments);
  if (frame.process !== 3) throw new CodestreamError('not the lossless process', 0);
  if (frame.precision < 2 || frame.precision > 16) throw new CodestreamError('bad precision', 0);
  if (frame.maxH > 1 || frame.maxV > 1) throw new CodestreamError('subsampled', 0);
  const { rows, columns, precision, components } = frame;
  const size = rows * columns * components.length;
  const samples = precision > 8 ? new Uint16Array(size) : new Uint8Array(size);
  const tables = new JpegTables();
  const missing = new Set(components.keys());
  for (const segment of segments) {
    tables.take(codestream, segment);
    if (segment.marker !== 0xda) continue;
    const scan = readScanHeader(codestream, segment, frame);
    for (const { index } of scan.components) missing.delete(index);
    readScan(new BitReader(codestream, segment.dataEnd, segment.end), frame, scan, tables, samples);
  }
  if (missing.size > 0) throw new CodestreamError('picture is not complete', 0);
  return {
    rows,
    columns,
    components: components.length,
    bits: precision,
    signed: false,
    samples,
  };
};

function readScan(
  bits: BitReader,
  { rows, columns, precision, components }: JpegFrame,
  scan: JpegScan,
  { dc, restartInterval }: JpegTables,
  samples: Uint8Array | Uint16Array,
): void {
  const { spectralStart: predictor, low: transform } = scan;
  if (predictor < 1 || predictor > 7 || transform >= precision)
    throw new CodestreamError('bad lossless scan', 0);
  const line = columns * components.length;
  const first = 2 ** (precision - transform - 1);
  const tablesInTurn = scan.components.map((component) => known(dc[component.dc]));
  const count = tablesInTurn.length;
  const differences = new Int32Array(columns * count);
  for (let start = 0; start < rows * columns;) {
    const column = start % columns;
    const isRestart = restartInterval > 0 && start % restartInterval === 0;
    if (isRestart && start > 0) bits.restart();
    // Up to the end of the row or the next restart.
    const left = restartInterval > 0 ? restartInterval - (start % restartInterval) : Infinity;
    const length = Math.min(columns - column, left);
    bits.differences(tablesInTurn, length, differences);
    scan.components.forEach(({ index }, part) => {
      const at = start * components.length + index;
      // The first sample, and the first behind a restart, are predicted by the middle, all others of that line by the one on the left (H.1.2.1).
      const isFresh = isRestart || start === 0;
      undoPrediction(samples, differences, {
        ...{ at, length, line, transform, count, part },
        step: components.length,
        predictor: isFresh ? 1 : predictor,
        first: isFresh ? first : (samples[at - line] ?? 0) >> transform,
        mask: 2 * first - 1,
      });
    });
    start += length;
  }
}

interface Stretch {
  /** Its first sample, the distance to the next one and to the one above, and their number. */
  readonly at: number;
  readonly step: number;
  readonly line: number;
  readonly length: number;
  /** The place of its differences among those of `count` components. */
  readonly part: number;
  readonly count: number;
  readonly predictor: number;
  /** What the first sample is predicted by. */
  readonly first: number;
  readonly transform: number;
  readonly mask: number;
}

/** Samples of one component in one row from their differences (H.1.2.1). */
function undoPrediction(
  samples: Uint8Array | Uint16Array,
  differences: Int32Array,
  { at, step, line, length, part, count, predictor, first, transform, mask }: Stretch,
): void {
  let prediction = first;
  for (let n = 0, from = part, to = at; n < length; n++, from += count, to += step) {
    const left = (prediction + (differences[from] ?? 0)) & mask;
    samples[to] = left << transform;
    if (predictor === 1) prediction = left;
    else if (n + 1 < length) {
      const above = (samples[to + step - line] ?? 0) >> transform;
      prediction = predict(predictor, left, above, (samples[to - line] ?? 0) >> transform);
    }
  }
}

/** Table H.1, all but the first: left, above and above left. */
function predict(predictor: number, a: number, b: number, c: number): number {
  switch (predictor) {
    case 2:
      return b;
    case 3:
      return c;
    case 4:
      return a + b - c;
    case 5:
      return a + ((b - c) >> 1);
    case 6:
      return b + ((a - c) >> 1);
    default:
      return (a + b) >> 1;
  }
}

function known(table: HuffmanTable | undefined): HuffmanTable {
  if (table === undefined) throw new CodestreamError('a scan without its Huffman table', 0);
  return table;
}
