import type { Cut } from '../Cut';
import type { Phrase } from '../Phrase';
import { wordClass } from '../wordClasses';

/** `van der Meer`, `van den Berg`, `de Groot`: a name by the small words before it. */
export function particle(phrase: Phrase, at: number): Cut[] | undefined {
  if (!phrase.is(at, wordClass.openingParticle)) return undefined;
  const isPair = isPairOfParticles(phrase, at);
  const last = at + (isPair ? 2 : 1);
  if (!/^\s+$/.test(phrase.gap(last))) return undefined;
  if (!phrase.isCapital(last) && !(isPair && isOldDative(phrase, at + 1))) return undefined;
  const isWord =
    /\p{Ll}/u.test(phrase.tokens[last]?.text ?? '') &&
    phrase.is(last, wordClass.nameLike) &&
    !phrase.is(last, wordClass.noun);
  if (!isPair && !isWord) return undefined;
  return Array.from({ length: last - at + 1 }, (_, i) => ({ at: at + i, because: 'particle' }));
}

/** `van der meer`: nobody writes that before a word today. */
const isOldDative = ({ tokens }: Phrase, at: number): boolean =>
  /^de[nr]$/.test(tokens[at]?.folded ?? '') && /^\p{L}{2}/u.test(tokens[at + 1]?.text ?? '');

function isPairOfParticles({ tokens }: Phrase, at: number): boolean {
  const second = tokens[at + 1]?.folded;
  if (tokens[at]?.folded !== 'van') return false;
  return (
    second === 'der' || second === 'den' || (second === 'de' && /\p{Ll}/u.test(tokens[at + 2]?.text ?? ''))
  );
}
