import { anyOf } from './anyOf';
import type { CutReason } from './CutReason';
import { identifyingNumbers } from './identifyingNumbers';
import months from './lexicon/dates/months.txt';
import { addressPatterns } from './patterns/addressPatterns';
import { contactPatterns } from './patterns/contactPatterns';
import { dayPatterns } from './patterns/dayPatterns';
import { numberPatterns } from './patterns/numberPatterns';
import { placeWord } from './patterns/placePatterns';

/** A stretch of a text, `end` behind its last character. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const patterns = [...dayPatterns, ...contactPatterns, ...numberPatterns, ...addressPatterns];

/** Some patterns look far ahead from every character; a long text is read piece by piece, with what an address may need in common. */
const piece = 1_500;
const overlap = 200;

/** Figures, addresses, and numbers of days and years in words. */
const mayIdentify = new RegExp(
  `[\\d@]|www|://|\\.\\p{L}{2}|(?:tausend|duizend|hundert|honderd)\\p{L}|(?:[tdh] of|ten) ${anyOf(months)}`,
  'iu',
);

/** A stretch that may identify somebody; `tells` where it says itself what it is, and is no mere figure. */
export interface IdentifyingSpan extends Span {
  readonly tells: boolean;
  readonly because: CutReason;
}

/** Dates, times of day, numbers with check digits, and ways to reach somebody. */
export function identifyingSpans(text: string): IdentifyingSpan[] {
  const spans: IdentifyingSpan[] = [];
  for (let start = 0; start < text.length;) {
    for (const found of spansOf(text.slice(start, start + piece + overlap)))
      spans.push({ ...found, start: start + found.start, end: start + found.end });
    // No piece begins within a word.
    const space = text.slice(start + piece - overlap, start + piece).lastIndexOf(' ');
    start += space < 0 ? piece : piece - overlap + space;
  }
  return spans;
}

function spansOf(text: string): IdentifyingSpan[] {
  if (!mayIdentify.test(text) && !placeWord.test(text)) return [];
  const found: IdentifyingSpan[] = [];
  for (const { pattern, because, tells } of patterns) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      found.push({ start: match.index, end: pattern.lastIndex, because, tells });
    }
  }
  for (const { at, text: own } of identifyingNumbers(text, { keyword: '', vr: 'LO' }))
    found.push({ start: at, end: at + own.length, because: 'number', tells: false });
  return found;
}
