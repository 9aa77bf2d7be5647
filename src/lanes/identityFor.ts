import type { KeyedIdentity } from '../deid/identity/keyedIdentity';
import { keyedIdentity } from '../deid/identity/keyedIdentity';
import { lookupIdentity } from '../deid/identity/lookupIdentity';
import { identityUnder } from '../deid/identity/patientUnder';
import { lookupFor } from './lookupFor';
import type { CleanRequest } from '../file/clean/CleanRequest';

type Request = Pick<CleanRequest, 'key' | 'lookup' | 'patients'>;

let last:
  | { readonly key: Uint8Array; readonly csv: string | undefined; readonly identity: KeyedIdentity }
  | undefined;

/** The identity of a run, kept between the files of a lane: it remembers the UIDs that they share. One key at a time. */
export function identityFor({ key, lookup, patients = [] }: Request): KeyedIdentity {
  const same =
    last?.key.length === key.length &&
    last.key.every((byte, i) => byte === key[i]) &&
    last.csv === lookup?.csv;
  if (last === undefined || !same)
    last = { key: key.slice(), csv: lookup?.csv, identity: identityOf(key, lookup) };
  return identityUnder(last.identity, patients);
}

function identityOf(key: Uint8Array, lookup: Request['lookup']): KeyedIdentity {
  const keyed = keyedIdentity(key);
  return lookup === undefined ? keyed : lookupIdentity(keyed, lookupFor(lookup.csv));
}
