import { textAt, uidAt } from '../../dicom/access/valuesOf';
import type { Tag } from '../../dicom/dictionary/DataSet';
import { tags } from '../../dicom/dictionary/tags';
import type { Part10 } from '../../dicom/model/Part10';
import { isPlaceholder } from '../text/isPlaceholder';
import { headDigest } from './contentDigest';
import type { FileIdentity } from './FileIdentity';
import { foldId } from './foldId';
import { foldName } from './foldName';
import type { PatientIdentity } from './PatientIdentity';
import { tellsApart } from './tellsApart';

/** What is the same in all files of a study, and of a series. */
const ofStudy: readonly Tag[] = [tags.StudyDate, tags.StudyID, tags.AccessionNumber, tags.StudyDescription];
const ofSeries: readonly Tag[] = [tags.Modality, tags.SeriesNumber, tags.SeriesDescription];

/**
 * Who the file is about (PS3.3 C.7.1.1), and which it is. Equal keys are one patient: issuer and folded Patient ID; without an ID folded name,
 * birth date and sex; without a name that names somebody the study, then the series, then the instance, so that
 * nameless files of different studies are never taken for one person.
 */
export function fileIdentityOf(part10: Part10): FileIdentity {
  const { dataSet, meta } = part10;
  const text = (tag: Tag): string => textAt(part10, dataSet, tag).trim();
  const uid = (tag: Tag): string => uidAt(part10, dataSet, tag);
  const inMeta = (tag: Tag): string => (meta === undefined ? '' : uidAt(part10, meta, tag));
  const person = {
    name: text(tags.PatientName),
    id: text(tags.PatientID),
    issuer: text(tags.IssuerOfPatientID),
    birthDate: text(tags.PatientBirthDate),
    sex: text(tags.PatientSex),
  };
  const uids = {
    study: uid(tags.StudyInstanceUID),
    series: uid(tags.SeriesInstanceUID),
    frame: uid(tags.FrameOfReferenceUID),
  };
  const study = levelKey(uids.study, ofStudy.map(text));
  const names = [uid(tags.SOPInstanceUID), inMeta(tags.MediaStorageSOPInstanceUID)] as const;
  const file = {
    levels: { study, series: levelKey(uids.series, [study, ...ofSeries.map(text)]) },
    uids,
    sopClass: { inDataSet: uid(tags.SOPClassUID), inMeta: inMeta(tags.MediaStorageSOPClassUID) },
    instance: { uid: names.find(tellsApart) ?? '', inDataSet: names[0], inMeta: names[1] },
  };
  const isNumbered = [tags.StudyID, tags.AccessionNumber].some((tag) => text(tag) !== '');
  const key = keyOf(person) ?? keyWithoutPatient(file, isNumbered) ?? `content\0${headDigest(part10)}`;
  return { patient: { key, ...person }, ...file };
}

function levelKey(uid: string, parts: readonly string[]): string {
  if (tellsApart(uid)) return uid;
  const said = [uid, ...parts];
  return said.every((part) => part === '') ? '' : said.join('\0');
}

function keyOf({ id, issuer, name, birthDate, sex }: Omit<PatientIdentity, 'key'>): string | undefined {
  const patientId = foldId(id);
  if (patientId !== '') return ['id', foldId(issuer), patientId].join('\0');
  const folded = foldName(name);
  if (folded === '' || (isPlaceholder(folded) && birthDate === '')) return undefined;
  return ['name', folded, birthDate.replace(/\D/g, ''), sex.toUpperCase()].join('\0');
}

/**
 * The key of a file that names no patient: by its study, then its series, then what else it says of its study, then itself. Strangers
 * whose UIDs are one word are not one.
 */
function keyWithoutPatient(
  { uids, levels, instance }: Omit<FileIdentity, 'patient'>,
  isNumbered: boolean,
): string | undefined {
  if (tellsApart(uids.study)) return `study\0${uids.study}`;
  if (tellsApart(uids.series)) return `series\0${uids.series}`;
  if (isNumbered) return `study\0${levels.study}`;
  return instance.uid === '' ? undefined : `instance\0${instance.uid}`;
}
