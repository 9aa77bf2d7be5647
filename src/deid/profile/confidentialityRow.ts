import { Memo } from '../../dicom/Memo';
import type { Tag } from '../../dicom/dictionary/DataSet';
import table from '../data/confidentiality.json';

/** The option columns of Table E.1-1 that say what an attribute is about. */
export type Concern = 'uids' | 'device' | 'institution' | 'patientChars' | 'datesFull' | 'descriptors' | 'structured' | 'graphics'; // prettier-ignore

/** All option columns that the rows of standard attributes have entries in. */
export type Column = Concern | 'datesModified';

export interface ConfidentialityRow {
  /** Action of the Basic Profile as printed, compound codes included. */
  readonly basic: string;
  /** Option columns with an entry. */
  readonly concerns: readonly Concern[];
  /** What an option says instead of the Basic Profile. */
  codeOf(column: Column): 'K' | 'C' | undefined;
}

const rows: Readonly<Record<string, readonly string[] | undefined>> = table.rows;
const concernsAt = new Map<number, Concern>();
for (const concern of [
  'uids',
  'device',
  'institution',
  'patientChars',
  'datesFull',
  'descriptors',
  'structured',
  'graphics',
] as const)
  // prettier-ignore
  concernsAt.set(table.options.indexOf(concern), concern);

/** Hostile files must not fill the memory with made-up tags. */
const known = new Memo<Tag, ConfidentialityRow | undefined>(20_000);

/** The row of PS3.15 Table E.1-1 for a standard attribute, repeating groups 50xx and 60xx included. */
export const confidentialityRow = (tag: Tag): ConfidentialityRow | undefined => known.of(tag, make);

function make(tag: Tag): ConfidentialityRow | undefined {
  const hex = tag.toString(16).padStart(8, '0').toUpperCase();
  const row = rows[hex] ?? repeating(hex);
  if (row === undefined) return undefined;
  const [basic = '', columns = ''] = row;
  const concerns = Array.from(columns, (code, i) => (code === '-' ? undefined : concernsAt.get(i)));
  return {
    basic,
    concerns: concerns.filter((concern) => concern !== undefined),
    codeOf(column) {
      const code = columns.charAt(table.options.indexOf(column));
      return code === 'K' || code === 'C' ? code : undefined;
    },
  };
}

function repeating(hex: string): readonly string[] | undefined {
  if (hex.startsWith('50')) return rows['50xxxxxx'];
  if (hex.startsWith('60')) return rows[`60xx${hex.slice(4)}`];
  return undefined;
}
