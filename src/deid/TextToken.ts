import { foldText } from './foldText';

/** A word, number or code of a text. */
export interface TextToken {
  readonly text: string;
  /** Folded, without the dots of abbreviations. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

// Abbreviations keep their dots inside, numbers their decimals.
const token =
  /\p{N}+[.,]\p{N}+[\p{L}\p{N}\p{M}]*(?:[.'\u2019*][\p{L}\p{N}\p{M}]+)*|[\p{L}\p{N}\p{M}]+(?:[.'\u2019*][\p{L}\p{N}\p{M}]+)*/gu;

export const tokensOf = (text: string): TextToken[] =>
  [...text.matchAll(token)].map(({ 0: match, index }) => ({
    text: match,
    folded: foldText(match),
    start: index,
    end: index + match.length,
  }));
