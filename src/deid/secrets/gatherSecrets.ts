import type { BoundedMemo } from '../../dicom/BoundedMemo';
import { Memo } from '../../dicom/Memo';
import type { CharacterSet } from '../../dicom/text/CharacterSet';
import { characterSetOf } from '../../dicom/text/characterSetOf';
import type { DataElement, Tag, VR } from '../../dicom/dictionary/DataSet';
import { lookUp } from '../../dicom/dictionary/lookUp';
import type { Part10 } from '../../dicom/model/Part10';
import { textsOf } from '../../dicom/access/valuesOf';
import { walkElements } from '../../dicom/access/walkElements';
import { withKnownVr } from '../../dicom/access/withKnownVr';
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

/**
 * All identifying values of the data set and of the AE titles in the meta information, each text once per kind, weightiest first.
 * @param answers of the lane
 */
export function gatherSecrets(part10: Part10, answers?: Answers): GatheredSecret[] {
  const found = new Map<string, GatheredSecret>();
  const seen = new Map<Keeping, Map<SecretRule, Set<string>>>();
  let values = 0;

  const take = (
    element: DataElement,
    { rule, ofInstance }: Asked,
    characterSet: CharacterSet,
    keeping: Keeping,
  ): void => {
    let byRule = seen.get(keeping);
    if (byRule === undefined) seen.set(keeping, (byRule = new Map<SecretRule, Set<string>>()));
    let known = byRule.get(rule);
    if (known === undefined) byRule.set(rule, (known = new Set()));
    for (const value of textsOf(part10, element, characterSet)) {
      if (values >= mostValues || known.has(value)) continue;
      known.add(value);
      values++;
      const told = answers?.of(`${rule}\0${value}`, () => answersTo(value, rule)) ?? answersTo(value, rule);
      for (const answer of told) {
        const before = found.get(answer.key);
        const said = before === undefined || (before.ofInstance && !ofInstance);
        const secret = said ? (ofInstance ? answer.ofInstance : answer.ofStudy) : before;
        found.set(answer.key, kept(secret, before, keeping));
      }
    }
  };

  const around = new Map<readonly Tag[], SequenceContext>();
  walkElements(part10, (element, at) => {
    if (isPrivate(element.tag) || element.valueEnd <= element.valueStart) return;
    let place = around.get(at.parents);
    if (place === undefined) around.set(at.parents, (place = sequenceContext(at.parents)));
    const known = withKnownVr(element);
    const asks = ruleOfPlace(known.tag, known.vr, place);
    if (asks !== undefined) take(known, asks, at.characterSet, keepingOf(at.parents, known));
  });
  for (const element of part10.meta?.elements ?? [])
    if (element.vr === 'AE')
      take(element, { rule: 'label', ofInstance: false }, characterSetOf([]), nobodyKeeps);

  return [...found.values()].sort((a, b) => rank[a.kind] - rank[b.kind]);
}

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
