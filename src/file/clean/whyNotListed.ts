import { listedPseudonym } from '../../deid/identity/lookupIdentity';
import { patientUnder } from '../../deid/identity/patientUnder';
import type { RefusalCode } from '../../deid/plan/edit/Plan';
import type { StudyGuard } from '../../deid/secrets/StudyGuard';
import { secretsOf } from '../../deid/secrets/secretsOf';
import type { Part10 } from '../../dicom/model/Part10';
import type { Memory } from '../Memory';
import type { CleanRequest } from './CleanRequest';

/** Why a lookup of the clinic cannot be followed for a patient: it does not list them, or names somebody of the run. */
export function whyNotListed(
  part10: Part10,
  patientKey: string,
  { lookup, patients, runSecrets }: CleanRequest,
  guard: StudyGuard,
  memory: Memory,
): RefusalCode | undefined {
  if (lookup === undefined) return undefined;
  const key = patientUnder(patientKey, patients ?? []);
  const listed = listedPseudonym(key, memory.lookup(lookup.csv));
  if (listed === undefined) return lookup.unknown === 'refuse' ? 'patient-not-listed' : undefined;
  return guard.over(secretsOf(part10, memory.answers), runSecrets).within(listed)
    ? 'pseudonym-tells'
    : undefined;
}
