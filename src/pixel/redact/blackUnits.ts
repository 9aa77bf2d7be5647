import type { PixelDescription } from '../PixelDescription';
import type { NativeLayout } from './nativeLayout';

/**
 * One black unit of each plane in little endian order; a byte of such bits for pictures of bits.
 * @param repeatsSign above negative values
 */
export function blackUnits(
  description: PixelDescription,
  { planes, pixelsPerUnit }: NativeLayout,
  black: readonly number[],
  repeatsSign: boolean,
): Uint8Array[] {
  const { bitsAllocated, numbers } = description;
  const [y = 0, ...chroma] = black;
  const samples = pixelsPerUnit === 2 ? [y, y, ...chroma] : black;
  const cells = samples.map((value) =>
    numbers === 'float' ? floatCell(value, bitsAllocated) : cellOf(description, value, repeatsSign),
  );
  const size = bitsAllocated / 8;
  if (bitsAllocated === 1) return [Uint8Array.of(y === 0 ? 0 : 0xff)];
  if (planes > 1) return cells;
  const unit = new Uint8Array(size * cells.length);
  cells.forEach((cell, i) => unit.set(cell, i * size));
  return [unit];
}

function floatCell(value: number, bits: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(bits / 8));
  if (bits === 32) view.setFloat32(0, value, true);
  else view.setFloat64(0, value, true);
  return new Uint8Array(view.buffer);
}

/** A value at its place in the cell. Unused bits are zero, or repeat the sign. */
function cellOf(
  { bitsAllocated, bitsStored, highBit }: PixelDescription,
  value: number,
  repeatsSign: boolean,
): Uint8Array {
  const shift = highBit + 1 - bitsStored;
  let cell = BigInt(value) << BigInt(shift);
  if (!repeatsSign) cell &= (1n << BigInt(highBit + 1)) - 1n;
  const view = new DataView(new ArrayBuffer(8));
  view.setBigInt64(0, cell, true);
  return new Uint8Array(view.buffer, 0, bitsAllocated / 8);
}
