import type { Change, NewElement } from './Change';
import type { DataElement, DataSet, Item } from '../dictionary/DataSet';
import { encodeElement } from './encodeElement';
import { Splice } from './Splice';

/** Where the changes are read from: sorted by the place that they name, `next` is the first that is not applied yet. */
interface Queue {
  readonly changes: readonly Change[];
  next: number;
}

/** The offset that a change names: its element, or the item that receives one. */
const placeOf = (change: Change): number => (change.op === 'insert' ? change.into : change.at);

/**
 * Applies changes to the data set [start, end) of a source as kept ranges and fresh elements. Only what is changed and
 * the defined lengths around it are fresh; undefined lengths and their delimiters stay. Changes inside an element that
 * is itself removed or replaced are moot and skipped. A change whose place is not found, or a second one at the same
 * place, is a bug of the caller and throws.
 */
export function spliceDataSet(
  dataSet: DataSet,
  start: number,
  end: number,
  changes: readonly Change[],
): Splice {
  const queue: Queue = { changes: changes.toSorted((a, b) => placeOf(a) - placeOf(b)), next: 0 };
  const out = new Splice();
  spliceRange(dataSet, { into: -1, valueStart: start, valueEnd: end }, queue, out);
  if (queue.next < queue.changes.length) throw lost(queue);
  return out;
}

const lost = (queue: Queue): Error =>
  new Error(`no element at the place of change ${queue.next} of ${queue.changes.length}`);

/** True where the next change lies in [start, end). */
function concerns(queue: Queue, start: number, end: number): boolean {
  const change = queue.changes[queue.next];
  if (change === undefined) return false;
  const place = placeOf(change);
  if (place < start) throw lost(queue);
  return place < end;
}

/** The inserts into the item that starts at `into`, in the order of their tags. */
function takeInserts(queue: Queue, into: number): NewElement[] {
  const inserts: NewElement[] = [];
  for (;;) {
    const change = queue.changes[queue.next];
    if (change?.op !== 'insert' || change.into !== into) break;
    inserts.push(change.element);
    queue.next += 1;
  }
  return inserts.sort((a, b) => a.tag - b.tag);
}

interface Bounds {
  readonly into: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** A fresh element goes in front of the first kept place of a greater tag, else behind all: right in any order. */
function spliceRange(dataSet: DataSet, bounds: Bounds, queue: Queue, out: Splice): void {
  const inserts = takeInserts(queue, bounds.into);
  let inserted = 0;
  let kept = bounds.valueStart;
  for (const element of dataSet.elements) {
    for (let fresh = inserts[inserted]; fresh !== undefined && fresh.tag < element.tag;) {
      out.keep(kept, element.start);
      kept = element.start;
      out.add(encodeElement(fresh, dataSet.encoding));
      fresh = inserts[++inserted];
    }
    if (!concerns(queue, element.start, element.end)) continue;
    out.keep(kept, element.start);
    kept = element.end;
    spliceElement(element, dataSet, queue, out);
  }
  out.keep(kept, bounds.valueEnd);
  for (const fresh of inserts.slice(inserted)) out.add(encodeElement(fresh, dataSet.encoding));
}

function spliceElement(element: DataElement, dataSet: DataSet, queue: Queue, out: Splice): void {
  const change = queue.changes[queue.next];
  if (change !== undefined && change.op !== 'insert' && change.at === element.start) {
    queue.next += 1;
    const second = queue.changes[queue.next];
    if (second !== undefined && placeOf(second) === element.start) throw lost(queue);
    while (concerns(queue, element.start, element.end)) queue.next += 1;
    if (change.op === 'replace') out.add(encodeElement(change.element, dataSet.encoding));
    if (change.op === 'patch') out.patch(change.pieces);
    return;
  }
  if (element.items === undefined) throw lost(queue);
  const close = openLength(element, dataSet.encoding.bigEndian, out);
  let kept = element.valueStart;
  for (const item of element.items) {
    if (!concerns(queue, item.start, item.end)) continue;
    out.keep(kept, item.start);
    kept = item.end;
    spliceItem(item, queue, out);
  }
  out.keep(kept, element.valueEnd);
  close();
  out.keep(element.valueEnd, element.end);
}

function spliceItem(item: Item, queue: Queue, out: Splice): void {
  const close = openLength(item, item.dataSet.encoding.bigEndian, out);
  spliceRange(item.dataSet, { ...item, into: item.start }, queue, out);
  close();
  out.keep(item.valueEnd, item.end);
}

/**
 * Writes the header of a sequence or item, with a fresh length where it has one: the last four bytes, as VRs of
 * sequences have the long form. The returned function fills it in when the value is complete.
 */
function openLength(
  header: { readonly start: number; readonly valueStart: number; readonly undefinedLength: boolean },
  bigEndian: boolean,
  out: Splice,
): () => void {
  if (header.undefinedLength) {
    out.keep(header.start, header.valueStart);
    return () => undefined;
  }
  const field = new Uint8Array(4);
  out.keep(header.start, header.valueStart - 4);
  out.add(field);
  const before = out.length;
  return () => {
    const length = out.length - before;
    if (length >= 0xffffffff) throw new RangeError('a sequence became longer than its length field can say');
    new DataView(field.buffer).setUint32(0, length, !bigEndian);
  };
}
