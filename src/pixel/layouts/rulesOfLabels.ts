import type { Rect } from '../Redaction';
import type { RedactionRule } from '../RedactionRule';
import type { RuleCondition } from '../RuleCondition';
import type { DeidArea } from './deidAreas';
import type { ImportProblem } from './ImportedRules';
import { withoutArea } from './withoutArea';

export interface Label {
  readonly name: string;
  readonly line: number;
  readonly condition: RuleCondition;
  readonly areas: DeidArea[];
}

type Area = Extract<DeidArea, { keeps: boolean }>;

/** What some of the labels cover together, under a condition. */
interface Cover {
  readonly name: string;
  readonly when: readonly RuleCondition[];
  /** The whole picture but these. */
  readonly keepOnly?: readonly Rect[] | 'ultrasound-regions';
  readonly cover: readonly Rect[];
}

/** One that is kept doubles the rules before it; no sensible recipe comes near. */
const mostRules = 4096;

const hasRegions: RuleCondition = { has: 'ultrasound-regions' };

/**
 * Labels in their order as rules that need none: what a label covers is one rule, and where a later one keeps an area, each rule
 * before it becomes two, one for files that the later one does not fit and one, without that area, for files that it fits.
 */
export function rulesOfLabels(labels: readonly Label[]): {
  rules: RedactionRule[];
  problems: ImportProblem[];
} {
  let covers: Cover[] = [];
  const problems: ImportProblem[] = [];
  for (const { name, condition, areas } of labels) {
    const own = { name, when: [condition] };
    for (const area of areas) {
      if ('code' in area) continue;
      if (!area.keeps) covers.push(...covering(own, area));
      else {
        const kept = keeping(covers, condition, area);
        if (kept === undefined || kept.length > mostRules)
          problems.push({ line: area.line, code: 'cannot-keep' });
        else covers = kept;
      }
    }
  }
  const rules = covers.map(({ name, when, keepOnly, cover }): RedactionRule => {
    const all = when.filter((condition) => !('all' in condition && condition.all.length === 0));
    return {
      name,
      match: {},
      ...(all.length === 0 ? {} : { when: all.length === 1 && all[0] ? all[0] : { all } }),
      ...(cover.length === 0 ? {} : { cover }),
      ...(keepOnly === undefined ? {} : { keepOnly }),
      reviewed: false,
    };
  });
  return { rules, problems };
}

function covering(own: Pick<Cover, 'name' | 'when'>, { area }: Area): Cover[] {
  if (area === 'all') return [{ ...own, keepOnly: [], cover: [] }];
  // The regions themselves go: not said by a rule of ours, so everything goes.
  if (area === 'ultrasound-regions')
    return [{ ...own, when: [...own.when, hasRegions], keepOnly: [], cover: [] }];
  return [{ ...own, cover: [area] }];
}

/** Undefined where what is left cannot be said. */
function keeping(covers: readonly Cover[], condition: RuleCondition, { area }: Area): Cover[] | undefined {
  const kept: Cover[] = [];
  for (const each of covers) {
    const fits = [...each.when, condition];
    const less = area === 'ultrasound-regions' ? withoutRegions(each) : without(each, area);
    if (less === undefined) return undefined;
    const regionsOnly = area === 'ultrasound-regions' ? [hasRegions] : [];
    const unlike: RuleCondition = {
      not: regionsOnly.length === 0 ? condition : { all: [condition, hasRegions] },
    };
    const both = regionsOnly.length === 0 && each.when.includes(condition);
    if (!both && !neverHolds(unlike)) kept.push({ ...each, when: [...each.when, unlike] });
    if (less !== 'nothing') kept.push({ ...less, when: [...fits, ...regionsOnly] });
  }
  return kept;
}

/** A condition that can never hold needs no rule. */
const neverHolds = (unlike: RuleCondition): boolean =>
  'not' in unlike && 'all' in unlike.not && unlike.not.all.length === 0;

function without(each: Cover, area: Rect | 'all'): Cover | 'nothing' | undefined {
  if (area === 'all') return 'nothing';
  if (each.keepOnly === 'ultrasound-regions') return undefined;
  const cover = each.cover.flatMap((rect) => withoutArea(rect, area));
  if (each.keepOnly !== undefined) return { ...each, cover, keepOnly: [...each.keepOnly, area] };
  return cover.length === 0 ? 'nothing' : { ...each, cover };
}

function withoutRegions(each: Cover): Cover | undefined {
  if (each.cover.length > 0 || each.keepOnly === undefined) return undefined;
  if (each.keepOnly === 'ultrasound-regions') return each;
  return each.keepOnly.length === 0 ? { ...each, keepOnly: 'ultrasound-regions' } : undefined;
}
