import type { BoundedMemo } from '../../dicom/BoundedMemo';
import { Memo } from '../../dicom/Memo';
import { characterSetOf } from '../../dicom/text/characterSetOf';
import type { DataElement, Tag, VR } from '../../dicom/dictionary/DataSet';
import { lookUp } from '../../dicom/dictionary/lookUp';
import type { Part10 } from '../../dicom/model/Part10';
import { textsOf } from '../../dicom/access/valuesOf';
import type { Recurrence } from '../../dicom/access/RecurringElements';
import { ToldOnce } from '../../dicom/access/ToldOnce';
import { walkElement } from '../../dicom/access/walkElements';
import { Where } from '../../dicom/access/Where';
import { withMeantVr } from '../../dicom/access/withMeantVr';
import named from '../data/secretKinds.json';
import { keepingOf, nobodyKeeps, type Keeping } from '../profile/keepingOf';
import type { Secret, SecretKind } from './Secret';
import { secretRuleOf, sequenceContext, type SecretRule, type SequenceContext } from './secretRuleOf';
import { secretsIn } from './secretsIn';
import { isPrivate } from '../../dicom/dictionary/groupOf';

export interface GatheredSecret extends Secret {
  /** Only said of this instance; the other files of the study need not be searched for it. */
  readonly ofInstance: boolean;
}

const perInstance = new Set(named.perInstance);
/** What identifies most comes first where the number is bounded. */
const rank: Readonly<Record<SecretKind, number>> = {
  name: 0, id: 1, 'birth-date': 2, accession: 3, address: 4, phone: 5, text: 6, uid: 7,
}; // prettier-ignore
/** Beyond this many values the file is a list of people, and what is found is enough to judge by. */
const mostValues = 20_000;

/** How an attribute is asked for secrets. */
interface Asked {
  readonly rule: SecretRule;
  readonly ofInstance: boolean;
}

function ruleFor(tag: Tag, vr: VR, around: SequenceContext): Asked | undefined {
  const rule = secretRuleOf(tag, vr, around);
  return rule && { rule, ofInstance: perInstance.has(lookUp(tag)?.keyword ?? '') };
}

/** By what is around and the VR; hostile files must not fill the memory with made-up tags. */
const asked = new Memo<string, Memo<Tag, Asked | undefined>>(120);

const ruleOfPlace = (tag: Tag, vr: VR, around: SequenceContext): Asked | undefined =>
  asked.of(around + vr, () => new Memo(4_000)).of(tag, () => ruleFor(tag, vr, around));

/** One secret as two kinds of attributes say it, and what makes it one of many. */
export interface Answer {
  readonly key: string;
  readonly ofInstance: GatheredSecret;
  readonly ofStudy: GatheredSecret;
}

/** What values tell, by attribute rule and value: the files of a study say the same. */
export type Answers = BoundedMemo<readonly Answer[]>;

const answersTo = (value: string, rule: SecretRule): readonly Answer[] =>
  secretsIn(value, rule).map(({ kind, text }) => ({
    key: `${kind}\0${text}`,
    ofInstance: { kind, text, ofInstance: true },
    ofStudy: { kind, text, ofInstance: false },
  }));

/** What one value tells where it stands. */
interface Took extends Asked {
  readonly value: string;
  readonly keeping: Keeping;
  readonly told: readonly Answer[];
}

/** Each value once for what is asked of it, and a bounded number of them. */
class Values {
  readonly #seen = new Map<Keeping, Map<SecretRule, Set<string>>>();
  #count = 0;

  isNew(value: string, rule: SecretRule, keeping: Keeping): boolean {
    let byRule = this.#seen.get(keeping);
    if (byRule === undefined) this.#seen.set(keeping, (byRule = new Map<SecretRule, Set<string>>()));
    let known = byRule.get(rule);
    if (known === undefined) byRule.set(rule, (known = new Set()));
    if (this.#count >= mostValues || known.has(value)) return false;
    known.add(value);
    this.#count++;
    return true;
  }
}

const tookOnce = new ToldOnce<readonly Took[]>();

/**
 * All identifying values of the data set and of the AE titles in the meta information, each text once per kind, weightiest first.
 * @param answers of the lane
 * @param recurring what of the elements the lane knows (`RecurringElements`)
 */
export function gatherSecrets(
  part10: Part10,
  answers?: Answers,
  recurring: readonly (Recurrence | undefined)[] = [],
): GatheredSecret[] {
  const found = new Map<string, GatheredSecret>();
  const values = new Values();
  const take = ({ value, rule, ofInstance, keeping, told }: Took): void => {
    if (!values.isNew(value, rule, keeping)) return;
    for (const answer of told) {
      const before = found.get(answer.key);
      const said = before === undefined || (before.ofInstance && !ofInstance);
      const secret = said ? (ofInstance ? answer.ofInstance : answer.ofStudy) : before;
      found.set(answer.key, kept(secret, before, keeping));
    }
  };
  const top = Where.top(part10);
  for (const [i, element] of part10.dataSet.elements.entries())
    for (const took of tookOnce.of(recurring[i], () => tookIn(part10, element, top, answers))) take(took);
  const ascii = characterSetOf([]);
  for (const element of part10.meta?.elements ?? [])
    if (element.vr === 'AE')
      for (const value of textsOf(part10, element, ascii))
        take(tookOf(value, ofTitles, nobodyKeeps, answers));
  return [...found.values()].sort((a, b) => rank[a.kind] - rank[b.kind]);
}

const none: readonly Took[] = [];
const ofTitles: Asked = { rule: 'label', ofInstance: false };

/** What an element with its items tells. */
function tookIn(
  part10: Part10,
  element: DataElement,
  top: Where,
  answers: Answers | undefined,
): readonly Took[] {
  if (element.items === undefined && isPrivate(element.tag)) return none;
  const all: Took[] = [];
  const values = new Values();
  const around = new Map<readonly Tag[], SequenceContext>();
  walkElement(element, top, (one, at) => {
    if (isPrivate(one.tag) || one.valueEnd <= one.valueStart) return;
    let place = around.get(at.parents);
    if (place === undefined) around.set(at.parents, (place = sequenceContext(at.parents)));
    const known = withMeantVr(part10, one);
    const asks = ruleOfPlace(known.tag, known.vr, place);
    if (asks === undefined) return;
    const keeping = keepingOf(at.parents, known);
    for (const value of textsOf(part10, known, at.characterSet))
      if (values.isNew(value, asks.rule, keeping)) all.push(tookOf(value, asks, keeping, answers));
  });
  return all;
}

const tookOf = (value: string, { rule, ofInstance }: Asked, keeping: Keeping, answers?: Answers): Took => ({
  value,
  rule,
  ofInstance,
  keeping,
  told: answers?.of(`${rule}\0${value}`, () => answersTo(value, rule)) ?? answersTo(value, rule),
});

/** What is said in several places stays where one of them does, and leaves an own record where all of them do. */
function kept(
  secret: GatheredSecret,
  before: Secret | undefined,
  { by, leavesOwn }: Keeping,
): GatheredSecret {
  const all = before?.keptBy === undefined ? by : [...new Set([...before.keptBy, ...by])];
  const leaves = leavesOwn && (before === undefined || before.leavesOwn === true);
  if (all.length === 0 && !leaves && before?.leavesOwn !== true) return secret;
  const { kind, text, ofInstance } = secret;
  return {
    kind,
    text,
    ofInstance,
    ...(all.length > 0 && { keptBy: all }),
    ...(leaves && { leavesOwn: true }),
  };
}
