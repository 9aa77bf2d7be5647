import type { DataSet } from '../dictionary/DataSet';
import { textAt, valuesAt } from '../access/valuesOf';
import type { Part10 } from '../model/Part10';
import { findElement } from '../access/findElement';
import { tags } from '../dictionary/tags';

/** Whom a DICOMDIR names, and the numbers of the records below, from 1 in the order of the DICOMDIR. */
export interface ListedPatient {
  readonly name: string;
  readonly id: string;
  readonly records: readonly number[];
}

/**
 * The patients of a DICOMDIR with all records below them. Records are linked by the byte at which an item begins (PS3.3 F.3.2.2); a link
 * that leads nowhere, or back, is not followed.
 */
export function listedPatients(part10: Part10): ListedPatient[] {
  const items = findElement(part10.dataSet, tags.DirectoryRecordSequence)?.items ?? [];
  const at = new Map(items.map(({ start }, index) => [start, index]));
  const seen = new Set<number>();
  const offset = (dataSet: DataSet, tag: number): number => Number(valuesAt(part10, dataSet, tag)[0] ?? 0);

  /** Records of one entity and of those below it, in order. */
  function* chain(first: number): Generator<number> {
    const open = [first];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const index = at.get(next);
      const item = index === undefined || seen.has(index) ? undefined : items[index];
      if (index === undefined || item === undefined) continue;
      seen.add(index);
      yield index;
      open.push(
        offset(item.dataSet, tags.OffsetOfTheNextDirectoryRecord),
        offset(item.dataSet, tags.OffsetOfReferencedLowerLevelDirectoryEntity),
      );
    }
  }

  return items.flatMap(({ dataSet }, index) => {
    if (textAt(part10, dataSet, tags.DirectoryRecordType) !== 'PATIENT') return [];
    seen.add(index);
    const below = offset(dataSet, tags.OffsetOfReferencedLowerLevelDirectoryEntity);
    const records = Array.from(chain(below), (found) => found + 1);
    const name = textAt(part10, dataSet, tags.PatientName);
    return [{ name, id: textAt(part10, dataSet, tags.PatientID), records }];
  });
}
