import type { KeyedIdentity } from './keyedIdentity';
import type { Lookup } from './lookupCsv';

/** The identity of a run in which known patients get the pseudonyms of a clinic; all else stays keyed. */
export const lookupIdentity = (identity: KeyedIdentity, lookup: Lookup): KeyedIdentity => ({
  ...identity,
  pseudonym: (patientKey) => listedPseudonym(patientKey, lookup) ?? identity.pseudonym(patientKey),
});

/** The pseudonym of a patient whom a lookup lists. The issuer does not count: a lookup knows none. */
export function listedPseudonym(patientKey: string, lookup: Lookup): string | undefined {
  const [kind, , id] = patientKey.split('\0');
  return kind === 'id' && id !== undefined ? lookup.get(id) : undefined;
}
