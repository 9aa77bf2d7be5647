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
  const step = components.length;
  const line = columns * step;
  const first = 2 ** (precision - transform - 1);
  const mask = 2 ** (precision - transform) - 1;
  const parts = scan.components.map((component) => ({ at: component.index, table: known(dc[component.dc]) }));
  /** First sample behind a restart, and the line that it stands in: both are predicted like the beginning (H.1.2.1). */
  let fresh = 0;
  let freshRow = 0;
  for (let pixel = 0; pixel < rows * columns; pixel++) {
    const row = Math.floor(pixel / columns);
    if (restartInterval > 0 && pixel > 0 && pixel % restartInterval === 0) {
      bits.restart();
      fresh = pixel;
      freshRow = row;
    }
    const column = pixel - row * columns;
    for (const { at: component, table } of parts) {
      const at = pixel * step + component;
      let prediction = first;
      if (row === freshRow) {
        if (pixel !== fresh) prediction = (samples[at - step] ?? 0) >> transform;
      } else if (column === 0) prediction = (samples[at - line] ?? 0) >> transform;
      else {
        prediction = predict(
          predictor,
          (samples[at - step] ?? 0) >> transform,
          (samples[at - line] ?? 0) >> transform,
          (samples[at - line - step] ?? 0) >> transform,
        );
      }
      const size = bits.symbol(table);
      // 32768 has no additional bits (H.1.2.2).
      const difference = size === 16 ? 32768 : bits.difference(size & 15);
      samples[at] = ((prediction + difference) & mask) << transform;
    }
  }
}

/** Table H.1: left, above and above left. */
function predict(predictor: number, a: number, b: number, c: number): number {
  switch (predictor) {
    case 1:
      return a;
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
