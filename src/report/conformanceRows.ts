import table from '../deid/data/confidentiality.json';
import { optionRule } from '../deid/profile/optionRule';
import type { OptionName } from '../deid/profile/Preset';
import { ruleOf } from '../deid/profile/ruleOf';
import type { Tag } from '../dicom/dictionary/DataSet';
import { formatTag } from '../dicom/dictionary/formatTag';
import { lookUp } from '../dicom/dictionary/lookUp';

/** What a choice makes of a row of Table E.1-1. */
export type RowOutcome = 'removed' | 'replaced' | 'uids' | 'kept' | 'cleaned';

interface Row {
  /** Keyword, or tag where PS3.6 has none. */
  readonly name: string;
  /** Undefined for the row of all private attributes. */
  readonly tag: Tag | undefined;
  readonly outcome: RowOutcome;
}

/** Every row of Table E.1-1 with what the options leave of it, by name. */
export const rowsUnder = (options: ReadonlySet<OptionName>): readonly Row[] =>
  Object.entries(table.rows)
    .map(([digits, [basic = '']]) => rowOf(digits, basic, options))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

function rowOf(digits: string, basic: string, options: ReadonlySet<OptionName>): Row {
  // `ggggeeee` is the row of all private attributes.
  if (digits.startsWith('g')) {
    const outcome = options.has('RetainSafePrivate') ? 'cleaned' : 'removed';
    return { name: 'private attributes', tag: undefined, outcome };
  }
  const tag = Number.parseInt(digits.replaceAll('x', '0'), 16);
  // Rows of repeating groups go by their number as the standard writes it, `(60xx,3000)`.
  const name = digits.includes('x')
    ? `(${digits.slice(0, 4)},${digits.slice(4)})`
    : (lookUp(tag)?.keyword ?? formatTag(tag));
  return { name, tag, outcome: outcomeOf(tag, basic, options) };
}

function outcomeOf(tag: Tag, basic: string, options: ReadonlySet<OptionName>): RowOutcome {
  // Overlays and curves, which no option keeps.
  if (ruleOf(tag).rule.does === 'remove') return 'removed';
  const option = optionRule(options, tag);
  if (option !== undefined) return option === 'keep' ? 'kept' : 'cleaned';
  if (basic === 'X') return 'removed';
  return basic === 'U' ? 'uids' : 'replaced';
}
