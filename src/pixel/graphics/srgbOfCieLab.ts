import type { Colour } from './Graphics';

/** D50, the white of PCS-Values (ICC.1). */
const white = [0.9642, 1, 0.8249] as const;

/**
 * A colour of PS3.3 C.10.7.1.1 for the screen: L* is 0 to 100 over the whole range of 16 bits, a* and b* are -128 to 127. Undefined where there are
 * not three values. XYZ of D50 to linear sRGB with the Bradford matrix.
 */
export function srgbOfCieLab([l, a, b]: readonly number[]): Colour | undefined {
  if (l === undefined || a === undefined || b === undefined) return undefined;
  const y = ((l / 0xffff) * 100 + 16) / 116;
  const x = y + ((a / 0xffff) * 255 - 128) / 500;
  const z = y - ((b / 0xffff) * 255 - 128) / 200;
  const [X, Y, Z] = [white[0] * uncurved(x), white[1] * uncurved(y), white[2] * uncurved(z)];
  return [
    byteOf(3.1338561 * X - 1.6168667 * Y - 0.4906146 * Z),
    byteOf(-0.9787684 * X + 1.9161415 * Y + 0.033454 * Z),
    byteOf(0.0719453 * X - 0.2289914 * Y + 1.4052427 * Z),
  ];
}

const uncurved = (t: number): number => (t > 6 / 29 ? t ** 3 : 3 * (6 / 29) ** 2 * (t - 4 / 29));

/** IEC 61966-2-1. */
function byteOf(linear: number): number {
  const value = Math.min(1, Math.max(0, linear));
  return Math.round(255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055));
}
