import type { Samples } from '../Raster';
import type { Curve } from './Curve';

/**
 * `curve` of the first sample of each pixel, written into `out`. 8- and 16-bit samples go through a table: the curve is asked once a
 * value that changes something, not once a pixel.
 * @param step samples per pixel
 */
export function mapSamples(
  samples: Samples,
  step: number,
  curve: Curve,
  out: Uint8Array | Uint32Array,
): void {
  if (samples.BYTES_PER_ELEMENT > 2) {
    for (let i = 0, at = 0; i < out.length; i++, at += step) out[i] = curve.of(samples[at] ?? 0);
    return;
  }
  const { buffer, byteOffset, length } = samples;
  const signed = samples instanceof Int8Array || samples instanceof Int16Array;
  const isByte = samples.BYTES_PER_ELEMENT === 1;
  // Two's complement as it lies there is the place in the table.
  const places = isByte
    ? new Uint8Array(buffer, byteOffset, length)
    : new Uint16Array(buffer, byteOffset, length);
  const size = isByte ? 0x100 : 0x1_0000;
  const table = out instanceof Uint8Array ? new Uint8Array(size) : new Uint32Array(size);
  fillTable(table, signed ? -size / 2 : 0, curve);
  if (!isByte && step === 1 && byteOffset % 4 === 0 && length % 2 === 0)
    mapPairs(new Uint32Array(buffer, byteOffset, length / 2), table, out);
  else for (let i = 0, at = 0; i < out.length; i++, at += step) out[i] = table[places[at] ?? 0] ?? 0;
}

/** The many pictures of 16 bits, two pixels at a time: a third sooner. */
function mapPairs(pairs: Uint32Array, table: Uint8Array | Uint32Array, out: Uint8Array | Uint32Array): void {
  for (let i = 0, to = 0; i < pairs.length; i++, to += 2) {
    const pair = pairs[i] ?? 0;
    out[to] = table[pair & 0xffff] ?? 0;
    out[to + 1] = table[pair >>> 16] ?? 0;
  }
}

/** An entry for each of the values from `least` on; negative ones stand behind the others. */
function fillTable(table: Uint8Array | Uint32Array, least: number, { of, from, until }: Curve): void {
  const size = table.length;
  const greatest = least + size - 1;
  const clamped = (value: number): number => Math.min(greatest, Math.max(least, value));
  const [first, last] = [clamped(from), clamped(until)];
  fillValues(table, least, first, of(first));
  for (let value = first; value <= last; value++) table[value & (size - 1)] = of(value);
  fillValues(table, last, greatest, of(last));
}

function fillValues(table: Uint8Array | Uint32Array, from: number, until: number, entry: number): void {
  const size = table.length;
  if (from < 0) table.fill(entry, size + from, size + Math.min(-1, until) + 1);
  if (until >= 0) table.fill(entry, Math.max(0, from), until + 1);
}
