import type { Cut } from '../Cut';
import type { Phrase } from '../Phrase';
import type { SecretMatcher } from '../SecretMatching';

/** Words that an identifying value of the input takes part in; nothing stays where it stands between words. */
export function secret(phrase: Phrase, guard: SecretMatcher): Cut[] {
  const because = 'secret';
  return [...guard.spans(phrase.text), ...guard.nameWords(phrase.text)].flatMap((span): Cut[] => {
    const touched = phrase.touched(span);
    return touched.length === 0 ? [{ at: 'all', because }] : touched.map((at) => ({ at, because }));
  });
}
