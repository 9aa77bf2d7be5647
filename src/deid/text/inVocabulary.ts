import { Memo } from '../../dicom/Memo';
import { anyOf } from './anyOf';
import { isMedicalWord } from './isMedicalWord';
import compoundPrefixes from './lexicon/vocabulary/compoundPrefixes.txt';
import lastParts from './lexicon/vocabulary/lastParts.txt';
import latinEndings from './lexicon/vocabulary/latinEndings.txt';
import notFirst from './lexicon/vocabulary/notFirst.txt';
import { unpackWords } from './unpackWords';
import { isOf, wordClass } from './wordClasses';
import { WordList } from './WordList';

/** First parts that make surnames rather than words. */
const noFirstPart = new WordList(notFirst);
const shortestPart = 4;
const longestWord = 60;
const prefixes = unpackWords(compoundPrefixes);
const links = ['', 's', 'es', 'en', 'n', 'e'];
const adjectiveEndings = /(e|en|er|es|em|s)$/;
const nounEndings = /(es|en|s|n|e)$/;
const derived = new RegExp(`${anyOf(lastParts)}(e|en|er|es|em)?$`);

/** The cases of Latin nouns and adjectives, and the comparative in -ior. */
const latinCases = new WordList(latinEndings);
const shortestLatin = 4;
/** Forms of English verbs (`measured`, `tapering`). */
const verbal = /(?:s|es|d|ed|ing)$/;
/** What is said of a quality in adverbs and comparatives. */
const adverbial = /(ly|ally|er|ere|erer|eren|st|ste|sten)$/;

const remembered = new Memo<string, boolean>(20_000);

/**
 * Whether a word says something about an examination and nothing about a person: it is on the list, is an inflection of a word on the
 * list, or a compound of such words (`Kniegelenkserguss`).
 * @param word folded (foldText)
 */
export const inVocabulary = (word: string): boolean => remembered.of(word, judge);

const judge = (word: string): boolean =>
  isListed(word) ||
  isInflected(word) ||
  isMedicalWord(word) ||
  (word.length >= 8 && word.length <= longestWord && isCompound(word));

/** Words that hold a text together and say nothing by themselves. */
export const isConnective = (word: string): boolean => isOf(word, wordClass.connective);

/** Parts of the body, procedures and findings. */
export const isNoun = (word: string): boolean => isOf(word, wordClass.noun);

/** Words of the vocabulary, and short ones beside it, that are also names of people (`Klein`, `Herz`, `Mark`). */
export const isNameLike = (word: string): boolean => isOf(word, wordClass.nameLike);

const isListed = (word: string): boolean => isOf(word, wordClass.other | wordClass.noun | wordClass.quality);

function isInflected(word: string): boolean {
  for (const [endings, list, shortest] of [
    [adjectiveEndings, wordClass.quality, 4],
    [nounEndings, wordClass.noun, 5],
  ] as const) {
    const ending = endings.exec(word)?.[0] ?? '';
    for (let n = ending.length; n > 0; n--) {
      const stem = word.slice(0, -n);
      if (stem.length >= shortest && endings.test(word.slice(-n)) && isOf(stem, list)) return true;
    }
  }
  const verb = verbal.exec(word);
  if (verb !== null && verb.index >= 5) {
    const stem = word.slice(0, verb.index);
    if (isVerb(stem) || isVerb(`${stem}e`)) return true;
  }
  const plain = dutchStem(word);
  if (plain !== undefined && isOf(plain, wordClass.quality | wordClass.noun)) return true;
  if (isLatin(word)) return true;
  const adverb = adverbial.exec(word);
  if (adverb !== null && adverb.index >= 6 && isOf(word.slice(0, adverb.index), wordClass.quality))
    return true;
  // `unveraendert`, `onveranderde`: what is not.
  if (/^(un|on)/.test(word) && word.length >= 8 && isQuality(word.slice(2))) return true;
  const ending = derived.exec(word);
  return (
    ending !== null &&
    ending.index >= shortestPart &&
    isOf(word.slice(0, ending.index), wordClass.noun | wordClass.other)
  );
}

const isVerb = (stem: string): boolean => isOf(stem, wordClass.other) && !isOf(stem, wordClass.nameLike);

/** `degeneratieve` is inflected from `degeneratief`, `laterale` from `lateraal`. */
function dutchStem(word: string): string | undefined {
  if (word.length < 7 || !word.endsWith('e')) return undefined;
  if (word.endsWith('eve')) return `${word.slice(0, -2)}f`;
  const match = /([aeou])([lnrt])e$/.exec(word);
  return match === null
    ? undefined
    : word.slice(0, match.index) + (match[1] ?? '').repeat(2) + (match[2] ?? '');
}

function isLatin(word: string): boolean {
  for (let n = 1; n <= 5 && word.length - n >= shortestLatin; n++) {
    const stem = word.slice(0, -n);
    if (!isOf(stem, wordClass.latin) && !(stem.length >= 7 && isOf(stem, wordClass.quality))) continue;
    if (latinCases.has(word.slice(-n))) return true;
  }
  return false;
}

function isQuality(word: string): boolean {
  const ending = adjectiveEndings.exec(word);
  return (
    isOf(word, wordClass.quality) || (ending !== null && isOf(word.slice(0, ending.index), wordClass.quality))
  );
}

/** A first part, one or more further parts, a noun at the end; German and Dutch join them with s, es, en, n or e. */
function isCompound(word: string): boolean {
  const prefix = prefixes.some((start) => word.startsWith(start) && endsIn(word.slice(start.length)));
  if (prefix) return true;
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const first = word.slice(0, at);
    if (noFirstPart.has(first) || !isPart(first)) continue;
    for (const link of links)
      if (word.startsWith(link, at) && endsIn(word.slice(at + link.length))) return true;
  }
  return false;
}

const isPart = (part: string): boolean =>
  isOf(part, wordClass.noun) || (part.length >= 6 && isOf(part, wordClass.other));

function endsIn(tail: string): boolean {
  if (tail.length < shortestPart) return false;
  if (isOf(tail, wordClass.noun | wordClass.quality) || isInflected(tail)) return true;
  if (tail.length >= 6 && isOf(tail, wordClass.other) && !isOf(tail, wordClass.connective)) return true;
  return tail.length >= 8 && (isMedicalWord(tail) || isCompound(tail));
}
