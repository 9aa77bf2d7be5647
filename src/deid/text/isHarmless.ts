import { foldText } from './foldText';
import { inVocabulary } from './inVocabulary';
import { isFigure, isNumber } from './isFigure';

const mostDigits = 4;

/** Whether a token speaks of the examination only: by the vocabulary, as a figure, or in pieces (`HeadSpi`, `t2w`, `p.a.`). */
export function isHarmless(text: string, folded: string, before: string, after: string): boolean {
  if (inVocabulary(folded) || isFigure(folded, before, after)) return true;
  // `O'Kon` is a surname, whatever its parts.
  if (/^o['\u2019]\p{L}/u.test(folded)) return false;
  if (/[.'\u2019*]/.test(folded)) {
    const joined = folded.replace(/[.'\u2019*]/g, '');
    if (/^\p{L}+$/u.test(joined) && joined.length <= 5 && inVocabulary(joined)) return true;
    const parts = text.split(/[.'\u2019*]/);
    // One character may fold to a number with a dot: then there is nothing to part.
    return (
      parts.length > 1 &&
      !parts.every((part) => isNumber(part)) &&
      parts.every((part) => isHarmless(part, foldText(part), '', ''))
    );
  }
  const pieces = text.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u);
  if (
    pieces.length > 1 &&
    pieces.every((piece) => piece.length > 1 && isHarmless(piece, foldText(piece), '', ''))
  )
    return true;
  return isGlued(folded);
}

/** Letters and digits by turns (`ep2d`, `t1mprage3d`): each run of letters is known, and the digits are too few for a number of somebody. */
function isGlued(folded: string): boolean {
  if (!/\d/.test(folded) || !/[a-z]/.test(folded)) return false;
  const runs = folded.match(/[a-z]+|\d+|[^a-z\d]+/g) ?? [];
  const letters = runs.filter((run) => !/^\d/.test(run));
  // `XK63Z2A`: three runs of letters about more than single digits are a code of somebody.
  if (letters.length > 2 && /\d{2}/.test(folded)) return false;
  if (folded.replace(/\D/g, '').length > mostDigits || !letters.some((run) => run.length > 1)) return false;
  return letters.every((run) => /^[a-z]$/.test(run) || inVocabulary(run));
}
