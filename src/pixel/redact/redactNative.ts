import { bigEndianAt } from '../../dicom/bigEndianAt';
import type { PatchPiece } from '../../dicom/Change';
import type { DataElement } from '../../dicom/DataSet';
import { findElement } from '../../dicom/findElement';
import type { Part10 } from '../../dicom/Part10';
import { littleEndianBytes } from '../littleEndianBytes';
import type { PixelDescription } from '../PixelDescription';
import type { PixelProblem, PixelProblemCode } from '../PixelProblem';
import { blackOf } from './blackOf';
import type { Band } from './coverOf';
import { nativeLayout, runsOf, type NativeLayout, type Run } from './nativeLayout';
import type { KeepBytes } from './KeepBytes';

/** Bytes between two runs that are copied rather than left in the source: one part is cheaper than many. */
const widestGap = 0x10000;
const longestPart = 4 * 1024 * 1024;

const problem = (code: PixelProblemCode): PixelProblem => ({ kind: 'pixel-problem', code });

/**
 * Native Pixel Data with the areas black, by splicing: one fresh part for each frame and region, all else stays in the source. The
 * whole of a cell goes, with unused high bits and the overlay planes that older files keep in them.
 */
export async function redactNative(
  part10: Part10,
  pixelData: DataElement,
  description: PixelDescription,
  bandsOf: (frame: number) => readonly Band[],
  keep: KeepBytes,
): Promise<readonly PatchPiece[] | PixelProblem> {
  const layout = nativeLayout(description);
  const black = blackOf(part10, { ...description, bits: description.bitsStored });
  if (layout === undefined || black === undefined) return problem('unsupported-syntax');
  // What lies behind the last frame that the header tells of is shown by some readers and would not be black.
  const length = Math.ceil((layout.frame * description.frames) / 8);
  const surplus = pixelData.valueEnd - pixelData.valueStart - length;
  if (surplus < 0 || surplus > 1) return problem('bad-description');
  const patterns = patternsOf(part10, description, layout, black);
  const writer = new NativeWriter(part10, pixelData, description, patterns, keep);
  for (let frame = 0; frame < description.frames; frame++)
    for (const run of runsOf(layout, frame, bandsOf(frame))) await writer.black(run);
  return await writer.end();
}

/** One black unit of each plane in little endian order. */
function patternsOf(
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

/** Gathers runs into parts. */
class NativeWriter {
  readonly #pieces: PatchPiece[] = [];
  /** Bytes that are written, from the start of the value. */
  #done = 0;
  #runs: Run[] = [];
  #start = 0;
  #end = 0;
  readonly #base: number;
  /** Bytes that are stored together: parts begin and end between them. */
  readonly #word: number;

  constructor(
    readonly part10: Part10,
    readonly pixelData: DataElement,
    readonly description: PixelDescription,
    readonly patterns: readonly Uint8Array[],
    readonly keep: KeepBytes,
  ) {
    this.#base = pixelData.valueStart;
    const swapped = pixelData.vr !== 'OB' && bigEndianAt(part10, pixelData.start);
    this.#word = swapped ? Math.max(2, description.bitsAllocated / 8) : 1;
  }

  async black(run: Run): Promise<void> {
    for (let { start } = run; start < run.end; start += 8 * longestPart)
      await this.#add({ ...run, start, end: Math.min(run.end, start + 8 * longestPart) });
  }

  async #add(run: Run): Promise<void> {
    const start = Math.floor(run.start / 8 / this.#word) * this.#word;
    const end = Math.ceil(run.end / 8 / this.#word) * this.#word;
    // Runs of bits may meet in one byte, which then stays with both.
    const apart = this.#runs.length > 0 && start >= this.#end;
    if (apart && (start - this.#end > widestGap || end - this.#start > longestPart)) await this.#flush();
    if (this.#runs.length === 0) this.#start = start;
    this.#end = Math.max(this.#end, end);
    this.#runs.push(run);
  }

  async #flush(): Promise<void> {
    const [first] = this.#runs;
    if (first === undefined) return;
    const length = this.pixelData.valueEnd - this.#base;
    const start = this.#start;
    const end = Math.min(this.#end, length);
    const whole = this.#runs.length === 1 && first.start === 8 * start && first.end === 8 * end;
    const bytes = whole
      ? new Uint8Array(end - start)
      : (await littleEndianBytes(this.part10, this.pixelData, this.description, start, end)).slice();
    for (const run of this.#runs) fill(bytes, run, start, this.patterns[run.plane] ?? new Uint8Array());
    if (this.#word > 1)
      for (let at = 0; at + this.#word <= bytes.length; at += this.#word)
        bytes.subarray(at, at + this.#word).reverse();
    this.#pieces.push({ start: this.#from(), end: this.#base + start }, this.keep(bytes));
    this.#done = end;
    this.#runs = [];
  }

  /** The header belongs to the first kept stretch. */
  #from(): number {
    return this.#done === 0 ? this.pixelData.start : this.#base + this.#done;
  }

  async end(): Promise<readonly PatchPiece[]> {
    await this.#flush();
    return [...this.#pieces, { start: this.#from(), end: this.pixelData.end }];
  }
}

/** Repeats the pattern over a run. `base` is where `bytes` begins in the value. */
function fill(bytes: Uint8Array, { start, end }: Run, base: number, pattern: Uint8Array): void {
  const from = start - 8 * base;
  const to = Math.min(end - 8 * base, 8 * bytes.length);
  if (from % 8 === 0 && to % 8 === 0) {
    repeat(bytes.subarray(from / 8, to / 8), pattern);
    return;
  }
  // 1-bit pixels, the first in the least significant bit (PS3.5 8.1.1).
  const one = (pattern[0] ?? 0) & 1;
  for (let bit = from; bit < to; bit++) {
    const at = Math.floor(bit / 8);
    const mask = 1 << (bit % 8);
    bytes[at] = ((bytes[at] ?? 0) & ~mask) | (one === 1 ? mask : 0);
  }
}

function repeat(bytes: Uint8Array, pattern: Uint8Array): void {
  if (pattern.every((byte) => byte === pattern[0])) {
    bytes.fill(pattern[0] ?? 0);
    return;
  }
  bytes.set(pattern.subarray(0, bytes.length));
  for (let done = pattern.length; done < bytes.length; done *= 2)
    bytes.copyWithin(done, 0, Math.min(done, bytes.length - done));
}
