import elsewhere from './lexicon/language/elsewhere.txt';
import type { TextToken } from './TextToken';
import { WordList } from './WordList';

const elsewhereWords = new WordList(elsewhere);

/** One word may be a name or an abbreviation; two different ones are a language. */
const fewestMarks = 2;
/** At least one word of so many has to be a mark: a quotation in a long text makes it no foreign one. */
const wordsToMark = 20;
/** Below it a word in other letters is a unit or a variable (`µm`, `α`). */
const shortestWord = 2;

const otherScript = /(?!\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited})\p{L}/gu;
const latin = /\p{Script=Latin}/gu;

/**
 * Letters that none of the eight languages writes: of Czech, Slovak, Slovenian, Croatian, Hungarian, Romanian, Portuguese, Baltic and
 * Nordic languages, Vietnamese. Not `ý`, `þ`, `ð`: in a wrong character set Turkish letters look like them.
 */
const otherLetters =
  /[\u00e3\u00e5\u00f5\u00f8\u0101\u0103\u010d\u010f\u0111\u0113\u0117\u011b\u0123\u012b\u012f\u0137\u013c\u0146\u0148\u0151\u0159\u0161\u0163\u0165\u016b\u016f\u0171\u0173\u017e\u01a1\u01b0\u0219\u021b\u1ea0-\u1ef9]/;
const shortestWithLetters = 3;

/**
 * Whether a text is plainly in a language that the lexicon does not speak: written in another script, or with words and letters that
 * none of its eight languages has. Own rule, no part of the standard: what PS3.15 E.3.5 asks for cannot be judged in such a text.
 * @param tokens the words of the text, in its order
 */
export const isForeign = (tokens: readonly TextToken[]): boolean =>
  isInOtherScript(tokens) || isMarkedForeign(tokens);

/** At least as many letters of other scripts as Latin ones, in words: single Greek letters are units. */
function isInOtherScript(tokens: readonly TextToken[]): boolean {
  let others = 0;
  let latins = 0;
  for (const { text } of tokens) {
    if (/^[\x20-\x7e]*$/.test(text)) {
      latins += text.replace(/[^a-z]/gi, '').length;
      continue;
    }
    const found = text.match(otherScript)?.length ?? 0;
    if (found >= shortestWord) others += found;
    latins += text.match(latin)?.length ?? 0;
  }
  return others > 0 && others >= latins;
}

function isMarkedForeign(tokens: readonly TextToken[]): boolean {
  const words = tokens.filter(({ text }) => /\p{L}{2}/u.test(text));
  const marks = new Set(words.filter(isMark).map(({ folded }) => folded));
  return marks.size >= fewestMarks && marks.size * wordsToMark >= words.length;
}

/** A word of another language, or a word in small letters that has letters of one: names begin with a capital. */
const isMark = ({ text, folded, classes }: TextToken): boolean =>
  classes === 0 && (elsewhereWords.has(folded) || hasOtherLetters(text.normalize('NFC')));

const hasOtherLetters = (text: string): boolean =>
  text.length >= shortestWithLetters && text === text.toLowerCase() && otherLetters.test(text);
