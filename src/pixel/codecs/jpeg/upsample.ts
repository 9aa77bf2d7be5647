import type { Plane } from './samplesOf';

/** Writes one row of a plane in the width of the picture. `line` has room for one sample more than a row. */
type RowOf = (row: number, line: Int32Array) => void;

/**
 * A plane in the size of the picture, row by row: whole, or interpolated linearly from half the columns, half the rows or half of both, as the
 * reference decoders do it (a triangle filter, three parts of the nearer and one of the farther sample); any other ratio repeats samples.
 */
export function upsample(plane: Plane, columns: number, across: number, down: number): RowOf {
  if (across === 2 && (down === 1 || down === 2) && plane.columns > 2)
    return down === 1 ? doubledAcross(plane) : doubledBoth(plane);
  if (across === 1 && down === 2) return doubledDown(plane, columns);
  return across === 1 && down === 1 ? whole(plane, columns) : repeated(plane, columns, across, down);
}

function whole({ samples, stride }: Plane, columns: number): RowOf {
  return (row, line) => {
    const from = row * stride;
    for (let x = 0; x < columns; x++) line[x] = samples[from + x] ?? 0;
  };
}

function repeated({ samples, stride }: Plane, columns: number, across: number, down: number): RowOf {
  return (row, line) => {
    const from = Math.floor(row / down) * stride;
    for (let x = 0; x < columns; x++) line[x] = samples[from + Math.floor(x / across)] ?? 0;
  };
}

/** The other row that has a part in a row: above of even ones, below of odd ones, itself at the edges. */
const farRow = (row: number, rows: number): number =>
  row % 2 === 1 ? Math.min(rows - 1, (row >> 1) + 1) : Math.max(0, (row >> 1) - 1);

function doubledDown({ samples, stride, rows }: Plane, columns: number): RowOf {
  return (row, line) => {
    const near = (row >> 1) * stride;
    const far = farRow(row, rows) * stride;
    // Rounding goes up and down in turn, so that it does not shift the picture.
    const half = 1 + (row % 2);
    for (let x = 0; x < columns; x++)
      line[x] = ((samples[near + x] ?? 0) * 3 + (samples[far + x] ?? 0) + half) >> 2;
  };
}

function doubledAcross({ samples, stride, columns: half }: Plane): RowOf {
  return (row, line) => {
    const from = row * stride;
    let left = samples[from] ?? 0;
    let sample = left;
    for (let x = 0; x < half; x++) {
      const right = x + 1 < half ? (samples[from + x + 1] ?? 0) : sample;
      line[2 * x] = (sample * 3 + left + 1) >> 2;
      line[2 * x + 1] = (sample * 3 + right + 2) >> 2;
      left = sample;
      sample = right;
    }
  };
}

function doubledBoth({ samples, stride, columns: half, rows }: Plane): RowOf {
  return (row, line) => {
    const near = (row >> 1) * stride;
    const far = farRow(row, rows) * stride;
    let left = (samples[near] ?? 0) * 3 + (samples[far] ?? 0);
    let sum = left;
    for (let x = 0; x < half; x++) {
      const next = x + 1;
      const right = next < half ? (samples[near + next] ?? 0) * 3 + (samples[far + next] ?? 0) : sum;
      line[2 * x] = (sum * 3 + left + 8) >> 4;
      line[2 * x + 1] = (sum * 3 + right + 7) >> 4;
      left = sum;
      sum = right;
    }
  };
}
