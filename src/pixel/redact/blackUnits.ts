import type { Part10 } from '../../dicom/Part10';
import { findElement } from '../../dicom/findElement';
import type { PixelDescription } from '../PixelDescription';
import type { NativeLayout } from './nativeLayout';

/** One black unit of each plane in little endian order; a byte of such bits for pictures of bits. */
export function blackUnits(
  part10: Part10,
  description: PixelDescription,
  { planes, pixelsPerUnit }: NativeLayout,
  black: readonly number[],
): Uint8Array[] {
  const { bitsAllocated, numbers } = description;
  const [y = 0, ...chroma] = black;
  const samples = pixelsPerUnit === 2 ? [y, y, ...chroma] : black;
  const cells = samples.map((value) =>
    numbers === 'float' ? floatCell(value, bitsAllocated) : cellOf(part10, description, value),
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

/**
 * A value at its place in the cell. Unused bits are zero; above a negative value they repeat the sign, as every writer does, unless
 * overlay planes lie there.
 */
function cellOf(part10: Part10, description: PixelDescription, value: number): Uint8Array {
  const { bitsAllocated, bitsStored, highBit } = description;
  const shift = highBit + 1 - bitsStored;
  let cell = BigInt(value) << BigInt(shift);
  if (value < 0 && hasOverlayBits(part10)) cell &= (1n << BigInt(highBit + 1)) - 1n;
  const view = new DataView(new ArrayBuffer(8));
  view.setBigInt64(0, cell, true);
  return new Uint8Array(view.buffer, 0, bitsAllocated / 8);
}

/** (60xx,0102) Overlay Bit Position, retired: an overlay without Overlay Data lies in the pixels. */
const hasOverlayBits = ({ dataSet }: Part10): boolean =>
  dataSet.elements.some(
    ({ tag }) =>
      Math.floor(tag / 0x1000000) === 0x60 &&
      tag % 0x10000 === 0x0102 &&
      findElement(dataSet, tag - 0x0102 + 0x3000) === undefined,
  );
