import type { Cut } from '../Cut';
import { identifyingSpans } from '../identifyingSpans';
import feastDays from '../lexicon/dates/feastDays.txt';
import type { Phrase } from '../Phrase';
import { WordList } from '../WordList';

const feasts = new WordList(feastDays);

/** Dates, times of day, numbers of somebody and ways to reach somebody; the day that a feast is. */
export const identifying = (phrase: Phrase): Cut[] => [
  ...identifyingSpans(phrase.text).flatMap((span) =>
    phrase.touched(span).map((at) => ({ at, because: span.because })),
  ),
  ...phrase.tokens.flatMap(({ folded }, at): Cut[] => (feasts.has(folded) ? [{ at, because: 'date' }] : [])),
];
