import { isNameLike, isNoun } from './inVocabulary';
import { isGivenName } from './isGivenName';
import type { TextToken } from './TextToken';

const isCapital = (token: TextToken | undefined): token is TextToken =>
  token !== undefined && /^\p{Lu}[\p{L}\p{M}'\u2019]+$/u.test(token.text);

const particles = /^(van|von|vom|de|der|den|t|ter|ten|zu|zum|zur|le|la|el|al)$/;

/**
 * Surnames that are words of the vocabulary, by the given name beside them: `Kopf Agnes`, `Foot, Mark`. Where the given name has its
 * surname on the other side, a part of the body stays: `Kopf Anna Hartmann`.
 * @param isKnown whether the vocabulary has a token
 */
export function givenPairs(
  text: string,
  tokens: readonly TextToken[],
  isKnown: (at: number) => boolean,
): number[] {
  const found: number[] = [];
  const mayBeName = (at: number): boolean => {
    const token = tokens[at];
    if (!isCapital(token)) return false;
    const afterParticle = particles.test(tokens[at - 1]?.folded ?? '') && !isNoun(token.folded);
    return afterParticle || isNameLike(token.folded) || !isKnown(at);
  };
  const joined = (at: number): boolean =>
    /^( |, ?|\^| ?- ?)$/.test(text.slice(tokens[at]?.end, tokens[at + 1]?.start));
  tokens.forEach((token, at) => {
    if (!isCapital(token) || !token.folded.split(/['\u2019]/).every(isGivenName)) return;
    // Of a name both parts are written alike: `Bein WALTER` is none.
    const alike = (other: number): boolean =>
      /\p{Ll}/u.test(tokens[other]?.text ?? '') === /\p{Ll}/u.test(token.text);
    const left = joined(at - 1) && mayBeName(at - 1) && alike(at - 1);
    const right = joined(at) && mayBeName(at + 1) && alike(at + 1);
    // Two strangers on both sides: the one that nobody knows is the surname.
    const takesLeft = left && !(right && !isKnown(at + 1));
    const takesRight = right && !(left && !isKnown(at - 1));
    if (takesLeft) found.push(at - 1);
    if (takesRight) found.push(at + 1);
    if (left || right) found.push(at);
  });
  return found;
}
