import { Memo } from '../../dicom/Memo';
import type { DataElement, Tag } from '../../dicom/dictionary/DataSet';
import { lookUp } from '../../dicom/dictionary/lookUp';
import { confidentialityRow, type Concern } from './confidentialityRow';
import { leavesOwnRecord } from './leavesOwnRecord';
import { ruleOf } from './ruleOf';

/** Under which choices a value stays where it stands; one object per answer. */
export interface Keeping {
  /** Option columns of Table E.1-1. */
  readonly by: readonly Concern[];
  /** Whether it leaves even a person's own record. */
  readonly leavesOwn: boolean;
}

const columns = ['device', 'institution', 'patientChars', 'datesFull'] as const satisfies readonly Concern[];

/** AE titles of the meta information. */
export const nobodyKeeps: Keeping = { by: [], leavesOwn: true };
const answers = new Map<string, Keeping>();
/** By the VR and the tags of the sequences around, joined: the next file has other arrays for the same place. */
const places = new Memo<string, Map<Tag, Keeping>>(2_000);

/** By the attribute and the sequences around it: what stays must stay at every level. */
export function keepingOf(parents: readonly Tag[], { tag, vr }: DataElement): Keeping {
  const around = parents.length === 0 ? vr : `${vr} ${parents.join(' ')}`;
  const place = places.of(around, () => new Map<Tag, Keeping>());
  let found = place.get(tag);
  if (found === undefined) place.set(tag, (found = make([...parents, tag], vr)));
  return found;
}

function make(levels: readonly Tag[], vr: string): Keeping {
  let by: readonly Concern[] = columns;
  for (const tag of levels) {
    const here = keepersOf(tag);
    if (here !== undefined) by = by.filter((column) => here.includes(column));
  }
  const leavesOwn = levels.some((tag, i) =>
    leavesOwnRecord(lookUp(tag)?.keyword ?? '', i === levels.length - 1 ? vr : ''),
  );
  const key = `${by.join(' ')} ${leavesOwn}`;
  let same = answers.get(key);
  if (same === undefined) answers.set(key, (same = { by, leavesOwn }));
  return same;
}

/** The option columns under which an attribute stays; undefined where it stays anyway. */
function keepersOf(tag: Tag): readonly Concern[] | undefined {
  const row = confidentialityRow(tag);
  if (row !== undefined) return columns.filter((column) => row.codeOf(column) === 'K');
  const { rule, vr } = ruleOf(tag);
  return (rule.does === 'judge-by-vr' && vr !== 'PN') || rule.does === 'structural-uid' ? undefined : [];
}
