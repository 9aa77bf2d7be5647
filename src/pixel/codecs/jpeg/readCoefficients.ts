import { CodestreamError } from '../../Codestream';
import { BitReader } from './BitReader';
import { blocksOfScan } from './blocksOfScan';
import { emptyCoefficients, type Coefficients } from './Coefficients';
import type { HuffmanTable } from './HuffmanTable';
import { JpegTables } from './JpegTables';
import { readFrameHeader } from './readFrameHeader';
import { readScanHeader, type JpegScan } from './readScanHeader';
import { readSegments } from './readSegments';

/** What a sequential JPEG codestream holds: coefficients as they are stored, and the tables in force at the end. */
export interface ReadJpeg {
  readonly coefficients: Coefficients;
  readonly tables: JpegTables;
}

/** Sequential DCT with Huffman coding: SOF0 and SOF1 (ITU-T T.81 F.2), 8 and 12 bit. Throws CodestreamError on other processes. */
export function readCoefficients(bytes: Uint8Array): ReadJpeg {
  const segments = readSegments(bytes);
  const frame = readFrameHeader(bytes, segments);
  if (frame.process > 1) throw new CodestreamError('not a sequential process', 0);
  const coefficients = emptyCoefficients(frame);
  const tables = new JpegTables();
  const missing = new Set(frame.components.keys());
  for (const segment of segments) {
    tables.take(bytes, segment);
    if (segment.marker !== 0xda) continue;
    const scan = readScanHeader(bytes, segment, frame);
    for (const { index } of scan.components) missing.delete(index);
    readScan(new BitReader(bytes, segment.dataEnd, segment.end), coefficients, scan, tables);
  }
  if (missing.size > 0) throw new CodestreamError('picture is not complete', 0);
  return { coefficients, tables };
}

function readScan(bits: BitReader, coefficients: Coefficients, scan: JpegScan, tables: JpegTables): void {
  const { restartInterval } = tables;
  const parts = scan.components.map(({ index, dc, ac }) => ({
    blocks: coefficients.components[index]?.blocks ?? new Int16Array(),
    dc: known(tables.dc[dc]),
    ac: known(tables.ac[ac]),
  }));
  const predictions = new Int32Array(parts.length);
  blocksOfScan(
    coefficients,
    scan,
    (mcu) => {
      if (restartInterval === 0 || mcu === 0 || mcu % restartInterval !== 0) return;
      bits.restart();
      predictions.fill(0);
    },
    (component, offset) => {
      const part = parts[component];
      if (part === undefined) return;
      const prediction = (predictions[component] ?? 0) + bits.difference(bits.symbol(part.dc) & 15);
      predictions[component] = prediction;
      part.blocks[offset] = prediction;
      bits.coefficients(part.ac, part.blocks, offset);
    },
  );
}

function known(table: HuffmanTable | undefined): HuffmanTable {
  if (table === undefined) throw new CodestreamError('a scan without its Huffman table', 0);
  return table;
}
