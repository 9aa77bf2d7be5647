import { Memo } from '../../dicom/Memo';
import { anyOf } from './anyOf';
import { foldText } from './foldText';
import { identifyingSpans, type Span } from './identifyingSpans';
import { inVocabulary, isNameLike } from './inVocabulary';
import { isGivenName } from './isGivenName';
import abbreviations from './lexicon/common/abbreviations.txt';
import anatomy from './lexicon/common/anatomy.txt';
import commonMakers from './lexicon/common/makers.txt';
import commonTechnique from './lexicon/common/technique.txt';
import stamps from './lexicon/dates/stamps.txt';
import definedTerms from './lexicon/technique/definedTerms.txt';
import makers from './lexicon/technique/makers.txt';
import techniques from './lexicon/technique/techniques.txt';
import { Phrase } from './Phrase';
import { announced } from './rules/announced';
import { givenNameBeside } from './rules/givenNameBeside';
import { WordList } from './WordList';

const terms = new WordList(
  definedTerms,
  makers,
  techniques,
  anatomy,
  commonTechnique,
  commonMakers,
  abbreviations,
);

/** More digits in a row, or beside letters, may be somebody's number. */
const mostDigits = 5;
const mostDigitsBesideLetters = 4;
/** Shorter runs of letters are abbreviations that no list could hold (`FFE`, `tse2d`). */
const shortestName = 3;
const longest = 2_000;

const remembered = new Memo<string, boolean>(20_000);

/**
 * Whether a text that a device writes says nothing but of the technique: all words of it are terms of PS3.3, words of the vocabulary,
 * names of makers and their products, abbreviations, or codes of few letters and digits (`B30f`, `*tse2d1_3`). A word that nobody
 * knows may be a name, also in capitals.
 */
export const isTechnical = (text: string): boolean => remembered.of(text, judge);

/** Days and times of day as programs write when they were made, the beginnings of hashes, codes of PS3.16 CID 7050. */
const made = new RegExp(
  `(?<!\\d)(?:(?:19|20)\\d\\d[-./]?(?:0[1-9]|1[0-2])[-./]?(?:0[1-9]|[12]\\d|3[01])|\\d{1,2}[-./]\\d{1,2}[-./](?:\\d\\d|(?:19|20)\\d\\d)|\\d{1,2}(?::\\d\\d){1,2})(?!\\d)|(?<!\\p{L})${anyOf(stamps)}(?!\\p{L})|\\b1131[01]\\d\\b|\\b(?=\\d*[a-f])(?=[a-f]*\\d)[0-9a-f]{7,40}\\b`,
  'giu',
);

/** Whether a text is the version of a program: technical, with the day on which it was made and with longer numbers. */
export const isVersion = (text: string): boolean => isTechnical(text) || judge(text.replace(made, ' '), 1);

/** Zeros that say nothing: `0.000000`, `150000`. */
const zeros = /(?<=\d)(?:\.0+|000)(?!\d)/g;

/** What no device writes of its technique: letters of other scripts but single Greek ones, and bytes that are no text. */
const foreign =
  /(?![\p{sc=Latin}\p{sc=Greek}\p{sc=Common}\p{sc=Inherited}])\p{Alphabetic}|\p{sc=Greek}{2}|[\u0080-\u009f]/u;

/** How one sequence in two or three dimensions is called (`tse2d1`), which is no number of somebody. */
const dimension = /(?<=\p{L})[123]d1(?=\D)/gu;

/** @param more digits that are allowed beyond the usual ones */
function judge(text: string, more = 0): boolean {
  if (text.length > longest || foreign.test(text)) return false;
  const said = text.replace(zeros, '');
  const words = said.match(/[\p{Alphabetic}\p{M}\p{N}_]+/gu) ?? [];
  return words.every((word) => isCode(word, more)) && namesNobody(said);
}

/** Fewer digits are codes and measures of the technique, though addresses and days look alike. */
const leastDigits = 6;

/** Whether no form of address, no given name beside another word, no date, number or address stands in a text. */
export function namesNobody(text: string): boolean {
  const isMore = ({ start, end }: Span): boolean =>
    text.slice(start, end).replace(/\D/g, '').length >= leastDigits;
  if (identifyingSpans(text).some((span) => span.tells || isMore(span))) return false;
  const phrase = new Phrase(text, () => true);
  return announced(phrase).length === 0 && givenNameBeside(phrase).length === 0;
}

/** One word, with the underscores in it. */
function isCode(word: string, more: number): boolean {
  if (isTerm(word)) return true;
  const joined = /[\p{N}_]/u.test(word);
  return word.split('_').every((piece) => {
    const digits = piece.replace(dimension, '').replace(/\P{N}/gu, '').length;
    const allowed = digits === piece.length ? mostDigits : mostDigitsBesideLetters + more;
    if (digits > allowed + more) return false;
    return (piece.match(/[\p{Alphabetic}\p{M}]+/gu) ?? []).every((run) => isRun(run, joined));
  });
}

/** Letters in a row: a term, an abbreviation, or several written together (`LightSpeedApps`). */
function isRun(run: string, joined: boolean): boolean {
  if (isTerm(run) || isAbbreviation(run, joined)) return true;
  const parts = run.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u);
  return parts.length > 1 && parts.every((part) => isTerm(part) || isAbbreviation(part, joined));
}

function isAbbreviation(run: string, joined: boolean): boolean {
  if (run.length < shortestName) return true;
  const folded = foldText(run);
  if (isNameLike(folded) || isGivenName(folded)) return false;
  const asName = /^\p{Lu}\p{Ll}/u.test(run);
  return joined ? run.length <= (asName ? 3 : 4) : run.length === shortestName && !asName;
}

function isTerm(word: string): boolean {
  const folded = foldText(word);
  return terms.has(folded) || (inVocabulary(folded) && !isGivenName(folded));
}
