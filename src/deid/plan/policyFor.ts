import { BoundedMemo } from '../../dicom/BoundedMemo';
import { isUid } from '../../dicom/access/isUid';
import { Memo } from '../../dicom/Memo';
import { findElement } from '../../dicom/access/findElement';
import type { Where } from '../../dicom/access/Where';
import { tags } from '../../dicom/dictionary/tags';
import type { Part10 } from '../../dicom/model/Part10';
import type { FileIdentity } from '../identity/FileIdentity';
import type { InstanceContext } from '../identity/InstanceContext';
import type { KeyedIdentity } from '../identity/keyedIdentity';
import { pseudonymOf } from '../identity/pseudonymOf';
import { dateShift } from '../identity/shiftDate';
import { optionsOf, presetFlags } from '../profile/optionsOf';
import type { Choice } from '../profile/Preset';
import { typesOf } from '../profile/typesOf';
import type { Secret } from '../secrets/Secret';
import { cleanText, type CleanText } from '../text/cleanText';
import type { SecretMatcher } from '../text/SecretMatching';
import { KeptWords } from './KeptWords';
import { verdictsFor } from './verdictsFor';
import { ownUids } from './edit/ownUids';
import type { LeakRemedy, Policy } from './edit/Policy';

/** Texts that recur in the files of a study. */
const [mostTexts, mostCharacters] = [2_000, 500_000];

/** What is known besides the file itself. */
export interface PolicyMeans {
  readonly who: FileIdentity;
  readonly choice: Choice;
  readonly identity: KeyedIdentity;
  /** Identifying values of the file and of its study that do not stay. */
  readonly secrets: readonly Secret[];
  /** Of these, and of what the other patients of the run are called. */
  readonly matcher: SecretMatcher;
  readonly instance: InstanceContext;
  readonly leaks: ReadonlyMap<string, LeakRemedy>;
  readonly remembered?: Policy['remembered'] | undefined;
}

export function policyFor(part10: Part10, means: PolicyMeans): Policy {
  const { who, choice, identity, secrets, matcher, instance, leaks, remembered = [] } = means;
  const flags = presetFlags(choice.preset);
  const options = optionsOf(choice);
  const { patient } = who;
  const sopClass = who.sopClass.inDataSet;
  const types = typesOf(sopClass);
  const keepsUids = options.has('RetainUIDs');
  const own = ownUids(part10, who, instance, {
    old: flags.deidentifies ? (keepsUids ? 'keep' : 'renew') : 'own',
    fills: sopClass !== '' && types.hasPatient,
    pseudonym: identity.pseudonym(patient.key),
    uid: (old) => identity.uid(old),
  });
  const keptWords = new KeptWords(choice.keptWords ?? []);
  const policy = {
    part10,
    who,
    identity,
    preset: choice.preset,
    flags,
    options,
    decisions: new Map((choice.decisions ?? []).map((decision) => [decision.at, decision])),
    sopClass,
    types,
    own,
    saysItRefers: findElement(part10.dataSet, tags.ReferencedSeriesSequence) !== undefined,
    pseudonym: (where: Where) => pseudonymOf(part10, where.dataSet, patient, identity),
    newUid: (old: string) => (keepsUids && isUid(old) ? old : identity.uid(old)),
    keptWords,
    clean: cleaningBy(matcher, keptWords),
    shift: dateShift(identity.offsetDays(patient.key)),
    birthDates: new Set(secrets.filter(({ kind }) => kind === 'birth-date').map(({ text }) => text)),
    leaks,
    remembered,
  };
  return { ...policy, verdicts: verdictsFor(policy, matcher) };
}

/** Sets of words that persons keep in one place or another. */
const mostSets = 8;

const cleaned = new WeakMap<SecretMatcher, Memo<string, BoundedMemo<CleanText>>>();

/** A file says many a text more than once, and the files of a study say the same; what was cleaned lives as long as what it was held against. */
function cleaningBy(matcher: SecretMatcher, kept: KeptWords): Policy['clean'] {
  const known = cleaned.get(matcher) ?? new Memo<string, BoundedMemo<CleanText>>(mostSets);
  cleaned.set(matcher, known);
  return (text, path) => {
    const { keeps, key } = kept.at(path);
    const texts = known.of(key, () => new BoundedMemo(mostTexts, mostCharacters));
    return texts.of(text, () => cleanText(text, matcher, keeps));
  };
}
