import { bigEndianAt } from '../../dicom/text/bigEndianAt';
import { blobOf } from '../../dicom/model/blobOf';
import { bytesOf } from '../../dicom/model/bytesOf';
import type { PatchPiece } from '../../dicom/write/Change';
import type { DataElement } from '../../dicom/dictionary/DataSet';
import type { Part10 } from '../../dicom/model/Part10';
import { littleEndianBytes } from '../littleEndianBytes';
import type { PixelDescription } from '../PixelDescription';
import type { AsChanged } from '../AsChanged';
import type { KeepBytes } from '../KeepBytes';
import { describedLength } from './describedLength';
import type { PixelExtra } from '../../dicom/model/PixelExtra';
import { StrayBits } from './StrayBits';

/** Whole cells of every width; as much as a lane may hold. */
const window = 420 * 8192;

/** Native Pixel Data as it must be written, before anything is blacked out. */
export interface BareNative {
  readonly extras: readonly PixelExtra[];
  /** The source, whose stream has other bits where there were stray ones: all offsets hold. */
  readonly part10: Part10;
  /** The element as far as it is described. */
  readonly pixelData: DataElement;
  /** Whether the sign stands above negative values, too. */
  readonly repeatsSign: boolean;
  /** The element around its described bytes, with their padding; ranges are of the stream above. */
  element(value: readonly PatchPiece[]): readonly PatchPiece[];
}

/** Reads the described bytes of the value once, in windows, and a second time where stray bits are in them. */
export async function bareNative(
  part10: Part10,
  pixelData: DataElement,
  description: PixelDescription,
  keep: KeepBytes,
  asChanged?: AsChanged,
): Promise<BareNative> {
  const { start, valueStart, valueEnd, end } = pixelData;
  const swapped = pixelData.vr !== 'OB' && bigEndianAt(part10, start);
  const described = describedLength(description);
  // In big endian the last of an odd number of bytes stands behind its padding.
  const length = Math.min(swapped ? described + (described % 2) : described, valueEnd - valueStart);
  const behind = await bytesOf(
    part10.stream,
    valueStart + length,
    Math.min(valueEnd, valueStart + length + 1),
  );
  const hasExcess = valueEnd - valueStart > length + (length % 2) || (behind[0] ?? 0) !== 0;
  const bits = await strayBitsIn(part10, pixelData, description, length);
  const isStray = bits?.seen === true;
  const extras: PixelExtra[] = [
    ...(isStray ? (['stray-bits'] as const) : []),
    ...(hasExcess ? (['excess-pixels'] as const) : []),
  ];
  const tables = bits === undefined ? [] : swapped ? swappedTables(bits.tables) : bits.tables;
  const stream = isStray ? await cleared(part10, valueStart, length, tables, keep, asChanged) : part10.stream;
  return {
    extras,
    part10: { ...part10, stream },
    pixelData: { ...pixelData, valueEnd: valueStart + length },
    repeatsSign: bits?.repeats ?? true,
    element: (value) => {
      const pieces = isStray
        ? value.map((piece) => ('end' in piece ? stream.slice(piece.start, piece.end) : piece))
        : value;
      if (!hasExcess) return [{ start, end: valueStart }, ...pieces, { start: valueStart + length, end }];
      return [
        headerFor(part10, pixelData, length + (length % 2)),
        ...pieces,
        ...(length % 2 === 0 ? [] : [new Uint8Array(1)]),
      ];
    },
  };
}

/** Undefined where there can be none. */
async function strayBitsIn(
  part10: Part10,
  pixelData: DataElement,
  description: PixelDescription,
  length: number,
): Promise<StrayBits | undefined> {
  if (description.numbers === 'float' || !StrayBits.mayBeIn(description)) return undefined;
  const stray = new StrayBits(description);
  for (let at = 0; at < length; at += window) {
    stray.see(await littleEndianBytes(part10, pixelData, description, at, Math.min(length, at + window)));
    // How the sign is repeated is known only by all cells.
    if (stray.seen && !description.signed) break;
  }
  return stray;
}

async function cleared(
  { stream }: Part10,
  valueStart: number,
  length: number,
  tables: readonly Uint8Array[],
  keep: KeepBytes,
  asChanged?: AsChanged,
): Promise<Blob> {
  const value = stream.slice(valueStart, valueStart + length);
  const around = (parts: readonly Blob[]): Blob =>
    blobOf([stream.slice(0, valueStart), ...parts, stream.slice(valueStart + length)], stream);
  const clear = (bytes: Uint8Array, from: number): boolean => clearBytes(bytes, from, tables);
  if (asChanged !== undefined) return around([asChanged(value, clear)]);
  const parts: Blob[] = [];
  for (let at = 0; at < length; at += window) {
    const part = value.slice(at, at + window);
    const bytes = (await bytesOf(part, 0, part.size)).slice();
    parts.push(clear(bytes, at) ? keep(bytes) : part);
  }
  return around(parts);
}

/** @returns whether a byte became another one */
function clearBytes(bytes: Uint8Array, from: number, tables: readonly Uint8Array[]): boolean {
  let changed = false;
  for (const [n, table] of tables.entries()) {
    const first = (((n - from) % tables.length) + tables.length) % tables.length;
    for (let at = first; at < bytes.length; at += tables.length) {
      const before = bytes[at] ?? 0;
      const after = table[before] ?? 0;
      if (after === before) continue;
      bytes[at] = after;
      changed = true;
    }
  }
  return changed;
}

/** Big endian reverses the bytes of each word, of 16 bits at least (PS3.5 7.3, A.3). */
function swappedTables(tables: readonly Uint8Array[]): Uint8Array[] {
  const word = tables.length % 2 === 0 ? tables.length : 2;
  const whole = tables.length % word === 0 ? tables : [...tables, ...tables];
  return whole.flatMap((_, i) => (i % word === 0 ? whole.slice(i, i + word).toReversed() : []));
}

/** The source's header with another length. */
function headerFor(
  part10: Part10,
  { start, valueStart }: DataElement,
  length: number,
): Uint8Array<ArrayBuffer> {
  const header = (part10.bytes.view(start, valueStart) ?? new Uint8Array(valueStart - start)).slice();
  const view = new DataView(header.buffer);
  const little = !bigEndianAt(part10, start);
  // Explicit VRs that are none of pixels have lengths of two bytes.
  if (part10.dataSet.encoding.explicit && header.length === 8) view.setUint16(6, length, little);
  else view.setUint32(header.length - 4, length, little);
  return header;
}
