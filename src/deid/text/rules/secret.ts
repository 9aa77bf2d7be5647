import type { Cut } from '../Cut';
import type { Phrase } from '../Phrase';
import type { SecretMatcher } from '../SecretMatching';
import { wordClass } from '../wordClasses';

const because = 'secret';

/**
 * Words that an identifying value of the input takes part in, and names with a slip in them; nothing stays where one stands between words.
 */
export function secret(phrase: Phrase, guard: SecretMatcher): Cut[] {
  const own = exact(phrase, guard);
  const slips = misspelt(phrase, guard, own);
  // Both names of a person may have a slip.
  return slips.length === 0 ? own : [...own, ...misspelt(phrase, guard, [...own, ...slips])];
}

const exact = (phrase: Phrase, guard: SecretMatcher): Cut[] =>
  [...guard.spans(phrase.text), ...guard.nameWords(phrase.text)].flatMap((span): Cut[] => {
    const touched = phrase.touched(span);
    return touched.length === 0 ? [{ at: 'all', because }] : touched.map((at) => ({ at, because }));
  });

/** `Becken` is a word of its own, whoever is called Becker; `Aice` beside the surname of an Alice is none. */
function misspelt(phrase: Phrase, guard: SecretMatcher, own: readonly Cut[]): Cut[] {
  const names = new Set(own.map(({ at }) => at));
  return phrase.tokens.flatMap(({ text }, at) => {
    const isBeside = names.has(at - 1) || names.has(at + 1);
    const mayBe =
      !phrase.isListed(at) || (isBeside && phrase.isCapital(at) && !phrase.is(at, wordClass.noun));
    return mayBe && guard.isNearName(text, isBeside) ? [{ at, because }] : [];
  });
}
