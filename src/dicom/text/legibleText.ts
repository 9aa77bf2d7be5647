import { latin1Text } from './latin1Text';

/** A letter of one case among all bytes, by chance. */
const bitsOfLetter = Math.log2(256 / 26);
/** The shortest run of characters that is looked at. */
const shortest = 8;
const words = /[A-Za-z]{3,}/g;
const oneCase = /^(?:[A-Z]?[a-z]+|[A-Z]+)$/;
/** No word that people write: no vowel, five consonants or three equal letters in a row. */
const unspeakable = /^[^aeiouy]+$|[^aeiouy]{5}|(.)\1\1/i;
/** Mean distance of neighbours in the alphabet, and how often it goes on the other way: numbers that follow one another draw slopes and waves. */
const [leastDistance, leastTurns] = [5, 0.3];

/** Letters, digits, blanks and what stands between them in names, addresses and sentences. */
const characters = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0xc0 || (byte >= 0x20 && byte <= 0x5a) || (byte >= 0x5e && byte <= 0x7a) ? 1 : 0,
);

export interface LegibleText {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Texts in bytes that are none by their kind, in one or two bytes a letter (ASCII and what holds it): runs of characters with words of letters of
 * one case, so many that chance does not write them in so many bytes.
 * @param margin bits beyond what chance has in so many bytes: by default it writes a text in one of 65,536 values
 */
export function legibleText(bytes: Uint8Array, margin = 16): LegibleText[] {
  const least = Math.log2(bytes.length + 1) + margin;
  return [...runsOf(bytes, 1, 0), ...runsOf(bytes, 2, 0), ...runsOf(bytes, 2, 1)].filter(
    ({ text }) => bitsOf(text) > least,
  );
}

/** @param step 2: letters of two bytes, one of them zero, from `phase` on */
function runsOf(bytes: Uint8Array, step: 1 | 2, phase: 0 | 1): LegibleText[] {
  const found: LegibleText[] = [];
  const isIn = (at: number): boolean =>
    characters[bytes[at] ?? 0] === 1 && (step === 1 || bytes[at + 1] === 0 || bytes[at - 1] === 0);
  const stride = shortest * step;
  // Every run that counts has a character at one of the places looked at.
  for (let at = phase + stride - step; at < bytes.length; at += stride) {
    if (!isIn(at)) continue;
    let [start, end] = [at, at + step];
    while (start >= step && isIn(start - step)) start -= step;
    while (end < bytes.length && isIn(end)) end += step;
    at += Math.floor((end - at) / stride) * stride;
    if (end - start < stride) continue;
    const run = bytes.subarray(start, end);
    found.push({ start, end, text: latin1Text(step === 1 ? run : run.filter((_, i) => i % 2 === 0)) });
  }
  return found;
}

/** How much of a text is words. */
const leastShare = 0.4;
/** Noise around a text holds characters, too; in a row, chance writes hardly more of them in 256 million values. */
const mostAround = 40;

/** How unlikely the words of a text are among random bytes. */
function bitsOf(text: string): number {
  let [letters, from, to] = [0, text.length, 0];
  for (const { 0: word, index } of text.matchAll(words)) {
    if (!oneCase.test(word) || unspeakable.test(word) || isDrawn(word.toLowerCase())) continue;
    letters += word.length;
    from = Math.min(from, index);
    to = index + word.length;
  }
  return letters < leastShare * Math.max(to - from, text.length - mostAround) ? 0 : letters * bitsOfLetter;
}

function isDrawn(word: string): boolean {
  let [sum, turns, before] = [0, 0, 0];
  for (let i = 1; i < word.length; i++) {
    const step = word.charCodeAt(i) - word.charCodeAt(i - 1);
    sum += Math.abs(step);
    if (step * before < 0) turns++;
    if (step !== 0) before = step;
  }
  return sum < leastDistance * (word.length - 1) || turns < leastTurns * (word.length - 2);
}
