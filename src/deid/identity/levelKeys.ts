import type { Tag } from '../../dicom/dictionary/DataSet';
import type { Part10 } from '../../dicom/model/Part10';
import { tags } from '../../dicom/dictionary/tags';
import { textAt } from '../../dicom/access/valuesOf';
import { headDigest } from './contentDigest';
import { sopInstanceOf } from './sopInstanceOf';
import { uidAt } from '../../dicom/access/valuesOf';
import { tellsApart } from './tellsApart';

/** What is the same in all files of a study, and of a series. */
const ofStudy: readonly Tag[] = [tags.StudyDate, tags.StudyID, tags.AccessionNumber, tags.StudyDescription];
const ofSeries: readonly Tag[] = [tags.Modality, tags.SeriesNumber, tags.SeriesDescription];

/** By what a file belongs to others of its study and series. */
export interface LevelKeys {
  /** The Study Instance UID; where that tells nothing apart, what else the file says of its study. Empty where it says nothing. */
  readonly study: string;
  readonly series: string;
}

/** The keys of a file among those of its patient (PS3.3 C.7.2.1, C.7.3.1). Identifying. */
export function levelKeys(part10: Part10): LevelKeys {
  const key = (tag: Tag, parts: readonly string[]): string => {
    const uid = uidAt(part10, part10.dataSet, tag);
    if (tellsApart(uid)) return uid;
    const said = [uid, ...parts];
    return said.every((part) => part === '') ? '' : said.join('\0');
  };
  const said = (tag: Tag): string => textAt(part10, part10.dataSet, tag).trim();
  const study = key(tags.StudyInstanceUID, ofStudy.map(said));
  return { study, series: key(tags.SeriesInstanceUID, [study, ...ofSeries.map(said)]) };
}

/**
 * The key of a file that names no patient: by its study, then its series, then what else it says of its study, then itself. Strangers
 * whose UIDs are one word are not one.
 */
export function keyWithoutPatient(part10: Part10): string {
  const at = (tag: Tag): string => uidAt(part10, part10.dataSet, tag);
  const study = at(tags.StudyInstanceUID);
  if (tellsApart(study)) return `study\0${study}`;
  const series = at(tags.SeriesInstanceUID);
  if (tellsApart(series)) return `series\0${series}`;
  const numbered = [tags.StudyID, tags.AccessionNumber].some(
    (tag) => textAt(part10, part10.dataSet, tag).trim() !== '',
  );
  if (numbered) return `study\0${levelKeys(part10).study}`;
  const { uid } = sopInstanceOf(part10);
  return uid === '' ? `content\0${headDigest(part10)}` : `instance\0${uid}`;
}
