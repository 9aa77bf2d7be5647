import type { Column } from '../../profile/confidentialityRow';
import table from '../../data/structuredContent.json';
import { columnOf } from '../../profile/optionRule';
import type { OptionName } from '../../profile/Preset';

/** The values of content items that Table E.3.4-1 tells apart (PS3.3 C.17.3.2.1). */
export type ContentValue =
  'TEXT' | 'PNAME' | 'UIDREF' | 'DATE' | 'TIME' | 'DATETIME' | 'NUM' | 'CODE' | 'CONTAINER';

/** What becomes of a value: it stays, it stays without what identifies, or another stands in its place. */
export type ContentRule = 'keep' | 'clean' | 'dummy';

/** The concept name of a content item (PS3.3 8.8). */
export interface Concept {
  readonly scheme: string;
  readonly code: string;
  readonly meaning: string;
}

const rows: Readonly<Record<string, string | undefined>> = table.rows;
const retired = new Map<string, string>(Object.entries(table.retired));
/** Designators under which files give the codes of SNOMED RT. */
const snomedRt = new Set(['SRT', 'SNM3', '99SDM']);

/** What the table says by kind where it does not list a concept: nobody knows what the value tells. */
const unlisted: Readonly<Record<ContentValue, string>> = {
  TEXT: '------C',
  PNAME: '-------',
  // What it refers to keeps its UID too.
  UIDREF: 'K------',
  DATE: '----KC-',
  TIME: '----KC-',
  DATETIME: '----KC-',
  NUM: '',
  CODE: '',
  CONTAINER: '',
};

/** Birth dates under codes that the table does not list; the listed one has no option that keeps it. */
const birth = /birth|geburt|geboorte/i;

/**
 * What the chosen options make of a value by the concept that it stands for (PS3.15 E.3.4, Table E.3.4-1; its X is a dummy here,
 * because content items are referred to by their position). Clean goes before keep.
 */
export function contentRule(
  options: ReadonlySet<OptionName>,
  { scheme, code, meaning }: Concept,
  value: ContentValue,
): ContentRule {
  const current = (snomedRt.has(scheme) ? retired.get(code) : undefined) ?? code;
  const known = rows[`${current === code ? scheme : 'SCT'} ${current} ${value}`];
  if (known === undefined && value.startsWith('DATE') && birth.test(meaning)) return 'dummy';
  const letters = known ?? unlisted[value];
  if (letters === '') return 'keep';
  let rule: ContentRule = 'dummy';
  for (const option of options) {
    const column: Column | undefined = columnOf[option];
    const letter = column === undefined ? '' : letters.charAt(table.options.indexOf(column));
    if (letter === 'C') return 'clean';
    if (letter === 'K') rule = 'keep';
  }
  return rule;
}
