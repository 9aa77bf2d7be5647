import type { KeyedIdentity } from '../deid/keyedIdentity';
import { keyedIdentity } from '../deid/keyedIdentity';

let last: { readonly key: Uint8Array; readonly identity: KeyedIdentity } | undefined;

/** The identity of a run, kept between the files of a lane: it remembers the UIDs that they share. One key at a time. */
export function identityFor(key: Uint8Array): KeyedIdentity {
  const same = last?.key.length === key.length && last.key.every((byte, i) => byte === key[i]);
  if (last === undefined || !same) last = { key: key.slice(), identity: keyedIdentity(key) };
  return last.identity;
}
