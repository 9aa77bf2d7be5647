import { unpackWords } from './unpackWords';

/** The source of a pattern for one word of some lists of the lexicon, the longer ones first. */
export const anyOf = (...packed: readonly string[]): string =>
  `(?:${packed
    .flatMap(unpackWords)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&'))
    .join('|')})`;
