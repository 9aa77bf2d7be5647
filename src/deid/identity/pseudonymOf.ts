import type { DataSet, Tag } from '../../dicom/dictionary/DataSet';
import { tags } from '../../dicom/dictionary/tags';
import { textAt } from '../../dicom/access/valuesOf';
import type { Part10 } from '../../dicom/model/Part10';
import { foldId } from './foldId';
import { foldName } from './foldName';
import type { PatientIdentity } from './PatientIdentity';
import type { KeyedIdentity } from './keyedIdentity';

/**
 * The pseudonym for the patient whom a data set names. At the top level and wherever an item names the same patient it is the
 * file's own; another patient in an item gets the one that a file of that patient gets.
 */
export function pseudonymOf(
  part10: Part10,
  dataSet: DataSet,
  patient: PatientIdentity,
  identity: KeyedIdentity,
): string {
  if (dataSet === part10.dataSet) return identity.pseudonym(patient.key);
  const at = (tag: Tag): string => textAt(part10, dataSet, tag);
  const id = foldId(at(tags.PatientID));
  if (id !== '') {
    if (id === foldId(patient.id)) return identity.pseudonym(patient.key);
    return identity.pseudonym(['id', foldId(at(tags.IssuerOfPatientID)), id].join('\0'));
  }
  const name = foldName(at(tags.PatientName));
  if (name === '' || name === foldName(patient.name)) return identity.pseudonym(patient.key);
  return identity.pseudonym(['name', name, '', ''].join('\0'));
}
