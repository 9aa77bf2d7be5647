import type { Tag, VR } from '../dictionary/DataSet';
import type { Frame } from '../model/Frame';
import { implicitVr } from './implicitVr';
import type { StreamWindow } from './StreamWindow';
import { valueRepresentations } from '../dictionary/valueRepresentations';

/** The header of a data element (PS3.5 7.1) as written. One is filled anew for each element: a header costs no object. */
export interface ElementHeader {
  tag: Tag;
  vr: VR;
  /** Bytes before the value: 8 or 12. */
  size: number;
  /** Of the value. An undefined one is no number: 0xffffffff is more than engines keep without a box, and would put all offsets behind it in boxes. */
  length: number | undefined;
  /** Whether the two bytes of the VR are one of the 34, or look at least like the name of one. */
  vrIs: 'known' | 'printable' | 'garbage';
}

export const emptyHeader = (): ElementHeader => ({ tag: 0, vr: 'UN', size: 8, length: 0, vrIs: 'known' });

const undefinedLength = 0xffffffff;

const isDelimiting = (tag: Tag): boolean => tag >= 0xfffe0000 && tag < 0xffff0000;
const isPrintable = (byte: number): boolean => byte >= 0x20 && byte < 0x7f;

/** Fills `header` from the window at `start`, where 12 bytes or the rest of the stream are in it. */
export function readElementHeader(
  header: ElementHeader,
  window: StreamWindow,
  start: number,
  { encoding }: Frame,
): void {
  const { view, bytes } = window;
  const at = start - window.base;
  const little = !encoding.bigEndian;
  const tag = view.getUint16(at, little) * 0x10000 + view.getUint16(at + 2, little);
  header.tag = tag;
  header.size = 8;
  header.vrIs = 'known';
  // Items and delimiters have no VR in any encoding (PS3.5 7.5).
  const delimits = isDelimiting(tag);
  if (!encoding.explicit || delimits) {
    header.vr = delimits ? 'UN' : implicitVr(tag);
    header.length = length32(view, at + 4, little);
    return;
  }
  const first = bytes[at + 4] ?? 0;
  const second = bytes[at + 5] ?? 0;
  const vr = valueRepresentations.named(first, second);
  header.vr = vr ?? 'UN';
  if (vr === undefined) header.vrIs = isPrintable(first) && isPrintable(second) ? 'printable' : 'garbage';
  // Of a VR that nobody knows, reserved bytes that are not zero are a length (PS3.5 7.1.2).
  const isShort = vr === undefined && view.getUint16(at + 6, little) !== 0;
  if (!isShort && valueRepresentations.hasLongLength(first, second)) {
    header.size = 12;
    header.length = at + 12 <= view.byteLength ? length32(view, at + 8, little) : 0;
  } else header.length = view.getUint16(at + 6, little);
}

function length32(view: DataView, at: number, little: boolean): number | undefined {
  const length = view.getUint32(at, little);
  return length === undefinedLength ? undefined : length;
}
