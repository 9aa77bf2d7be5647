import { foldId } from './foldId';

/** Own pseudonyms of a clinic: by folded Patient ID what shall stand in its place. */
export type Lookup = ReadonlyMap<string, string>;

/** What is wrong with a lookup file, and in which record, counted from 1. Says nothing of its values. */
export interface LookupFault {
  readonly kind: 'lookup-fault';
  readonly code: 'no-header' | 'two-columns' | 'no-id' | 'not-usable' | 'contradiction';
  readonly record: number;
}

/**
 * What may stand in Patient's Name and in Patient ID alike (PS3.5 6.2, PN and LO): at most 64 characters of ASCII that neither VR gives a
 * meaning of its own, and no space at an end, where it would be padding.
 */
const usable = /^(?! )[\x20-\x5b\x5d\x5f-\x7e]{1,64}(?<! )$/;

/** Reads a CSV with the columns `id_old` and `id_new` (RFC 4180, comma or semicolon). IDs are one where they fold to the same. */
export function lookupCsv(text: string): Lookup | LookupFault {
  const fault = (code: LookupFault['code'], record: number): LookupFault => ({
    kind: 'lookup-fault',
    code,
    record,
  });
  const [header, ...records] = recordsOf(text.replace(/^\ufeff/, ''));
  if (header?.map((name) => name.trim().toLowerCase()).join() !== 'id_old,id_new')
    return fault('no-header', 1);
  const lookup = new Map<string, string>();
  for (const [index, record] of records.entries()) {
    if (record.length === 1 && record[0] === '') continue;
    const [old = '', pseudonym = ''] = record.map(withoutGuard);
    if (record.length !== 2) return fault('two-columns', index + 2);
    const id = foldId(old);
    if (id === '') return fault('no-id', index + 2);
    if (!usable.test(pseudonym) || pseudonym.includes('=')) return fault('not-usable', index + 2);
    if ((lookup.get(id) ?? pseudonym) !== pseudonym) return fault('contradiction', index + 2);
    lookup.set(id, pseudonym);
  }
  return lookup;
}

/** The apostrophe that keeps a spreadsheet from reading a value as a formula: our own mapping files have it. */
const withoutGuard = (field: string): string => field.replace(/^'(?=[=+\-@\t\r])/, '');

/** The records of a CSV, each with its fields. A quoted field may hold separators, line breaks and doubled quotes. */
function recordsOf(text: string): string[][] {
  const separator = /^[^\n]*;/.test(text) ? ';' : ',';
  const records: string[][] = [];
  const field = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n|\\n|\\r|$)`,
    'y',
  );
  let record: string[] = [];
  while (field.lastIndex < text.length || record.length > 0) {
    const match = field.exec(text);
    // A quote in the wrong place: the record is made unreadable and the caller says which.
    if (match === null) return [...records, [...record, '', '', '']];
    record.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === separator) continue;
    records.push(record);
    record = [];
  }
  return records;
}
