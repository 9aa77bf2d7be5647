import { Phrase } from './Phrase';
import { wordClass } from './wordClasses';

const { person, role } = wordClass;

/** Whether a text may say what somebody does for a living: a word of people (`Hebamme`), or one that the lexicon does not know (`bus driver`). */
export function namesOccupation(text: string): boolean {
  const phrase = new Phrase(text);
  return phrase.tokens.some((_, at) => !phrase.isListed(at) || phrase.is(at, person | role));
}
