import { identifyingSpans, type Span } from '../deid/text/identifyingSpans';
import type { Secret } from '../deid/secrets/Secret';
import { StudyGuard } from '../deid/secrets/StudyGuard';

/** A piece of a text; `marked` where it may lead to a person. */
export interface MarkedPiece {
  readonly text: string;
  readonly marked: boolean;
}

const word = /[\p{L}\p{N}\p{M}^.,'\u2019/-]+/gu;
/** Names and IDs of several words. */
const mostWords = 4;

/** A text in pieces, with its identifying parts marked: values of the study, dates, numbers with check digits, ways to reach somebody. */
export function markText(text: string, secrets: readonly Secret[]): MarkedPiece[] {
  const spans = [...identifyingSpans(text), ...secretSpans(text, secrets)].sort((a, b) => a.start - b.start);
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false });
    pieces.push({ text: text.slice(from, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

function secretSpans(text: string, secrets: readonly Secret[]): Span[] {
  const matcher = new StudyGuard(secrets).over([]);
  if (!matcher.within(text)) return [];
  const words = Array.from(text.matchAll(word), ({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }));
  const spans: Span[] = [];
  words.forEach(({ start }, i) => {
    for (let many = 1; many <= mostWords; many++) {
      const end = words[i + many - 1]?.end;
      if (end === undefined || !matcher.within(text.slice(start, end))) continue;
      // The same without its first word: then it begins there.
      const later = many > 1 && matcher.within(text.slice(words[i + 1]?.start, end));
      if (!later) spans.push({ start, end });
      break;
    }
  });
  return spans;
}
