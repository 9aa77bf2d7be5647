import type { RuleKind } from '../../profile/ruleOf';
import type { ChosenProfile, Policy } from '../edit/Policy';
import type { Rule } from '../edit/Rule';
import type { Subject } from '../edit/Subject';
import { remove, type Verdict } from '../edit/Verdict';
import { applyDecisions } from './applyDecisions';
import { capAges } from './capAges';
import { cleanCodes } from './cleanCodes';
import { cleanContent } from './cleanContent';
import { cleanGraphics } from './cleanGraphics';
import { cleanTexts } from './cleanTexts';
import { dropDependents } from './dropDependents';
import { dropRepeated } from './dropRepeated';
import { followTable } from './followTable';
import { judgeCodes } from './judgeCodes';
import { judgeTexts } from './judgeTexts';
import { keepByOption } from './keepByOption';
import { keepDates } from './keepDates';
import { keepOwnRecord } from './keepOwnRecord';
import { keepPicture } from './keepPicture';
import { dropUnrequired } from './dropUnrequired';
import { keepSafePrivate } from './keepSafePrivate';
import { keepSequences } from './keepSequences';
import { keepStructuralUids } from './keepStructuralUids';
import { keepTheRest } from './keepTheRest';
import { keepUids } from './keepUids';
import { makeUids } from './makeUids';
import { pseudonymise } from './pseudonymise';
import { recurring } from './recurring';
import { removeGroups } from './removeGroups';
import { removePrivate } from './removePrivate';
import { renewUids } from './renewUids';
import { replaceContent } from './replaceContent';
import { replaceDates } from './replaceDates';
import { replaceDocuments } from './replaceDocuments';
import { replaceLeaks } from './replaceLeaks';
import { replaceNames } from './replaceNames';
import { shiftDates } from './shiftDates';

/** What decisions of a person are laid over. */
const overruleable: readonly Rule[] = [
  dropDependents((other, policy) => judge(other, policy)),
  makeUids,
  keepOwnRecord,
  cleanCodes,
  cleanContent,
  cleanGraphics,
  dropUnrequired,
  keepSequences,
  capAges,
  keepByOption,
  shiftDates,
  keepDates,
  cleanTexts,
  keepSafePrivate,
  removePrivate,
  removeGroups,
  followTable,
  pseudonymise,
  replaceContent,
  replaceDocuments,
  keepPicture,
  keepUids,
  renewUids,
  keepStructuralUids,
  replaceDates,
  replaceNames,
  judgeCodes,
  judgeTexts,
  keepTheRest,
];

/** All rules in order: the first that speaks about an element decides. */
export const rules: readonly Rule[] = [
  dropRepeated,
  replaceLeaks,
  applyDecisions((subject, policy) => first(forKind(overruleable, policy, kindOf(subject)), subject, policy)),
  ...overruleable,
];

export const rulesUnder = (chosen: ChosenProfile): readonly Rule[] =>
  rules.filter(({ under }) => under?.(chosen) !== false);

type Kind = RuleKind['does'];

const kindOf = ({ attribute }: Subject): Kind => attribute.rule.does;

const forKind = (list: readonly Rule[], chosen: ChosenProfile, kind: Kind): readonly Rule[] =>
  list.filter(({ of, under }) => of?.includes(kind) !== false && under?.(chosen) !== false);

/** By the options of a choice, of which equal ones have one set (`optionsOf`). */
const inForce = new WeakMap<Policy['options'], Map<Kind, readonly Rule[]>>();

/** What becomes of an element. */
export function judge(subject: Subject, policy: Policy): Verdict {
  const { verdicts } = policy;
  const { remembered, repeated } = subject;
  if (
    verdicts !== undefined &&
    remembered?.verdicts === verdicts &&
    !repeated &&
    remembered.verdict !== undefined
  )
    return remembered.verdict;
  const list = rulesFor(subject, policy);
  const key = verdicts && recurring(subject, policy, list);
  if (key === undefined || verdicts === undefined) return first(list, subject, policy);
  const verdict = verdicts.of(key, () => first(list, subject, policy));
  if (remembered !== undefined) Object.assign(remembered, { verdicts, verdict, doubt: undefined });
  return verdict;
}

function rulesFor(subject: Subject, policy: Policy): readonly Rule[] {
  let byKind = inForce.get(policy.options);
  if (byKind === undefined) inForce.set(policy.options, (byKind = new Map<Kind, readonly Rule[]>()));
  const kind = kindOf(subject);
  let list = byKind.get(kind);
  if (list === undefined) byKind.set(kind, (list = forKind(rules, policy, kind)));
  return list;
}

function first(list: readonly Rule[], subject: Subject, policy: Policy): Verdict {
  for (const rule of list) {
    const verdict = rule.judge(subject, policy);
    if (verdict !== undefined) return verdict;
  }
  // No rule leaves anything open; if one did, nothing would stay by it.
  return remove('unreadable-value');
}
