import type { NewElement, PatchPiece } from '../../dicom/write/Change';
import type { Tag } from '../../dicom/dictionary/DataSet';
import { tags } from '../../dicom/dictionary/tags';

/** Offset and length tables that hold for the old fragments only. */
export const offsetTables: readonly Tag[] = [
  tags.ExtendedOffsetTable,
  tags.ExtendedOffsetTableLengths,
  tags.EncapsulatedPixelDataValueTotalLength,
];

const pixelData = [0xe0, 0x7f, 0x10, 0x00];
const item = [0xfe, 0xff, 0x00, 0xe0];
const sequenceDelimiter = [0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0];
const longest = 0xfffffffe;

/** A codestream as an item of its own, padded to even length (PS3.5 A.4). */
export function frameItem(codestream: Uint8Array): Uint8Array<ArrayBuffer> {
  const length = codestream.length + (codestream.length % 2);
  const bytes = new Uint8Array(8 + length);
  bytes.set(item);
  new DataView(bytes.buffer).setUint32(4, length, true);
  bytes.set(codestream, 8);
  return bytes;
}

export interface Encapsulated {
  readonly pieces: readonly PatchPiece[];
  /** The Extended Offset Table, where a Basic one cannot hold the offsets (PS3.3 C.7.6.3.1.8). */
  readonly attributes: readonly NewElement[];
}

/**
 * Pixel Data of undefined length with one fragment for each frame (PS3.5 A.4), Explicit VR Little Endian as all encapsulated syntaxes
 * are.
 *
 * @param frames items as `frameItem` makes them
 * @param lengths of their codestreams, without padding
 */
export const encapsulate = (frames: readonly Blob[], lengths: readonly number[]): Encapsulated =>
  encapsulateItems(
    frames,
    frames.map(({ size }) => size),
    lengths,
  );

/**
 * As `encapsulate`, of frames that may share pieces.
 *
 * @param sizes of the items of each frame
 */
export function encapsulateItems(
  pieces: readonly PatchPiece[],
  sizes: readonly number[],
  lengths: readonly number[],
): Encapsulated {
  const offsets: number[] = [];
  let total = 0;
  for (const size of sizes) {
    offsets.push(total);
    total += size;
  }
  const basic = total <= longest;
  const head = new Uint8Array(12 + 8 + (basic ? 4 * offsets.length : 0));
  const view = new DataView(head.buffer);
  head.set(pixelData);
  head.set([0x4f, 0x42], 4); // OB
  view.setUint32(8, 0xffffffff, true);
  head.set(item, 12);
  view.setUint32(16, head.length - 20, true);
  if (basic) offsets.forEach((offset, i) => view.setUint32(20 + 4 * i, offset, true));
  return {
    pieces: [head, ...pieces, Uint8Array.from(sequenceDelimiter)],
    attributes: basic
      ? []
      : [
          { tag: tags.ExtendedOffsetTable, vr: 'OV', value: wide(offsets) },
          { tag: tags.ExtendedOffsetTableLengths, vr: 'OV', value: wide(lengths) },
        ],
  };
}

function wide(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(8 * values.length));
  values.forEach((value, i) => view.setBigUint64(8 * i, BigInt(value), true));
  return new Uint8Array(view.buffer);
}
