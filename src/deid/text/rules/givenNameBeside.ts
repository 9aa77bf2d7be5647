import type { Cut } from '../Cut';
import type { Phrase } from '../Phrase';
import { isGivenName } from '../isGivenName';
import type { TextToken } from '../TextToken';
import { wordClass } from '../wordClasses';

const isName = (token: TextToken | undefined): token is TextToken =>
  token !== undefined && /^\p{Lu}[\p{L}\p{M}'\u2019]+$/u.test(token.text);

/**
 * Surnames that are words of the vocabulary, by the given name beside them: `Kopf Agnes`, `Foot, Mark`. Where the given name has its
 * surname on the other side, a part of the body stays: `Kopf Anna Hartmann`.
 */
export function givenNameBeside(phrase: Phrase): Cut[] {
  const { tokens } = phrase;
  return tokens.flatMap((token, at): Cut[] => {
    if (!isName(token) || phrase.isEponym(at) || !token.folded.split(/['\u2019]/).every(isGivenName))
      return [];
    // Of a name both parts are written alike: `Bein WALTER` is none.
    const alike = (other: number): boolean =>
      /\p{Ll}/u.test(tokens[other]?.text ?? '') === /\p{Ll}/u.test(token.text);
    const left = isJoined(phrase, at) && mayBeName(phrase, at - 1) && alike(at - 1);
    const right = isJoined(phrase, at + 1) && mayBeName(phrase, at + 1) && alike(at + 1);
    // Two strangers on both sides: the one that nobody knows is the surname.
    const takesLeft = left && !(right && !phrase.isKnown(at + 1));
    const takesRight = right && !(left && !phrase.isKnown(at - 1));
    const taken = [
      ...(takesLeft ? [at - 1] : []),
      ...(takesRight ? [at + 1] : []),
      ...(left || right ? [at] : []),
    ];
    return taken.map((one) => ({ at: one, because: 'given-name-beside' }));
  });
}

function mayBeName(phrase: Phrase, at: number): boolean {
  if (!isName(phrase.tokens[at])) return false;
  const afterParticle = phrase.is(at - 1, wordClass.nameParticle) && !phrase.is(at, wordClass.noun);
  return afterParticle || phrase.is(at, wordClass.nameLike) || !phrase.isKnown(at);
}

const isJoined = (phrase: Phrase, at: number): boolean => /^( |, ?|\^| ?- ?)$/.test(phrase.gap(at));
