import { anyOf } from './anyOf';
import { foldText } from './foldText';
import gluedTitles from './lexicon/people/gluedTitles.txt';
import { classesOf } from './wordClasses';

/** A word, number or code of a text. */
export interface TextToken {
  readonly text: string;
  /** Folded, without the dots of abbreviations. */
  readonly folded: string;
  /** What the lexicon says of it (`wordClass`). */
  readonly classes: number;
  readonly start: number;
  readonly end: number;
}

// Abbreviations keep their dots inside, numbers their decimals; letters in circles are letters.
const token =
  /\p{N}+[.,]\p{N}+[\p{Alphabetic}\p{N}\p{M}]*(?:[.'\u2019*][\p{Alphabetic}\p{N}\p{M}]+)*|[\p{Alphabetic}\p{N}\p{M}]+(?:[.'\u2019*][\p{Alphabetic}\p{N}\p{M}]+)*/gu;

/** `Fr.Klein`, `Pat.Kopf`: a form of address that lost its space. */
const glued = new RegExp(`^${anyOf(gluedTitles)}\\.(?=\\p{L}{2})`, 'iu');

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

function tokenOf(text: string, start: number): TextToken {
  const folded = foldText(text);
  return { text, folded, classes: classesOf(folded), start, end: start + text.length };
}
