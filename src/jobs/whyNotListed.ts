import { listedPseudonym } from '../deid/lookupIdentity';
import { patientOf } from '../deid/patientOf';
import { patientUnder } from '../deid/patientUnder';
import type { RefusalCode } from '../deid/Plan';
import type { Secret } from '../deid/Secret';
import { secretMatcher } from '../deid/secretMatcher';
import { secretsOf } from '../deid/secretsOf';
import type { Part10 } from '../dicom/Part10';
import { lookupFor } from './lookupFor';
import type { CleanRequest } from './protocol';

/** Why a lookup of the clinic cannot be followed for a patient: it does not list them, or names somebody of the run. */
export function whyNotListed(
  part10: Part10,
  { lookup, patients, runSecrets }: CleanRequest,
  ofStudy: readonly Secret[],
): RefusalCode | undefined {
  if (lookup === undefined) return undefined;
  const key = patientUnder(patientOf(part10).key, patients ?? []);
  const listed = listedPseudonym(key, lookupFor(lookup.csv));
  if (listed === undefined) return lookup.unknown === 'refuse' ? 'patient-not-listed' : undefined;
  return secretMatcher(secretsOf(part10), ofStudy, runSecrets).within(listed) ? 'pseudonym-tells' : undefined;
}
