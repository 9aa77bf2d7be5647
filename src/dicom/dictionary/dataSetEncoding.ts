import type { Encoding, Tag } from './DataSet';
import { encodings } from './encodings';
import { lookUp } from './lookUp';
import { valueRepresentations } from './valueRepresentations';

const undefinedLength = 0xffffffff;

/**
 * The encoding in which `head`, the first bytes of a data set or item, holds a first element that fits into `room` bytes;
 * undefined where none does. `named` is what the file or the parent data set promises and wins where the bytes allow it.
 * `bigEndian` is the byte order, where it is known.
 */
export function dataSetEncoding(
  head: Uint8Array,
  room: number,
  named?: Encoding,
  bigEndian = isBigEndian(head, named),
): Encoding | undefined {
  if (head.length < 8 || room < 8) return undefined;
  const tag = tagAt(head, bigEndian);
  if (tag === 0 || (tag >= 0xfffe0000 && tag < 0xffff0000)) return undefined;
  if (isExplicit(head, room, bigEndian, tag, named)) {
    return bigEndian ? encodings.explicitBig : encodings.explicitLittle;
  }
  const length = lengthAt(head, bigEndian);
  const fits = length === undefinedLength || length <= room - 8;
  // There is no transfer syntax for Implicit VR Big Endian.
  return fits && !bigEndian ? encodings.implicitLittle : undefined;
}

function isExplicit(
  head: Uint8Array,
  room: number,
  bigEndian: boolean,
  tag: Tag,
  named: Encoding | undefined,
): boolean {
  const first = head[4] ?? 0;
  const second = head[5] ?? 0;
  const vr = valueRepresentations.named(first, second);
  // A VR that is not in PS3.5 yet: only where Explicit VR was promised.
  if (vr === undefined) return named?.explicit === true && first >= 0x41 && first <= 0x5a && second >= 0x41 && second <= 0x5a; // prettier-ignore
  if (named?.explicit === true) return true;
  // Implicit VR has a length here. It spells a VR only by chance, and then from 16,705 on.
  const length = lengthAt(head, bigEndian);
  return length > room - 8 || (lookUp(tag)?.vrs.includes(vr) ?? true);
}

/** First tags have small group numbers, so the byte order shows (as dcmtk and others tell it). */
function isBigEndian(head: Uint8Array, named: Encoding | undefined): boolean {
  const little = tagAt(head, false);
  const big = tagAt(head, true);
  const promised = named?.bigEndian ?? false;
  if (lookUp(promised ? big : little) !== undefined) return promised;
  if (lookUp(promised ? little : big) !== undefined) return !promised;
  return named === undefined ? big < little : promised;
}

function tagAt(head: Uint8Array, bigEndian: boolean): Tag {
  const [a = 0, b = 0, c = 0, d = 0] = head;
  return bigEndian
    ? a * 0x1000000 + b * 0x10000 + c * 0x100 + d
    : b * 0x1000000 + a * 0x10000 + d * 0x100 + c;
}

function lengthAt(head: Uint8Array, bigEndian: boolean): number {
  return new DataView(head.buffer, head.byteOffset, head.byteLength).getUint32(4, !bigEndian);
}
