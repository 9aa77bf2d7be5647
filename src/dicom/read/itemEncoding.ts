import type { Encoding } from '../dictionary/DataSet';
import { dataSetEncoding } from '../dictionary/dataSetEncoding';
import { valueRepresentations } from '../dictionary/valueRepresentations';

/**
 * The encoding of an item's data set that begins at `bytes[at]` and has `room` bytes. Items are written as the data set
 * around them (PS3.5 7.5), but some writers mix Explicit and Implicit VR, which the first element shows. No one mixes byte orders.
 */
export function itemEncoding(promised: Encoding, bytes: Uint8Array, at: number, room: number): Encoding {
  if (room < 8) return promised;
  const vr = valueRepresentations.named(bytes[at + 4] ?? 0, bytes[at + 5] ?? 0);
  if ((vr !== undefined) === promised.explicit) return promised;
  return dataSetEncoding(bytes.subarray(at, at + 12), room, promised, promised.bigEndian) ?? promised;
}
