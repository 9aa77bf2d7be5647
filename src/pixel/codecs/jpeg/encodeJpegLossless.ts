import type { Raster } from '../../Raster';
import { BitWriter } from './BitWriter';
import { HuffmanTable } from './HuffmanTable';
import { huffmanLengths } from './huffmanLengths';
import { joined } from '../../../dicom/model/joined';

/**
 * A raster as lossless JPEG, first-order prediction (process 14, selection value 1: ITU-T T.81 annex H, PS3.5 A.4.2), with a Huffman table made
 * for it. 2 to 16 bits, one or three samples a pixel; two's complement is stored as its bits.
 */
export function encodeJpegLossless({ rows, columns, samplesPerPixel, bits, samples }: Raster): Uint8Array {
  const precision = Math.max(2, bits);
  const differences = differencesOf(samples, rows, columns, samplesPerPixel, precision);
  const counts = new Uint32Array(256);
  for (const difference of differences) {
    const size = sizeOf(difference);
    counts[size] = (counts[size] ?? 0) + 1;
  }
  const code = huffmanLengths(counts);
  const table = new HuffmanTable(code.lengths, code.values);
  const writer = new BitWriter(2 * samples.length);
  for (const difference of differences) {
    const size = sizeOf(difference);
    writer.symbol(table, size);
    if (size > 0 && size < 16) writer.difference(difference, size);
  }
  writer.align();
  const ids = Array.from({ length: samplesPerPixel }, (_, n) => n + 1);
  return joined([
    [0xff, 0xd8],
    segment(0xc3, [
      precision,
      ...word(rows),
      ...word(columns),
      samplesPerPixel,
      ...ids.flatMap((id) => [id, 0x11, 0]),
    ]),
    segment(0xc4, [0, ...code.lengths, ...code.values]),
    segment(0xda, [samplesPerPixel, ...ids.flatMap((id) => [id, 0]), 1, 0, 0]),
    writer.written,
    [0xff, 0xd9],
  ]);
}

/** Modulo 65536, from -32767 to 32768 (H.1.2.1, H.1.2.2). */
function differencesOf(
  samples: Raster['samples'],
  rows: number,
  columns: number,
  step: number,
  precision: number,
): Int32Array {
  const mask = 2 ** precision - 1;
  const differences = new Int32Array(rows * columns * step);
  const line = columns * step;
  for (let at = 0; at < differences.length; at++) {
    const column = at % line;
    const before = column >= step ? at - step : at - line;
    const prediction = before < 0 ? 2 ** (precision - 1) : (samples[before] ?? 0) & mask;
    const difference = (((samples[at] ?? 0) & mask) - prediction) & 0xffff;
    differences[at] = difference > 32768 ? difference - 65536 : difference;
  }
  return differences;
}

const sizeOf = (difference: number): number => 32 - Math.clz32(Math.abs(difference));

const word = (value: number): number[] => [value >> 8, value & 255];

const segment = (marker: number, data: readonly number[]): number[] => [
  0xff,
  marker,
  ...word(data.length + 2),
  ...data,
];
