import type { Cut } from '../Cut';
import { identifyingSpans } from '../identifyingSpans';
import type { Phrase } from '../Phrase';

/** Dates, times of day, numbers of somebody and ways to reach somebody. */
export const identifying = (phrase: Phrase): Cut[] =>
  identifyingSpans(phrase.text).flatMap((span) =>
    phrase.touched(span).map((at) => ({ at, because: span.because })),
  );
