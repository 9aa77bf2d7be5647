import { secretMatcher } from '../../deid/secrets/secretMatcher';
import type { SecretMatcher as TextMatcher } from '../../deid/text/SecretMatching';
import type { Secret } from '../../deid/secrets/Secret';
import type { CharacterSet } from '../../dicom/text/CharacterSet';
import { needlesOf } from '../search/needlesOf';
import { SecretMatcher } from '../search/SecretMatcher';

/** Identifying values made ready for both searches: in bytes, and in texts as a person reads them. */
export interface Wanted {
  readonly matcher: SecretMatcher;
  readonly texts: TextMatcher;
}

interface OfStudy {
  readonly matcher: SecretMatcher;
  readonly keys: ReadonlySet<string>;
}

/** The files of a study are verified one after the other with the same list. */
const remembered = new WeakMap<readonly Secret[], Map<CharacterSet | undefined, OfStudy>>();

/**
 * What must not stand in a file: its own secrets and those of its study, each searched once.
 * @param study made ready once for as long as the same array comes
 * @param characterSet of the source
 * @param run what all patients of the run are called; searched in texts, whose number does not count there
 */
export function wanted(
  own: readonly Secret[],
  study: readonly Secret[],
  characterSet: CharacterSet | undefined,
  run = '',
): Wanted {
  let bySet = remembered.get(study);
  if (bySet === undefined) remembered.set(study, (bySet = new Map<CharacterSet | undefined, OfStudy>()));
  let shared = bySet.get(characterSet);
  if (shared === undefined) bySet.set(characterSet, (shared = ofStudy(study, characterSet)));
  const { keys } = shared;
  const more = distinct(own).filter((secret) => !keys.has(keyOf(secret)));
  return {
    matcher: new SecretMatcher(
      more.flatMap((secret) => needlesOf(secret, characterSet)),
      shared.matcher,
    ),
    texts: secretMatcher(own, study, run),
  };
}

function ofStudy(study: readonly Secret[], characterSet: CharacterSet | undefined): OfStudy {
  const secrets = distinct(study);
  return {
    matcher: new SecretMatcher(secrets.flatMap((secret) => needlesOf(secret, characterSet))),
    keys: new Set(secrets.map(keyOf)),
  };
}

const keyOf = ({ kind, text }: Secret): string => `${kind}\0${text}`;

const distinct = (secrets: readonly Secret[]): Secret[] => [
  ...new Map(secrets.map((secret) => [keyOf(secret), secret])).values(),
];
