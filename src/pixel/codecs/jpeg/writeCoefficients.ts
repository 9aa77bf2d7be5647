import { BitWriter } from './BitWriter';
import { blocksOfScan } from './blocksOfScan';
import type { Coefficients } from './Coefficients';
import { HuffmanTable } from './HuffmanTable';
import { JpegTables } from './JpegTables';
import { huffmanLengths } from './huffmanLengths';
import { readScanHeader, type JpegScan } from './readScanHeader';
import { readSegments, type Segment } from './readSegments';
import { zigzag } from './zigzag';
import { joined } from '../../../dicom/model/joined';

/**
 * The codestream with other coefficients: every segment as it is, each scan coded anew with its own tables and restart intervals. Where the
 * tables have no code for a value that is needed now (encoders leave out what they do not use), the scan gets tables of its own in front.
 */
export function writeCoefficients(bytes: Uint8Array, coefficients: Coefficients): Uint8Array<ArrayBuffer> {
  const tables = new JpegTables();
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  for (const segment of readSegments(bytes)) {
    tables.take(bytes, segment);
    if (segment.marker !== 0xda) parts.push(bytes.subarray(segment.start, segment.end));
    else for (const part of writeScan(bytes, segment, coefficients, tables)) parts.push(part);
  }
  parts.push(Uint8Array.of(0xff, 0xd9));
  return joined(parts);
}

/** What a scan needs of an entropy coder: Huffman symbols and raw bits; counting or writing. */
interface Coder {
  symbol(kind: 'dc' | 'ac', component: number, value: number): void;
  difference(value: number, size: number): void;
  restart(number: number): void;
}

function writeScan(
  bytes: Uint8Array,
  segment: Segment,
  coefficients: Coefficients,
  tables: JpegTables,
): Uint8Array[] {
  const scan = readScanHeader(bytes, segment, coefficients.frame);
  const used = countSymbols(coefficients, scan, tables.restartInterval);
  const fresh: Uint8Array[] = [];
  for (const [kind, own] of [
    ['dc', tables.dc],
    ['ac', tables.ac],
  ] as const)
    for (const [id, counts] of used[kind]) {
      const table = own[id];
      if (table !== undefined && counts.every((n, value) => n === 0 || (table.sizes[value] ?? 0) > 0))
        continue;
      const { lengths, values } = huffmanLengths(counts);
      own[id] = new HuffmanTable(lengths, values);
      fresh.push(defineTable(kind, id, lengths, values));
    }
  const writer = new BitWriter(segment.end - segment.dataEnd + 1024);
  const table = (kind: 'dc' | 'ac', component: number): HuffmanTable => {
    const found = tables[kind][scan.components[component]?.[kind] ?? 0];
    if (found === undefined) throw new Error('the tables of a scan were just made');
    return found;
  };
  code(coefficients, scan, tables.restartInterval, {
    symbol: (kind, component, value) => writer.symbol(table(kind, component), value),
    difference: (value, size) => writer.difference(value, size),
    restart: (number) => {
      writer.align();
      writer.marker(0xd0 + (number % 8));
    },
  });
  writer.align();
  return [...fresh, bytes.subarray(segment.start, segment.dataEnd), writer.written];
}

/** How often each symbol of each table is used. */
function countSymbols(
  coefficients: Coefficients,
  scan: JpegScan,
  restartInterval: number,
): Record<'dc' | 'ac', Map<number, Uint32Array>> {
  const used = { dc: new Map<number, Uint32Array>(), ac: new Map<number, Uint32Array>() };
  for (const { dc, ac } of scan.components) {
    used.dc.set(dc, new Uint32Array(256));
    used.ac.set(ac, new Uint32Array(256));
  }
  code(coefficients, scan, restartInterval, {
    symbol: (kind, component, value) => {
      const counts = used[kind].get(scan.components[component]?.[kind] ?? 0);
      if (counts !== undefined) counts[value] = (counts[value] ?? 0) + 1;
    },
    difference: () => undefined,
    restart: () => undefined,
  });
  return used;
}

/** ITU-T T.81 F.1.2: the first coefficient as the difference to the block before, the others in runs of zeros. */
function code(coefficients: Coefficients, scan: JpegScan, restartInterval: number, coder: Coder): void {
  const blocksOf = scan.components.map(
    ({ index }) => coefficients.components[index]?.blocks ?? new Int16Array(),
  );
  const predictions = new Int32Array(blocksOf.length);
  blocksOfScan(
    coefficients,
    scan,
    (mcu) => {
      if (restartInterval === 0 || mcu === 0 || mcu % restartInterval !== 0) return;
      coder.restart(mcu / restartInterval - 1);
      predictions.fill(0);
    },
    (component, offset) => {
      const blocks = blocksOf[component] ?? new Int16Array();
      const dc = blocks[offset] ?? 0;
      const difference = dc - (predictions[component] ?? 0);
      predictions[component] = dc;
      const size = bitsOf(difference);
      coder.symbol('dc', component, size);
      if (size > 0) coder.difference(difference, size);
      codeAc(blocks, offset, component, coder);
    },
  );
}

function codeAc(blocks: Int16Array, offset: number, component: number, coder: Coder): void {
  let run = 0;
  for (let k = 1; k < 64; k++) {
    const value = blocks[offset + (zigzag[k] ?? 0)] ?? 0;
    if (value === 0) {
      run++;
      continue;
    }
    for (; run > 15; run -= 16) coder.symbol('ac', component, 0xf0);
    const size = bitsOf(value);
    coder.symbol('ac', component, run * 16 + size);
    coder.difference(value, size);
    run = 0;
  }
  if (run > 0) coder.symbol('ac', component, 0);
}

const bitsOf = (value: number): number => 32 - Math.clz32(Math.abs(value));

/** A DHT segment (B.2.4.2). */
function defineTable(kind: 'dc' | 'ac', id: number, lengths: Uint8Array, values: Uint8Array): Uint8Array {
  const size = 2 + 17 + values.length;
  return Uint8Array.of(
    0xff,
    0xc4,
    size >> 8,
    size & 255,
    (kind === 'dc' ? 0 : 16) + id,
    ...lengths,
    ...values,
  );
}
