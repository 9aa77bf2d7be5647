/** Pixels in the side of a block, and blocks in the side of the square whose mean is the ground. */
const side = 8;
const around = 7;
/** Below this a colour does not stand out: more than JPEG makes of grey. */
const leastContrast = 18;

/**
 * How far the hue of each pixel lies from that of what is around it: print in any colour is light here on any ground of another colour,
 * even one as bright. Brightness does not count. Undefined where no colour stands out.
 * @param rgba row by row
 */
export function colourContrast(
  rgba: Uint8ClampedArray,
  columns: number,
  rows: number,
): Uint8Array | undefined {
  const across = Math.ceil(columns / side);
  const down = Math.ceil(rows / side);
  const [redGreen, greenBlue] = groundOf(rgba, columns, rows, across, down);
  const contrast = new Uint8Array(columns * rows);
  let most = 0;
  for (let y = 0, i = 0, at = 0; y < rows; y++) {
    const row = Math.floor(y / side) * across;
    for (let x = 0; x < columns; x++, i++, at += 4) {
      const block = row + (x >> 3);
      const green = rgba[at + 1] ?? 0;
      const a = (rgba[at] ?? 0) - green - (redGreen[block] ?? 0);
      const b = green - (rgba[at + 2] ?? 0) - (greenBlue[block] ?? 0);
      const c = a + b;
      const ab = Math.max(a < 0 ? -a : a, b < 0 ? -b : b);
      const all = Math.max(ab, c < 0 ? -c : c);
      const value = all > 255 ? 255 : all;
      contrast[i] = value;
      if (value > most) most = value;
    }
  }
  return most < leastContrast ? undefined : contrast;
}

/** Mean of red less green and of green less blue in the square around each block. */
function groundOf(
  rgba: Uint8ClampedArray,
  columns: number,
  rows: number,
  across: number,
  down: number,
): [Int16Array, Int16Array] {
  const blocks = across * down;
  const [redGreen, greenBlue, count] = [
    new Float64Array(blocks),
    new Float64Array(blocks),
    new Float64Array(blocks),
  ];
  for (let y = 0, at = 0; y < rows; y++) {
    const row = Math.floor(y / side) * across;
    for (let x = 0; x < columns; x += side) {
      const block = row + (x >> 3);
      const width = Math.min(side, columns - x);
      let [a, b] = [0, 0];
      for (let k = 0; k < width; k++, at += 4) {
        const green = rgba[at + 1] ?? 0;
        a += (rgba[at] ?? 0) - green;
        b += green - (rgba[at + 2] ?? 0);
      }
      redGreen[block] = (redGreen[block] ?? 0) + a;
      greenBlue[block] = (greenBlue[block] ?? 0) + b;
      count[block] = (count[block] ?? 0) + width;
    }
  }
  for (const sums of [redGreen, greenBlue, count]) spread(sums, across, down);
  const mean = (sums: Float64Array): Int16Array => Int16Array.from(sums, (sum, i) => sum / (count[i] ?? 1));
  return [mean(redGreen), mean(greenBlue)];
}

/** Each value becomes the sum of the square around it. */
function spread(values: Float64Array, across: number, down: number): void {
  const half = (around - 1) / 2;
  const sums = values.slice();
  for (let y = 0; y < down; y++)
    for (let x = 0; x < across; x++) {
      let sum = 0;
      for (let near = Math.max(0, x - half); near <= Math.min(across - 1, x + half); near++)
        sum += values[y * across + near] ?? 0;
      sums[y * across + x] = sum;
    }
  for (let y = 0; y < down; y++)
    for (let x = 0; x < across; x++) {
      let sum = 0;
      for (let near = Math.max(0, y - half); near <= Math.min(down - 1, y + half); near++)
        sum += sums[near * across + x] ?? 0;
      values[y * across + x] = sum;
    }
}
