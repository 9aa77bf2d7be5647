import { foldText } from './foldText';
import placeholders from './lexicon/people/placeholders.txt';
import { WordList } from './WordList';

const words = new WordList(placeholders);
/** `Anonymized17`, this project's pseudonyms, one character over and over, letters of which three are alike, a date that is none. */
const patterns = [
  /^anonym/,
  /^rs-[0-9a-hjkmnp-tv-z]{10}$/,
  /^([^\p{L}])\1*$/u,
  /^(\p{L})\1{2,}$/u,
  /^xx?$/,
  /^[^\p{L}\p{N}]*$/u,
  /^(19000101|00010101)$/,
  /^0*1?$/,
];

/** With an accent it is another word: `A\u00f1on` is a surname. */
const isPlain = (text: string): boolean => /^\p{ASCII}*$/u.test(text.normalize('NFKC'));

/** Whether a value stands for nobody: ANONYMOUS, UNKNOWN, 0000, and what this project writes itself. */
export function isPlaceholder(text: string): boolean {
  const folded = foldText(text);
  return (words.has(folded) && isPlain(text)) || patterns.some((pattern) => pattern.test(folded));
}
