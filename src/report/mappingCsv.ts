import { csvRow } from './csvRow';

/** Old and new identity of one file: personal data. */
export interface Mapping {
  /** Patient ID as the file has it, and the pseudonym. Undefined for a file without one. */
  readonly patient: readonly [old: string, pseudonym: string] | undefined;
  readonly uids: readonly (readonly [old: string, fresh: string])[];
}

/** A mapping as CSV, in the form in which `lookupCsv` reads it again. */
export function* mappingCsv(pairs: Iterable<readonly [old: string, fresh: string]>): Generator<string> {
  yield csvRow(['id_old', 'id_new']);
  for (const pair of pairs) yield csvRow(pair);
}
