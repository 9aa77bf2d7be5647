import type { Cuts } from '../Cuts';
import { wordClass } from '../wordClasses';

/** `Navi` in `Navi-Gruber`: what a hyphen ties to a name. A finding may be called by somebody's name. */
export function isOtherHalf(cuts: Cuts, at: number): boolean {
  const { phrase } = cuts;
  if (!/^\p{L}{3,}$/u.test(phrase.tokens[at]?.text ?? '')) return false;
  if (phrase.is(at, wordClass.noun | wordClass.quality) && !phrase.is(at, wordClass.nameLike)) return false;
  const isTied = (other: number, gap: number): boolean =>
    phrase.gap(gap) === '-' && cuts.has(other) && phrase.isNamed(other);
  return isTied(at - 1, at) || isTied(at + 1, at + 1);
}
