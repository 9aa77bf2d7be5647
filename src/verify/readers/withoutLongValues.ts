import { bytesOf } from '../../dicom/model/bytesOf';
import type { DataElement, DataSet, Encoding, Item } from '../../dicom/dictionary/DataSet';
import type { Part10 } from '../../dicom/model/Part10';
import type { ShortFile } from './ShortFile';

/** Values above this many bytes are cut: none of them can hold structure that our reader saw. */
const longValue = 4096;

interface Cut {
  readonly start: number;
  readonly end: number;
}

/** A length field that says less once values behind it are cut. */
interface Patch {
  readonly at: number;
  readonly size: 2 | 4;
  readonly bigEndian: boolean;
  readonly length: number;
}

/**
 * Head, tail and everything between of a file, with long values cut out and the lengths of the cut elements and of their
 * ancestors lessened. Reads what is not loaded from the stream.
 */
export async function withoutLongValues(part10: Part10): Promise<ShortFile> {
  const cuts: Cut[] = [];
  const patches: Patch[] = [];

  const cutOf = (start: number, end: number): number => {
    if (end - start <= longValue) return 0;
    cuts.push({ start, end });
    return end - start;
  };
  const ofItem = (item: Item, encoding: Encoding): number => {
    const cut = ofDataSet(item.dataSet);
    if (cut > 0 && !item.undefinedLength)
      patches.push({
        at: item.valueStart - 4,
        size: 4,
        bigEndian: encoding.bigEndian,
        length: item.valueEnd - item.valueStart - cut,
      });
    return cut;
  };
  const ofElement = (element: DataElement, encoding: Encoding): number => {
    const { bigEndian } = encoding;
    // Of a VR that nobody knows only the room of its header says how long its length is.
    const isShort = encoding.explicit && element.valueStart - element.start === 8;
    let cut = 0;
    if (element.fragments !== undefined)
      for (const { valueStart, valueEnd } of element.fragments) {
        const fragment = cutOf(valueStart, valueEnd);
        if (fragment > 0) patches.push({ at: valueStart - 4, size: 4, bigEndian, length: 0 });
        cut += fragment;
      }
    else if (element.items !== undefined)
      for (const item of element.items)
        cut += ofItem(item, element.vr === 'UN' ? { explicit: false, bigEndian: false } : encoding);
    // A length of two bytes that is 0 would be reserved bytes under a VR that nobody knows.
    else cut = cutOf(element.valueStart + (isShort ? 2 : 0), element.valueEnd);
    if (cut > 0 && !element.undefinedLength) {
      const size = isShort ? 2 : 4;
      const length = element.valueEnd - element.valueStart - cut;
      patches.push({ at: element.valueStart - size, size, bigEndian, length });
    }
    return cut;
  };
  const ofDataSet = (dataSet: DataSet): number =>
    dataSet.elements.reduce((sum, element) => sum + ofElement(element, dataSet.encoding), 0);

  if (part10.meta !== undefined) ofDataSet(part10.meta);
  ofDataSet(part10.dataSet);
  const elided = await join(part10, cuts);
  for (const { at, size, bigEndian, length } of patches) {
    const view = new DataView(elided.bytes.buffer, elided.bytes.byteOffset);
    if (size === 2) view.setUint16(elided.place(at), length, !bigEndian);
    else view.setUint32(elided.place(at), length, !bigEndian);
  }
  return elided;
}

/** The bytes between the cuts, without those behind the last element. */
async function join(part10: Part10, cuts: readonly Cut[]): Promise<ShortFile> {
  const end = part10.trailing?.start ?? part10.size;
  const cut = cuts.reduce((sum, each) => sum + each.end - each.start, 0);
  const bytes = new Uint8Array(end - cut);
  const starts = [0, ...cuts.map((each) => each.end)];
  const ends = [...cuts.map((each) => each.start), end];
  /** Bytes cut before part i. */
  const gone: number[] = [];
  let at = 0;
  for (const [i, start] of starts.entries()) {
    const stop = ends[i] ?? end;
    gone.push(start - at);
    if (stop > start) bytes.set(await read(part10, start, stop), at);
    at += stop - start;
  }
  const part = (isBefore: (i: number) => boolean): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (isBefore(middle)) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    bytes,
    place: (offset) => {
      const i = part((k) => (starts[k] ?? 0) <= offset);
      return Math.min(offset, ends[i] ?? end) - (gone[i] ?? 0);
    },
    origin: (offset) => {
      const i = part((k) => (starts[k] ?? 0) - (gone[k] ?? 0) <= offset);
      return offset + (gone[i] ?? 0);
    },
  };
}

async function read(part10: Part10, start: number, end: number): Promise<Uint8Array> {
  return part10.bytes.view(start, end) ?? (await bytesOf(part10.stream, start, end));
}
