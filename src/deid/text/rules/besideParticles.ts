import type { Cuts } from '../Cuts';
import type { Phrase } from '../Phrase';
import { wordClass } from '../wordClasses';

const { strongParticle, weakParticle, townParticle, riverParticle, placeArticle, nameLike, noun } = wordClass;

const isInside = (gap: string): boolean => /^[\s'\u2019-]{1,3}$/.test(gap) && !gap.includes('\n');
const isLoose = (gap: string): boolean => /^[\s'\u2019,.(^-]{1,3}$/.test(gap) && !gap.includes('\n');
const isUpper = (phrase: Phrase, at: number): boolean => /^\p{Lu}/u.test(phrase.tokens[at]?.text ?? '');

/** The places from one to another, both included. */
const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

/** Particles, and words behind them, that go with the name or the place beside them that was cut. */
export const besideParticles = (cuts: Cuts): number[] =>
  cuts.phrase.tokens.flatMap((_, at) =>
    cuts.isName(at)
      ? [...before(cuts, at), ...ofTown(cuts, at), ...ofRiver(cuts, at), ...surname(cuts, at)]
      : [],
  );

/** `von der Tann`, `Capelle aan den IJssel`, `Des Moines`. */
function before(cuts: Cuts, at: number): number[] {
  const { phrase } = cuts;
  let first = at;
  let run = at;
  while (run > 0 && isInside(phrase.gap(run)) && phrase.is(run - 1, strongParticle | weakParticle)) {
    run--;
    // `Den Haag` in the midst of a text: an article with a capital.
    const isArticle = run > 0 && phrase.is(run, placeArticle) && isTitleCase(phrase, run);
    if (isArticle || phrase.is(run, strongParticle)) first = run;
  }
  // `Abd el-Malek`: the first half of an Arabic name, else an abdomen.
  if (run < at && phrase.tokens[run - 1]?.folded === 'abd' && isInside(phrase.gap(run))) first = run - 1;
  if (isOfPlace(phrase, at - 2)) first = Math.min(first, at - 2);
  const isBetween = run > 0 && run < at && cuts.isName(run - 1) && isInside(phrase.gap(run));
  return range(isBetween ? run : first, at - 1);
}

const isTitleCase = (phrase: Phrase, at: number): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(phrase.tokens[at]?.text ?? '');

/** `aan de Stegge`, `uit den Bogaard`: small words of Dutch names that alone stand before anything. */
const isOfPlace = ({ tokens }: Phrase, at: number): boolean =>
  /^(?:aan|op|uit)$/.test(tokens[at]?.folded ?? '') &&
  /^(?:de[nr]?|het|t)$/.test(tokens[at + 1]?.folded ?? '');

/** `Bergen op Zoom`: a word of the vocabulary behind. */
function ofTown({ phrase }: Cuts, at: number): number[] {
  if (!phrase.is(at + 1, townParticle)) return [];
  const last = phrase.is(at + 2, weakParticle) ? at + 3 : at + 2;
  const all = range(at + 1, last);
  const isPlace = isUpper(phrase, last) && !phrase.is(last, noun);
  return isPlace && all.every((one) => isLoose(phrase.gap(one))) ? all : [];
}

/** `Frankfurt am Main` */
function ofRiver({ phrase }: Cuts, at: number): number[] {
  const all = [at + 1, at + 2];
  const isRiver = isUpper(phrase, at + 2) && phrase.is(at + 2, nameLike) && !phrase.is(at + 2, noun);
  return isRiver && phrase.is(at + 1, riverParticle) && all.every((one) => isInside(phrase.gap(one)))
    ? all
    : [];
}

/** `Beatrice vom Bruch`: a surname that is a word too. */
function surname({ phrase }: Cuts, at: number): number[] {
  let last = at + 1;
  while (phrase.is(last, last > at + 1 ? strongParticle | weakParticle : strongParticle)) last++;
  if (last === at + 1 || !isUpper(phrase, last) || !phrase.is(last, nameLike)) return [];
  const all = range(at + 1, last);
  return all.every((one) => isInside(phrase.gap(one))) ? all : [];
}
