import type { Because } from '../deid/profile/Because';
import { confidentialityRow } from '../deid/profile/confidentialityRow';
import { columnOf } from '../deid/profile/optionRule';
import type { OptionName } from '../deid/profile/Preset';
import { isPrivate } from '../dicom/dictionary/groupOf';
import type { Tag } from '../dicom/dictionary/DataSet';
import { optionClauses } from './optionClauses';
import type { Law } from './ReportWords';

/** Where a reason occurred in a run, and which options were in force. */
export interface Occurred {
  readonly options: ReadonlySet<OptionName>;
  /** Of each place the tags from the outermost sequence on, each place once. */
  readonly places: readonly (readonly Tag[])[];
}

/** By what an action was taken: clauses of PS3.15 that the run served, or what goes beyond them. */
interface Clause {
  readonly law: Law;
  /** In the words of the standard; `Table`, `note`, `derived`, `beyond`, `person` and `own` are said in the language of the page. */
  readonly ps315: (occurred: Occurred) => readonly string[];
}

type Says = string | Clause['ps315'];
const clause = (law: Law, says: Says): Clause => ({
  law,
  ps315: typeof says === 'string' ? () => [says] : says,
});
const hides = (says: Says): Clause => clause('pseudonymises', says);
const lessens = (says: Says): Clause => clause('minimises', says);
const forms = (says: Says): Clause => clause('none', says);

const lastOf = (tags: readonly Tag[]): Tag => tags.at(-1) ?? -1;
const isRow = (tags: readonly Tag[]): boolean =>
  confidentialityRow(lastOf(tags)) !== undefined || isPrivate(lastOf(tags));

/** Whether all places are rows of Table E.1-1. */
export const isOfTable = ({ places }: Occurred): boolean => places.every(isRow);

const tableOrBeyond: Clause['ps315'] = ({ places }) => [
  ...(places.some(isRow) ? ['Table E.1-1'] : []),
  ...(places.every(isRow) ? [] : ['beyond']),
];

/** As the standard writes them: upper case, groups of repeating elements with x. */
const written = (tag: Tag): string => {
  const hex = tag.toString(16).toUpperCase().padStart(8, '0');
  if (hex.startsWith('50')) return '(50xx,xxxx)';
  return `(${hex.startsWith('60') ? '60xx' : hex.slice(0, 4)},${hex.slice(4)})`;
};

const rowsNamed: Clause['ps315'] = (occurred) => {
  const tags = [...new Set(occurred.places.filter(isRow).map((tags) => written(lastOf(tags))))].sort();
  return tags.length === 0 || tags.length > 3
    ? tableOrBeyond(occurred)
    : [`Table E.1-1: ${tags.join(', ')}`, ...(isOfTable(occurred) ? [] : ['beyond'])];
};

const under =
  (option: OptionName): Clause['ps315'] =>
  ({ options }) =>
    options.has(option) ? [optionClauses[option]] : [];

/** Options in force whose column says C at one of the places, or at a sequence around it. */
function cleaningOptions({ options, places }: Occurred): readonly string[] {
  const tags = new Set(places.flat());
  const cleans = (option: OptionName): boolean => {
    const column = columnOf[option];
    return column !== undefined && [...tags].some((tag) => confidentialityRow(tag)?.codeOf(column) === 'C');
  };
  const found = [...options].filter(cleans).map((option) => optionClauses[option]);
  return found.length === 0 ? tableOrBeyond({ options, places }) : inOrder(found);
}

const inOrder = (names: readonly string[]): string[] =>
  [...new Set(names)].sort((a, b) => Number(a.split('.')[2]) - Number(b.split('.')[2]));

/** Marks of the copy, each by the clause that asks for it. */
function stamps({ options, places }: Occurred): readonly string[] {
  const has = (tag: Tag): boolean => places.some((tags) => lastOf(tags) === tag);
  const method = [0x00120062, 0x00120063, 0x00120064].filter(has).map(written);
  const dates =
    options.has('RetainLongitudinalTemporalInformationModifiedDates') ||
    options.has('RetainLongitudinalTemporalInformationFullDates');
  return [
    ...(method.length === 0
      ? []
      : [`E.1.1: ${method.length === 3 ? '(0012,0062)\u2013(0012,0064)' : method.join(', ')}`]),
    ...(has(0x00280303) ? [`${dates ? 'E.3.6' : 'E.2'}: (0028,0303)`] : []),
    ...(has(0x00280301) ? ['E.3.1: (0028,0301)'] : []),
  ];
}

/** Of every reason of an edit the clauses that it served in a run, in the order in which a person asks for them. PS3.15 2026d, Annex E. */
export const clauses: Readonly<Record<Because, Clause>> = {
  pseudonym: hides(rowsNamed),
  'instance-uid': hides('E.1.1, E.2; Table E.1-1: U'),
  'date-shifted': hides('E.3.6'),
  'table-e1-1': lessens('E.2, Table E.1-1'),
  'type-conflict': lessens('E.2, Table E.1-1'),
  'age-from-birth-date': lessens((occurred) => [
    'E.1.1 (note)',
    ...under('RetainPatientCharacteristics')(occurred),
  ]),
  'age-capped': lessens('beyond'),
  'text-cleaned': lessens(cleaningOptions),
  'structured-report': lessens((occurred) => [
    'Table E.1-1: (0040,A730)',
    ...under('CleanStructuredContent')(occurred),
  ]),
  'encapsulated-document': lessens(rowsNamed),
  'carries-identity': lessens(tableOrBeyond),
  private: lessens((occurred) => ['Table E.1-1: (gggg,eeee)', ...under('RetainSafePrivate')(occurred)]),
  'repeating-group': lessens(rowsNamed),
  encrypted: lessens(tableOrBeyond),
  'inside-dummy': lessens('Table E.1-1: D'),
  redacted: lessens('E.3.1'),
  'beyond-pixels': lessens('beyond'),
  'unlisted-name': lessens('beyond'),
  'unlisted-date': lessens('beyond'),
  'unlisted-identifying': lessens('beyond'),
  'unlisted-text': lessens('beyond'),
  'unknown-element': lessens('beyond'),
  'unreadable-value': lessens(tableOrBeyond),
  'text-in-bytes': lessens('beyond'),
  'beyond-value': lessens('beyond'),
  'not-required': lessens('beyond'),
  'own-record': lessens('own'),
  decision: lessens('person'),
  'redacted-instance': forms('derived'),
  stamp: forms(stamps),
  'group-0004': forms(tableOrBeyond),
  'command-group': forms(tableOrBeyond),
  'group-length': forms(tableOrBeyond),
  'trailing-padding': forms(tableOrBeyond),
  duplicate: forms('beyond'),
};
