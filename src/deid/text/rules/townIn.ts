import type { Cut } from '../Cut';
import hospitalsBefore from '../lexicon/contact/hospitalsBefore.txt';
import hospitalsBehind from '../lexicon/contact/hospitalsBehind.txt';
import makers from '../lexicon/technique/makers.txt';
import type { Phrase } from '../Phrase';
import { wordClass } from '../wordClasses';
import { WordList } from '../WordList';

const companies = new WordList(makers);
const houses = new WordList(hospitalsBefore, hospitalsBehind);

/** `te Leiden`, `uit Den Helder`, `Exeter clinic`, `Frankfurt (Oder)`: by the small word before it in Dutch, where nouns are small, by the house or the river behind it. */
export function townIn(phrase: Phrase, at: number): Cut[] | undefined {
  const places = behindSmallWord(phrase, at) ?? beforeRiver(phrase, at) ?? beforeHouse(phrase, at);
  return places?.map((one) => ({ at: one, because: 'particle' }));
}

function behindSmallWord(phrase: Phrase, at: number): number[] | undefined {
  const word = phrase.tokens[at]?.text ?? '';
  const next = at + 1;
  // `UIT TERNEUZEN`
  if (/^(?:TE|UIT)$/.test(word) && /^\p{Lu}{4,}$/u.test(phrase.tokens[next]?.text ?? ''))
    return phrase.isListed(next) || phrase.gap(next) !== ' ' ? undefined : [next];
  if (word !== 'te' && word !== 'uit') return undefined;
  const isArticle = /^(?:Den|De|Het)$/.test(phrase.tokens[next]?.text ?? '');
  const words = isArticle ? [next, next + 1] : [next];
  const isTown = words.every((one) => phrase.gap(one) === ' ' && isWritten(phrase, one));
  return isTown && !phrase.is(at + words.length, wordClass.noun) ? words : undefined;
}

const beforeRiver = (phrase: Phrase, at: number): number[] | undefined =>
  phrase.tokens[at + 1]?.text === 'Oder' && /^ ?\($/.test(phrase.gap(at + 1)) ? [at, at + 1] : undefined;

function beforeHouse(phrase: Phrase, at: number): number[] | undefined {
  if (phrase.gap(at + 1) !== ' ' || !houses.has(phrase.tokens[at + 1]?.folded ?? '')) return undefined;
  const isPlace = !phrase.isListed(at) || companies.has(phrase.tokens[at]?.folded ?? '');
  return isPlace && isWritten(phrase, at) ? [at] : undefined;
}

const isWritten = (phrase: Phrase, at: number): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(phrase.tokens[at]?.text ?? '');
