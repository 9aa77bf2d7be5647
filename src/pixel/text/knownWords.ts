import type { Tag } from '../../dicom/dictionary/DataSet';
import type { Part10 } from '../../dicom/model/Part10';
import { tags } from '../../dicom/dictionary/tags';
import { textAt } from '../../dicom/access/valuesOf';

const identifying: readonly Tag[] = [
  tags.PatientName,
  tags.PatientID,
  tags.AccessionNumber,
  tags.InstitutionName,
  tags.ReferringPhysicianName,
  tags.PerformingPhysicianName,
  tags.OperatorsName,
  tags.StationName,
  tags.StudyID,
];
const dates: readonly Tag[] = [tags.PatientBirthDate, tags.StudyDate, tags.SeriesDate, tags.ContentDate];

/** Words of the header that a screen may show, too: names and numbers by their parts, dates by their eight digits. Values of the file. */
export function knownWords(part10: Part10): string[] {
  const at = (tag: Tag): string => textAt(part10, part10.dataSet, tag);
  const words = identifying.flatMap((tag) => at(tag).split(/[\s^=,;/]+/));
  return [...new Set([...words, ...dates.map(at)].filter((word) => word.length >= 4))];
}
