import { Memo } from '../../../dicom/Memo';
import type { TaggedText } from './TaggedText';
import type { TextToken } from '../TextToken';
import { wordClass } from '../wordClasses';
import { hashOf } from './hash';
import { WordFilter } from './WordFilter';
import { piecesOf } from './pieces';
import { gapOf, placeFeatures, type Whole } from './placeFeatures';
import { buckets, endingOf, lexiconKind, shapeOf, shapes, type TaggedWord } from './TaggedWord';

/** What was learnt of texts, as it lies in the data file. */
export interface Learnt {
  /** Words that public texts say of examinations and that no list of names holds (`WordFilter`). */
  readonly known: Uint8Array;
  /** Names that many lists hold. */
  readonly names: Uint8Array;
  /** Weights of pieces of words. */
  readonly pieces: Int8Array;
  /** Scores of words at which the next bucket begins. */
  readonly bounds: readonly number[];
  /** Weights of places. */
  readonly places: Int8Array;
  /** The score from which a word stays that the lexicon does not know: one of the filter, another, one in capitals, of which letters tell least. */
  readonly staysKnown: number;
  readonly stays: number;
  readonly staysInCapitals: number;
  /** The score from which down a word goes that the lexicon knows. */
  readonly goes: number;
}

/** The letters of words below it are those of names: their place alone does not make them terms. */
const firstBucketThatStays = 2;
/** Of 45,000 compounds of public dictionaries the filter holds 155, nearly all of them of these buckets; of names in lists seven are like them. */
const firstBucketOfTerms = 7;
const shortestTerm = 11;

interface Word {
  readonly bucket: number;
  readonly known: boolean;
}

/** Tells how surely a word of a text speaks of the examination, by its letters and its neighbours. Sums of whole numbers: the same in every engine. */
export class Tagger {
  readonly #learnt: Learnt;
  readonly #known: WordFilter;
  readonly #names: WordFilter;
  readonly #words = new Memo<string, Word>(20_000);

  constructor(learnt: Learnt) {
    this.#learnt = learnt;
    this.#known = new WordFilter(learnt.known);
    this.#names = new WordFilter(learnt.names);
  }

  /**
   * Whether a word that the lexicon does not know surely speaks of the examination.
   * @param isTold whether the lexicon knows others beside it: a name by itself is like many a term by its letters
   */
  stays({ text, folded }: TextToken, score: number, isTold: boolean): boolean {
    const { staysKnown, stays, staysInCapitals } = this.#learnt;
    if (this.#names.has(folded)) return false;
    if (this.#known.has(folded)) return score >= staysKnown;
    // `Marijkes`
    if (/^\p{L}{5,}s$/u.test(folded) && this.#names.has(folded.slice(0, -1))) return false;
    if (!isTold || this.#word(folded).bucket < firstBucketThatStays) return false;
    return score >= (/^\p{Lu}{4,}$/u.test(text) ? staysInCapitals : stays);
  }

  /**
   * Whether a word that the lexicon knows surely is of a name: one that it makes of parts of words and that many lists call a name
   * (`Andersen`, `K.Petrosyan`), or one that stands like a name. Of a part of the body its place tells little.
   */
  goes({ folded, classes }: TextToken, score: number): boolean {
    const { goes, stays } = this.#learnt;
    if (classes === 0 && this.#names.has(folded.replace(/^\p{L}\.|\d+$/gu, '')) && !this.#isTerm(folded))
      return true;
    return score <= ((classes & wordClass.noun) !== 0 ? -stays : goes);
  }

  /** Long, of parts that the lexicon knows, and written as terms are: the filter of names takes one in three hundred such words for a name by chance. */
  #isTerm(folded: string): boolean {
    return folded.length >= shortestTerm && this.#word(folded).bucket >= firstBucketOfTerms;
  }

  /** Whether many lists call a folded word a name. */
  isName(folded: string): boolean {
    return this.#names.has(folded);
  }

  /** Whether public texts of examinations say a folded word. */
  isKnown(folded: string): boolean {
    return this.#known.has(folded);
  }

  /** The score of each word: the higher, the surer it speaks of the examination. Of figures without letters nothing is known. */
  scores(phrase: TaggedText): Int32Array {
    const { tokens } = phrase;
    const words = tokens.map(({ text, folded }, at) => this.#tagged(text, folded, lexiconKind(phrase, at)));
    const gaps = Array.from({ length: tokens.length + 1 }, (_, at) => gapOf(phrase.gap(at)));
    const whole = wholeOf(words);
    const { places } = this.#learnt;
    const mask = places.length - 1;
    return Int32Array.from(words, (_, at) => {
      let sum = 0;
      placeFeatures(words, gaps, whole, at, (feature) => {
        sum += places[feature & mask] ?? 0;
      });
      return sum;
    });
  }

  #tagged(text: string, folded: string, lexicon: number): TaggedWord {
    const { bucket, known } = this.#word(folded);
    return taggedWord(text, folded, lexicon, known, bucket);
  }

  #word(folded: string): Word {
    return this.#words.of(folded, (word) => this.#look(word));
  }

  #look(folded: string): Word {
    return {
      bucket: bucketOf(wordScore(this.#learnt.pieces, folded), this.#learnt.bounds),
      known: this.#known.has(folded),
    };
  }
}

export function wordScore(weights: Int8Array, folded: string): number {
  const mask = weights.length - 1;
  let sum = 0;
  piecesOf(folded, (piece) => {
    sum += weights[piece & mask] ?? 0;
  });
  return sum;
}

export function bucketOf(score: number, bounds: readonly number[]): number {
  let bucket = 0;
  while (bucket < buckets - 1 && score >= (bounds[bucket] ?? Infinity)) bucket++;
  return bucket;
}

export const taggedWord = (
  text: string,
  folded: string,
  lexicon: number,
  known: boolean,
  bucket: number,
): TaggedWord => ({
  kind: lexicon | (known ? 256 : 0),
  bucket,
  hash: hashOf(folded.replace(/\d/g, '9')),
  ending: endingOf(folded),
  shape: shapeOf(text),
  length: Math.min(text.length, 12),
});

/** Words that may be of somebody: letters, that neither the lexicon nor the filter knows. */
const isUnknown = ({ kind, shape }: TaggedWord): boolean => shape !== shapes.digits && (kind & 257) === 0;

export function wholeOf(words: readonly TaggedWord[]): Whole {
  let [lower, upper, unknown, letters] = [0, 0, 0, 0];
  for (const word of words) {
    if (word.shape === shapes.digits) continue;
    letters++;
    if (word.shape === shapes.lower) lower++;
    else if (word.shape === shapes.capitals || word.shape === shapes.initial) upper++;
    else [lower, upper] = [lower + 1, upper + 1];
    if (isUnknown(word)) unknown++;
  }
  const casing = lower === 0 ? 1 : upper === 0 ? 2 : 0;
  return { casing, unknown: letters === 0 ? 0 : Math.ceil((8 * unknown) / letters) };
}
