import type { IdentifyingText } from './Measured';
import { countsOf, wordsOf } from './words';

/** Small words of names and places, which tell nobody. */
const small = new Set(
  'van von vom der den de del della di da do dos des du la le las los el ter ten te zu zum zur am an im in op und and y i of the st sint wia ve bin ben al o'.split(
    ' ',
  ),
);
/** Fewer digits are left of a number of somebody than tell it. */
const fewDigits = 2;

/** The words of what must go that a cleaned text still says, beyond those that the text around it says itself. */
export function leaksOf({ must_go, base }: IdentifyingText, cleaned: string): string[] {
  const said = countsOf(wordsOf(cleaned));
  const around = countsOf(wordsOf(base));
  const telling = must_go
    .flatMap(wordsOf)
    .filter(
      (word) =>
        !small.has(word) && !/^\d{1,2}$/.test(word) && !(word.length <= fewDigits && /^\d/.test(word)),
    );
  // What is a number of two digits by itself tells only together: `27.05.`, `99/9999`.
  const whole = must_go.filter(
    (text) =>
      wordsOf(text).every((word) => /^\d{1,2}$/.test(word)) && cleaned.includes(text) && !base.includes(text),
  );
  return [...telling.filter((word) => (said.get(word) ?? 0) > (around.get(word) ?? 0)), ...whole];
}
