import { findElement } from '../../dicom/access/findElement';
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
import { ownUids } from './edit/ownUids';
import type { LeakRemedy, Policy } from './edit/Policy';

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
}

export function policyFor(part10: Part10, means: PolicyMeans): Policy {
  const { who, choice, identity, secrets, matcher, instance, leaks } = means;
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
  return {
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
    pseudonym: (where) => pseudonymOf(part10, where.dataSet, patient, identity),
    newUid: (old) => (keepsUids ? old : identity.uid(old)),
    clean: remembering((text) => cleanText(text, matcher)),
    shift: dateShift(identity.offsetDays(patient.key)),
    birthDates: new Set(secrets.filter(({ kind }) => kind === 'birth-date').map(({ text }) => text)),
    leaks,
  };
}

/** A file says many a text more than once. */
function remembering(clean: (text: string) => CleanText): (text: string) => CleanText {
  const known = new Map<string, CleanText>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) known.set(text, (found = clean(text)));
    return found;
  };
}
