import type { Cut } from '../Cut';
import type { Phrase } from '../Phrase';
import type { SecretMatcher } from '../SecretMatching';

const because = 'secret';

/**
 * Words that an identifying value of the input takes part in, and names with a slip in them; nothing stays where one stands between words.
 */
export function secret(phrase: Phrase, guard: SecretMatcher): Cut[] {
  return [...exact(phrase, guard), ...misspelt(phrase, guard)];
}

const exact = (phrase: Phrase, guard: SecretMatcher): Cut[] =>
  [...guard.spans(phrase.text), ...guard.nameWords(phrase.text)].flatMap((span): Cut[] => {
    const touched = phrase.touched(span);
    return touched.length === 0 ? [{ at: 'all', because }] : touched.map((at) => ({ at, because }));
  });

/** `Becken` is a word of its own, whoever is called Becker. */
const misspelt = (phrase: Phrase, guard: SecretMatcher): Cut[] =>
  phrase.tokens.flatMap(({ text }, at) =>
    !phrase.isListed(at) && guard.isNearName(text) ? [{ at, because }] : [],
  );
