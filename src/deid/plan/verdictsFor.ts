import { characterSetIn } from '../../dicom/access/characterSetIn';
import { BoundedMemo } from '../../dicom/BoundedMemo';
import { Memo } from '../../dicom/Memo';
import type { SecretMatcher } from '../text/SecretMatching';
import type { Policy } from './edit/Policy';
import type { Verdict } from './edit/Verdict';

/** Series of one study, by turns. */
const mostScopes = 8;
const [mostVerdicts, mostCharacters] = [2_000, 200_000];

/** They live as long as what the values are held against: the guard of a study has that. */
const known = new WeakMap<SecretMatcher, Memo<string, BoundedMemo<Verdict>>>();

/** The verdicts on values of other files for which all is the same that `Rule.recurs` allows a rule to look at. */
export function verdictsFor(
  policy: Omit<Policy, 'verdicts'>,
  matcher: SecretMatcher,
): BoundedMemo<Verdict> | undefined {
  const {
    part10,
    who,
    identity,
    preset,
    options,
    decisions,
    leaks,
    sopClass,
    saysItRefers,
    birthDates,
    keptWords,
  } = policy;
  if (decisions.size > 0 || leaks.size > 0 || !keptWords.areEverywhere) return undefined;
  const { dataSet } = part10;
  const { explicit, bigEndian } = dataSet.encoding;
  const { key } = who.patient;
  const scope = [
    [preset, ...options],
    [sopClass, saysItRefers, explicit, bigEndian],
    [key, identity.pseudonym(key), identity.offsetDays(key)],
    characterSetIn(part10, dataSet)?.names ?? [],
    [...birthDates],
    keptWords.at('').key,
  ];
  let scopes = known.get(matcher);
  if (scopes === undefined) known.set(matcher, (scopes = new Memo(mostScopes)));
  return scopes.of(JSON.stringify(scope), () => new BoundedMemo(mostVerdicts, mostCharacters));
}
