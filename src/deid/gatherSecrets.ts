import type { CharacterSet } from '../dicom/CharacterSet';
import { characterSetOf } from '../dicom/characterSetOf';
import type { DataElement, Tag, VR } from '../dicom/DataSet';
import { lookUp } from '../dicom/lookUp';
import type { Part10 } from '../dicom/Part10';
import { textsOf } from '../dicom/valueOf';
import { walkElements } from '../dicom/walkElements';
import { asKnown } from './asKnown';
import named from './data/secretKinds.json';
import type { Secret, SecretKind } from './Plan';
import { secretRuleOf, surroundings, type SecretRule, type Surroundings } from './secretRuleOf';
import { secretsIn } from './secretsIn';

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

const noRule = 'none';
const rules = new Map<Surroundings, Map<VR, Map<Tag, SecretRule | typeof noRule>>>();
let ruleCount = 0;

/** `secretRuleOf`, remembered: an enhanced multi-frame file asks the same ten questions ten thousand times. */
function ruleFor(tag: Tag, vr: VR, around: Surroundings): SecretRule | undefined {
  if (ruleCount > 20_000) {
    rules.clear();
    ruleCount = 0;
  }
  let byVr = rules.get(around);
  if (byVr === undefined) rules.set(around, (byVr = new Map<VR, Map<Tag, SecretRule | typeof noRule>>()));
  let byTag = byVr.get(vr);
  if (byTag === undefined) byVr.set(vr, (byTag = new Map<Tag, SecretRule | typeof noRule>()));
  let rule = byTag.get(tag);
  if (rule === undefined) {
    rule = secretRuleOf(tag, vr, around) ?? noRule;
    byTag.set(tag, rule);
    ruleCount++;
  }
  return rule === noRule ? undefined : rule;
}

const answers = new Map<SecretRule, Map<string, readonly Secret[]>>();
const mostAnswers = 500;

/** `secretsIn`, remembered for a few hundred values: the thousand slices of a study say the same. */
function knownSecretsIn(value: string, rule: SecretRule): readonly Secret[] {
  let byValue = answers.get(rule);
  if (byValue === undefined) answers.set(rule, (byValue = new Map<string, readonly Secret[]>()));
  let secrets = byValue.get(value);
  if (secrets === undefined) {
    secrets = secretsIn(value, rule);
    if (byValue.size >= mostAnswers) byValue.clear();
    byValue.set(value, secrets);
  }
  return secrets;
}

/** All identifying values of the data set and of the AE titles in the meta information, each text once per kind, weightiest first. */
export function gatherSecrets(part10: Part10): GatheredSecret[] {
  const found = new Map<string, GatheredSecret>();
  const seen = new Map<SecretRule, Set<string>>();
  let values = 0;

  const take = (element: DataElement, rule: SecretRule, characterSet: CharacterSet): void => {
    let known = seen.get(rule);
    if (known === undefined) seen.set(rule, (known = new Set()));
    for (const value of textsOf(part10, element, characterSet)) {
      if (values >= mostValues || known.has(value)) continue;
      known.add(value);
      values++;
      const ofInstance = perInstance.has(lookUp(element.tag)?.keyword ?? '');
      for (const secret of knownSecretsIn(value, rule)) {
        const key = `${secret.kind}\0${secret.text}`;
        const before = found.get(key);
        if (before === undefined || (before.ofInstance && !ofInstance))
          found.set(key, { ...secret, ofInstance });
      }
    }
  };

  const around = new Map<readonly Tag[], Surroundings>();
  walkElements(part10, (element, at) => {
    if (Math.floor(element.tag / 0x10000) % 2 === 1 || element.valueEnd <= element.valueStart) return;
    let place = around.get(at.parents);
    if (place === undefined) around.set(at.parents, (place = surroundings(at.parents)));
    const known = asKnown(element);
    const rule = ruleFor(known.tag, known.vr, place);
    if (rule !== undefined) take(known, rule, at.characterSet);
  });
  for (const element of part10.meta?.elements ?? [])
    if (element.vr === 'AE') take(element, 'label', characterSetOf([]));

  return [...found.values()].sort((a, b) => rank[a.kind] - rank[b.kind]);
}
