import { textAt } from '../../dicom/access/valuesOf';
import type { NewElement } from '../../dicom/write/Change';
import { encodeValue } from '../../dicom/write/encodeValue';
import { findElement } from '../../dicom/access/findElement';
import { tags } from '../../dicom/dictionary/tags';
import { cappedAge } from './values/cappedAge';
import type { Edit } from './edit/Edit';
import type { Policy } from './edit/Policy';
import type { Where } from '../../dicom/access/Where';

/** Study, Series, Acquisition, Content Date. */
const studyDates = [tags.StudyDate, tags.SeriesDate, tags.AcquisitionDate, tags.ContentDate];

/**
 * Patient's Age in place of the birth date that goes (PS3.15 E.3.7), where the options keep patient characteristics and move dates,
 * the file says no age, and both dates tell one.
 */
export function ageFromBirthDate({ part10, who, options, types, flags, shift }: Policy, top: Where): Edit[] {
  const isAsked =
    options.has('RetainPatientCharacteristics') &&
    options.has('RetainLongitudinalTemporalInformationModifiedDates');
  const { dataSet, into } = top;
  const old = findElement(dataSet, tags.PatientAge);
  if (!isAsked || !types.hasPatient || (old !== undefined && old.valueEnd > old.valueStart)) return [];
  const study = studyDates.map((tag) => textAt(part10, dataSet, tag).trim()).find((date) => date !== '');
  const age = study && shift.ageAt(who.patient.birthDate, study);
  if (age === undefined || age === '') return [];
  const value = encodeValue('AS', flags.capAges === true ? cappedAge(age) : age, dataSet.encoding);
  const element: NewElement = { tag: tags.PatientAge, vr: 'AS', value };
  const said = {
    path: top.pathOf(tags.PatientAge),
    keyword: 'PatientAge',
    action: 'D',
    because: 'age-from-birth-date',
  } as const;
  return [
    old === undefined
      ? { op: 'insert', into, element, ...said }
      : { op: 'replace', at: old.start, element, ...said },
  ];
}
