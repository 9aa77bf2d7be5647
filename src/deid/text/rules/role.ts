import type { Cut } from '../Cut';
import type { Phrase } from '../Phrase';
import { wordClass } from '../wordClasses';
import { nameBehind } from './nameBehind';

/** `Arzt: Herz`: who somebody is, and a colon. */
export const role = (phrase: Phrase, at: number): Cut[] | undefined =>
  phrase.is(at, wordClass.role) && /^\s*[:=]\s*$/.test(phrase.gap(at + 1))
    ? nameBehind(phrase, at, false).map((one) => ({ at: one, because: 'role' }))
    : undefined;
