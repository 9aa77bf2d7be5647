import type { Tag } from '../../dicom/dictionary/DataSet';
import type { Part10 } from '../../dicom/model/Part10';
import { tags } from '../../dicom/dictionary/tags';
import { textAt } from '../../dicom/access/valuesOf';

/** Dates of the study with the times of day that belong to them (PS3.3 C.7.2.1, C.7.3.1, C.7.5.1). */
const pairs: readonly (readonly [date: Tag, time: Tag])[] = [
  [tags.StudyDate, tags.StudyTime],
  [tags.SeriesDate, tags.SeriesTime],
  [tags.AcquisitionDate, tags.AcquisitionTime],
  [tags.ContentDate, tags.ContentTime],
  [tags.InstanceCreationDate, tags.InstanceCreationTime],
];

/**
 * The moments at which a study was made, to the second, by the tags of their dates. Dates that were moved by whole days keep their
 * times of day, so that a moment of an original in its copy is no chance, as a day alone may be. Midnight is left out: many write it
 * where they know no time.
 */
export function momentsOf(part10: Part10): { readonly tag: Tag; readonly moment: string }[] {
  const text = (tag: Tag): string => textAt(part10, part10.dataSet, tag).replaceAll(/[.:]/g, '');
  return pairs
    .map(([tag, time]) => ({ tag, moment: text(tag).slice(0, 8) + text(time).slice(0, 6) }))
    .concat({ tag: tags.AcquisitionDateTime, moment: text(tags.AcquisitionDateTime).slice(0, 14) })
    .filter(({ moment }) => /^[12]\d{13}$/.test(moment) && !/000000$|^1900/.test(moment));
}
