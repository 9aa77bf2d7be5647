import type { DataSet } from '../../dicom/dictionary/DataSet';
import { findElement } from '../../dicom/access/findElement';
import type { Part10 } from '../../dicom/model/Part10';
import { tags } from '../../dicom/dictionary/tags';
import type { LookupTable } from './Look';
import { lutDescriptor } from './lutDescriptor';
import { wordsOf } from './wordsOf';

/** The table of an item of Modality or VOI LUT Sequence (PS3.3 C.11.1.1, C.11.2.1); undefined where it is not complete. */
export async function lookupTableOf(
  part10: Part10,
  dataSet: DataSet,
  signed: boolean,
): Promise<LookupTable | undefined> {
  const descriptor = lutDescriptor(part10, dataSet, tags.LUTDescriptor, signed);
  const data = findElement(dataSet, tags.LUTData);
  if (descriptor === undefined || data === undefined) return undefined;
  const { count, first, bits } = descriptor;
  const entries = await wordsOf(part10, data, count);
  if (entries.length === 0) return undefined;
  const greatest = entries.reduce((a, b) => Math.max(a, b), 0);
  // Writers say 8 or 12 bits and use more.
  return { kind: 'lut', first, entries, bits: Math.max(bits, Math.ceil(Math.log2(greatest + 1))) };
}
