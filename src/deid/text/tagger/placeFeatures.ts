import { hashOf, mix } from './hash';
import type { TaggedWord } from './TaggedWord';

/** Beyond either end of a text. */
const nothing: TaggedWord = { kind: -1, bucket: -1, hash: 1, ending: 1, shape: -1, length: 0 };

/** Signs between two words, few enough to learn from. */
export const gapOf = (gap: string): number => hashOf(gap.replace(/\s+/g, ' ').slice(0, 3));

/** What is seen of a text as a whole. */
export interface Whole {
  /** 0: small letters too, 1: none, 2: no capitals. */
  readonly casing: number;
  /** How many of its words nobody knows, in eighths. */
  readonly unknown: number;
}

/**
 * Calls `take` with a number of 32 bits for each thing that the place of a word says: the word and those beside it by what is known of
 * them, their shapes, the signs between them, the ends of the text.
 */
export function placeFeatures(
  words: readonly TaggedWord[],
  gaps: readonly number[],
  whole: Whole,
  at: number,
  take: (feature: number) => void,
): void {
  const word = words[at] ?? nothing;
  const before = words[at - 1] ?? nothing;
  const after = words[at + 1] ?? nothing;
  const [far, farther] = [words[at - 2] ?? nothing, words[at + 2] ?? nothing];
  const [left, right] = [gaps[at] ?? 0, gaps[at + 1] ?? 0];
  const { kind, bucket, shape } = word;
  const self = mix(1, kind, bucket);
  const looks = mix(2, self, shape);
  const of = (one: TaggedWord): number => mix(3, one.kind, one.bucket >> 1);
  const lies = (one: TaggedWord): number => mix(4, of(one), one.shape);
  // The word itself, first: who learns may leave it out.
  take(mix(39, word.hash));
  take(mix(40, word.hash, shape));
  take(mix(41, word.hash, before.hash));
  take(mix(10, 0));
  take(mix(11, kind));
  take(mix(12, bucket));
  take(self);
  take(mix(13, shape, word.length));
  take(looks);
  take(mix(14, looks, whole.casing));
  take(mix(15, self, whole.unknown));
  take(mix(16, mix(bucket, shape, whole.casing), whole.unknown));
  take(mix(17, bucket, word.length));
  take(mix(20, lies(before), looks));
  take(mix(21, lies(after), looks));
  take(mix(22, mix(of(before), of(after)), mix(bucket, shape)));
  take(mix(23, mix(before.shape, shape, after.shape), whole.casing));
  take(mix(24, before.hash));
  take(mix(25, after.hash));
  take(mix(26, before.hash, mix(shape, bucket >> 1, left)));
  take(mix(27, after.hash, mix(shape, bucket >> 1, right)));
  take(mix(28, before.hash, far.hash));
  take(mix(29, far.hash, mix(shape, bucket >> 1)));
  take(mix(30, farther.hash, mix(shape, bucket >> 1)));
  take(mix(31, left, mix(bucket, shape)));
  take(mix(32, right, mix(bucket, shape)));
  take(mix(33, mix(left, right), mix(bucket >> 1, shape)));
  take(
    mix(
      34,
      mix(at === 0 ? 1 : 0, at === words.length - 1 ? 1 : 0, bucket),
      mix(shape, Math.min(words.length, 6), whole.casing),
    ),
  );
  take(mix(35, mix(left, before.shape, before.bucket), mix(shape, bucket)));
  take(mix(36, mix(right, after.shape, after.bucket), mix(shape, bucket)));
  take(mix(37, before.ending, mix(bucket, shape)));
  take(mix(38, after.ending, mix(bucket, shape)));
}
