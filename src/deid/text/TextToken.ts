import { foldText } from './foldText';

/** A word, number or code of a text. */
export interface TextToken {
  readonly text: string;
  /** Folded, without the dots of abbreviations. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

// Abbreviations keep their dots inside, numbers their decimals; letters in circles are letters.
const token =
  /\p{N}+[.,]\p{N}+[\p{Alphabetic}\p{N}\p{M}]*(?:[.'\u2019*][\p{Alphabetic}\p{N}\p{M}]+)*|[\p{Alphabetic}\p{N}\p{M}]+(?:[.'\u2019*][\p{Alphabetic}\p{N}\p{M}]+)*/gu;

/** `Fr.Klein`, `Pat.Kopf`: a form of address that lost its space. */
const glued =
  /^(?:dr|prof|fr|frl|hr|hrn|frau|herr|herrn|mr|mrs|ms|mw|mevr|dhr|pat|pt|oa|oae|sr|fam|geb|med|dipl|gez|schw|ass|verpl)\.(?=\p{L}{2})/iu;

export function tokensOf(text: string): TextToken[] {
  const tokens: TextToken[] = [];
  for (const { 0: match, index } of text.matchAll(token)) {
    let from = 0;
    if (match.includes('.'))
      for (let title = glued.exec(match); title !== null; title = glued.exec(match.slice(from))) {
        tokens.push(tokenOf(match.slice(from, from + title[0].length - 1), index + from));
        from += title[0].length;
      }
    tokens.push(tokenOf(from === 0 ? match : match.slice(from), index + from));
  }
  return tokens;
}

const tokenOf = (text: string, start: number): TextToken => ({
  text,
  folded: foldText(text),
  start,
  end: start + text.length,
});
