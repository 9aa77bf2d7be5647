import type { CutReason } from './CutReason';
import { isNoText } from './isNoText';
import { keepsNoWord, type KeepsWord } from './mayBeKept';
import { nothingLeft, passesOf, type Pass } from './passesOf';
import type { SecretMatcher } from './SecretMatching';

/** Neighbours that went for the same reason, as they stood. */
export interface CutText {
  readonly text: string;
  readonly because: CutReason;
}

/** A text without what may identify, and what was cut. */
export interface CleanText {
  /** The text as it was where nothing was cut, `Removed` where nothing stayed that says something. */
  readonly text: string;
  readonly cut: readonly CutText[];
  /** Words that stayed only because a person keeps them, folded, each once; absent where there are none. */
  readonly kept?: readonly string[];
}

/**
 * Clean Descriptors (PS3.15 E.3.5): keeps of a free text the words that speak of the examination, by a lexicon in eight languages and by the
 * figures of the tagger, and never one that is an identifying value of the input, follows a form of address, or is a date, a time, a number
 * of somebody, an address. What is left is cleaned again until it stays, so a clean text is a fixed point.
 *
 * @param keeps says of a folded word whether a person keeps it; heard only where `mayBeKept`
 */
export function cleanText(text: string, guard: SecretMatcher, keeps: KeepsWord = keepsNoWord): CleanText {
  if (isNoText(text)) return { text: nothingLeft, cut: [{ text, because: 'no-text' }] };
  const cut: CutText[] = [];
  let left = text;
  for (const pass of passesOf(text, guard, keeps)) {
    const { cuts } = pass;
    if (cuts.none) return { text: left, cut, ...(cuts.kept.length === 0 ? {} : { kept: cuts.kept }) };
    for (const each of stretches(pass)) cut.push(each);
    left = pass.left;
  }
  if (left !== nothingLeft) cut.push({ text: left, because: 'beside-cut' });
  return { text: nothingLeft, cut };
}

function stretches({ phrase: { text, tokens }, cuts }: Pass): CutText[] {
  if (cuts.all) return [{ text, because: 'secret' }];
  const found: CutText[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const because = cuts.reason(at);
    if (because === undefined) continue;
    const start = tokens[at]?.start;
    while (cuts.reason(at + 1) === because) at++;
    found.push({ text: text.slice(start, tokens[at]?.end), because });
  }
  return found;
}
