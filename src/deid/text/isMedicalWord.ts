import greekAdjectives from './lexicon/vocabulary/greekAdjectives.txt';
import greekNouns from './lexicon/vocabulary/greekNouns.txt';
import greekPrefixes from './lexicon/vocabulary/greekPrefixes.txt';
import greekRoots from './lexicon/vocabulary/greekRoots.txt';
import { WordList } from './WordList';

const prefixes = new WordList(greekPrefixes);
const roots = new WordList(greekRoots);
const nouns = new WordList(greekNouns);
const qualities = new WordList(greekAdjectives);
const longestPart = 14;
const shortest = 7;
const longest = 48;

/** Endings that nouns and adjectives of this language take beside their own: `-ien`, `-ische`. */
const nounEnding = /(e|en|es|a|s|n|is)$/;
const qualityEnding = /(e|en|er|es|em|s)$/;

/**
 * Whether a word is made of Greek and Latin parts as words of medicine are (`Hysterosalpingographie`, `nephrectomy`, `costovertebrale`):
 * prefixes, one root or more, joined by a vowel, and an ending that makes a finding, a procedure or an adjective.
 * @param word folded (foldText)
 */
export function isMedicalWord(word: string): boolean {
  if (word.length < shortest || word.length > longest || !/^[a-z]+$/.test(word)) return false;
  const spelt = oneSpelling(word);
  return ends(spelt, nouns, nounEnding, longestPart) || ends(spelt, qualities, qualityEnding, longestPart);
}

/** German, Dutch, English and Latin write the same parts in their own ways. */
const oneSpelling = (word: string): string =>
  word
    // A German adjective in -\u00e4r is not a surname in -er.
    .replace(/aer(?=(?:e|en|er|es|em)?$)/, 'eer')
    .replace(/[ao]e/g, 'e')
    .replace(/ph/g, 'f')
    .replace(/([tr])h/g, '$1')
    .replace(/ck|[kz]/g, 'c')
    .replace(/y/g, 'i');

function ends(word: string, endings: WordList, inflection: RegExp, most: number): boolean {
  for (const whole of [word, ...inflected(word, inflection)])
    for (let length = 2; length <= Math.min(most, whole.length - 2); length++) {
      const at = whole.length - length;
      if (endings.has(whole.slice(at)) && begins(whole.slice(0, at), length)) return true;
    }
  return false;
}

function inflected(word: string, inflection: RegExp): string[] {
  const ending = inflection.exec(word)?.[0];
  return ending === undefined ? [] : [1, 2].filter((n) => n <= ending.length).map((n) => word.slice(0, -n));
}

/** Whether what stands before an ending are prefixes and roots; a prefix alone only makes a word with a long ending (`Dysplasie`). */
function begins(start: string, endingLength: number): boolean {
  if (prefixes.has(start)) return endingLength >= 5;
  return parts(start, false);
}

function parts(rest: string, hasRoot: boolean): boolean {
  if (rest === '') return hasRoot;
  for (let length = 2; length <= Math.min(longestPart, rest.length); length++) {
    const part = rest.slice(0, length);
    const tail = rest.slice(length);
    if (roots.has(part) && (parts(tail, true) || (/^[oiaeu]/.test(tail) && parts(tail.slice(1), true))))
      return true;
    if (!hasRoot && prefixes.has(part) && parts(tail, false)) return true;
  }
  return false;
}
