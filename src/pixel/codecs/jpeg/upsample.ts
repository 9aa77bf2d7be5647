import type { Plane } from './samplesOf';

/**
 * A plane in the size of the picture: whole, or interpolated linearly from half the columns, half the rows or half of both, as the
 * reference decoders do it (a triangle filter, three parts of the nearer and one of the farther sample); any other ratio repeats samples.
 */
export function upsample(
  plane: Plane,
  columns: number,
  rows: number,
  across: number,
  down: number,
): Plane['samples'] {
  if (across === 2 && (down === 1 || down === 2) && plane.columns > 2) {
    return down === 1 ? doubleWide(plane, columns, rows) : doubleBoth(plane, columns, rows);
  }
  if (across === 1 && down === 2) return doubleHigh(plane, columns, rows);
  const out = like(plane.samples, columns * rows);
  for (let y = 0; y < rows; y++) {
    const from = Math.floor(y / down) * plane.stride;
    for (let x = 0; x < columns; x++)
      out[y * columns + x] = plane.samples[from + Math.floor(x / across)] ?? 0;
  }
  return out;
}

const like = (samples: Plane['samples'], size: number): Plane['samples'] =>
  samples instanceof Uint8Array ? new Uint8Array(size) : new Uint16Array(size);

/** At the right edge of an odd width the last sample has no right half. */
function doubleWide(
  { samples, stride, columns: half }: Plane,
  columns: number,
  rows: number,
): Plane['samples'] {
  const out = like(samples, columns * rows);
  for (let y = 0; y < rows; y++) {
    const from = y * stride;
    for (let x = 0; x < columns; x++) {
      const place = x >> 1;
      const near = samples[from + place] ?? 0;
      const odd = x % 2;
      const other = odd === 1 ? place + 1 : place - 1;
      const far = other < 0 || other >= half ? undefined : samples[from + other];
      // Rounding goes up and down in turn, so that it does not shift the picture.
      out[y * columns + x] = far === undefined ? near : (near * 3 + far + 1 + odd) >> 2;
    }
  }
  return out;
}

function doubleHigh(
  { samples, stride, rows: halfRows }: Plane,
  columns: number,
  rows: number,
): Plane['samples'] {
  const out = like(samples, columns * rows);
  for (let y = 0; y < rows; y++) {
    const near = y >> 1;
    const odd = y % 2;
    const far = odd === 1 ? Math.min(halfRows - 1, near + 1) : Math.max(0, near - 1);
    for (let x = 0; x < columns; x++)
      out[y * columns + x] =
        ((samples[near * stride + x] ?? 0) * 3 + (samples[far * stride + x] ?? 0) + 1 + odd) >> 2;
  }
  return out;
}

function doubleBoth(
  { samples, stride, columns: half, rows: halfRows }: Plane,
  columns: number,
  rows: number,
): Plane['samples'] {
  const out = like(samples, columns * rows);
  const sums = new Int32Array(half);
  for (let y = 0; y < rows; y++) {
    const near = y >> 1;
    const far = y % 2 === 1 ? Math.min(halfRows - 1, near + 1) : Math.max(0, near - 1);
    for (let x = 0; x < half; x++)
      sums[x] = (samples[near * stride + x] ?? 0) * 3 + (samples[far * stride + x] ?? 0);
    for (let x = 0; x < columns; x++) {
      const place = x >> 1;
      const sum = sums[place] ?? 0;
      const odd = x % 2;
      const other = odd === 1 ? place + 1 : place - 1;
      const beside = other < 0 || other >= half ? sum : (sums[other] ?? 0);
      out[y * columns + x] = (sum * 3 + beside + 8 - odd) >> 4;
    }
  }
  return out;
}
