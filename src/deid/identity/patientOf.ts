import { tags } from '../../dicom/dictionary/tags';
import { textAt } from '../../dicom/access/valuesOf';
import type { Part10 } from '../../dicom/model/Part10';
import type { Tag } from '../../dicom/dictionary/DataSet';
import { foldId } from './foldId';
import { foldName } from './foldName';
import type { PatientIdentity } from './PatientIdentity';
import { isPlaceholder } from '../text/isPlaceholder';
import { keyWithoutPatient } from './levelKeys';

/**
 * Who the file is about (PS3.3 C.7.1.1). Equal keys are one patient: issuer and folded Patient ID; without an ID folded name,
 * birth date and sex; without a name that names somebody the study, then the series, then the instance, so that
 * nameless files of different studies are never taken for one person.
 */
export function patientOf(part10: Part10): PatientIdentity {
  const at = (tag: Tag): string => textAt(part10, part10.dataSet, tag).trim();
  const identity = {
    name: at(tags.PatientName),
    id: at(tags.PatientID),
    issuer: at(tags.IssuerOfPatientID),
    birthDate: at(tags.PatientBirthDate),
    sex: at(tags.PatientSex),
  };
  return { key: keyOf(identity) ?? keyWithoutPatient(part10), ...identity };
}

function keyOf({ id, issuer, name, birthDate, sex }: Omit<PatientIdentity, 'key'>): string | undefined {
  const patientId = foldId(id);
  if (patientId !== '') return ['id', foldId(issuer), patientId].join('\0');
  const folded = foldName(name);
  if (folded === '' || (isPlaceholder(folded) && birthDate === '')) return undefined;
  return ['name', folded, birthDate.replace(/\D/g, ''), sex.toUpperCase()].join('\0');
}
