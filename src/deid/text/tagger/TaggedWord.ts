import type { TaggedText } from './TaggedText';
import { wordClass } from '../wordClasses';
import { hashOf } from './hash';

/** What is known of a word by itself, as numbers. */
export interface TaggedWord {
  /** What the lexicon, the filter and the pieces say of it. */
  readonly kind: number;
  readonly bucket: number;
  readonly hash: number;
  /** Of its last characters: endings tell in many languages. */
  readonly ending: number;
  readonly shape: number;
  readonly length: number;
}

/** Steps between scores of words that are one for the tagger. */
export const buckets = 12;

export const shapes = {
  digits: 0,
  initial: 1,
  capitals: 2,
  capital: 3,
  lower: 4,
  mixed: 5,
  withDigits: 6,
  other: 7,
};

export function shapeOf(text: string): number {
  if (/^\p{N}+(?:[.,]\p{N}+)?$/u.test(text)) return shapes.digits;
  if (/\p{N}/u.test(text)) return shapes.withDigits;
  if (/^\p{Lu}$/u.test(text)) return shapes.initial;
  if (/^[\p{Lu}.'’*]+$/u.test(text)) return shapes.capitals;
  if (/^\p{Lu}[\p{Ll}\p{M}.'’]+$/u.test(text)) return shapes.capital;
  if (/^[\p{Ll}\p{M}.'’*]+$/u.test(text)) return shapes.lower;
  return /\p{L}/u.test(text) ? shapes.mixed : shapes.other;
}

const { nameLike, given, connective, noun, quality, other, title, role, person, rank, nameParticle } =
  wordClass;

/** What the lexicon says of a word, few bits of it. */
export function lexiconKind(phrase: TaggedText, at: number): number {
  const has = (classes: number): number => (phrase.is(at, classes) ? 1 : 0);
  return (
    (phrase.isListed(at) ? 1 : 0) |
    (has(nameLike) << 1) |
    (has(given) << 2) |
    (has(connective) << 3) |
    (has(noun | quality) << 4) |
    (has(other) << 5) |
    (has(title | role | person | rank) << 6) |
    (has(nameParticle) << 7)
  );
}

export const endingOf = (folded: string): number => hashOf(folded.slice(-3));
