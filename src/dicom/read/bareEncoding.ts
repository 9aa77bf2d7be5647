import type { Encoding } from '../dictionary/DataSet';
import { dataSetEncoding } from '../dictionary/dataSetEncoding';
import { lookUp } from '../dictionary/lookUp';
import { valueRepresentations } from '../dictionary/valueRepresentations';

/**
 * The encoding of a data set without preamble and meta information that `head` begins with, or undefined where it does not.
 * Nothing else tells such a file from any other, so its first element has to be a likely one and the second has to fit it.
 * `room` is the length of the file where it is known.
 */
export function bareEncoding(head: Uint8Array, room = Number.MAX_SAFE_INTEGER): Encoding | undefined {
  const encoding = dataSetEncoding(head, room);
  if (encoding === undefined) return undefined;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const little = !encoding.bigEndian;
  const group = view.getUint16(0, little);
  if (group === 0 || group > 0x88) return undefined;
  if (!encoding.explicit && !isListed(group, view.getUint16(2, little))) return undefined;
  const next = endOfFirst(head, view, encoding);
  if (next === undefined || next > room) return undefined;
  if (next === room || next + 8 > head.length) return encoding;
  const second = dataSetEncoding(head.subarray(next), room - next, encoding);
  const ascends = view.getUint16(next, little) >= group;
  return second === encoding && ascends ? encoding : undefined;
}

function isListed(group: number, element: number): boolean {
  return element === 0 || lookUp(group * 0x10000 + element) !== undefined;
}

/** Undefined where the first element is longer than any that begins a data set. A sequence of undefined length ends at its first item. */
function endOfFirst(head: Uint8Array, view: DataView, encoding: Encoding): number | undefined {
  const little = !encoding.bigEndian;
  const [first = 0, second = 0] = head.subarray(4, 6);
  const long = encoding.explicit && valueRepresentations.hasLongLength(first, second);
  if (long && head.length < 12) return undefined;
  const header = long ? 12 : 8;
  const length = encoding.explicit && !long ? view.getUint16(6, little) : view.getUint32(header - 4, little);
  if (length === 0xffffffff) return head.length;
  return length <= 0xffff ? header + length : undefined;
}
