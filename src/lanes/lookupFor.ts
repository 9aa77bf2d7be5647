import { lookupCsv, type Lookup } from '../deid/identity/lookupCsv';

let last: { readonly csv: string; readonly lookup: Lookup } | undefined;

/** What a lookup says, read once per lane. Throws where it is not usable: whoever starts a run has read it before. */
export function lookupFor(csv: string): Lookup {
  if (last?.csv === csv) return last.lookup;
  const lookup = lookupCsv(csv);
  if ('kind' in lookup) throw new Error(lookup.code);
  last = { csv, lookup };
  return lookup;
}
