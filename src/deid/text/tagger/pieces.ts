import { fnv, spread } from './hash';

const [shortest, longest] = [2, 5];
/** Beginnings and ends that are longer than other pieces. */
const farthest = 8;
const mostCharacters = 28;

/** How a word is written for its pieces: digits are alike. */
export const spelt = (folded: string): string => `^${folded.replace(/\d/g, '9').slice(0, mostCharacters)}$`;

/** Calls `take` with a number of 32 bits for each piece of a word: runs of 2 to 5 characters, longer beginnings and ends, the whole. */
export function piecesOf(folded: string, take: (piece: number) => void): void {
  const word = spelt(folded);
  const { length } = word;
  for (let from = 0; from < length - 1; from++) {
    let hash = fnv.start;
    const most = from === 0 ? Math.min(farthest, length) : Math.min(longest, length - from);
    for (let at = 0; at < most; at++) {
      hash = Math.imul(hash ^ word.charCodeAt(from + at), fnv.prime);
      if (at + 1 >= shortest) take(spread(hash));
    }
  }
  for (let size = longest + 1; size <= farthest && size < length; size++)
    take(runOf(word, length - size, length) ^ 1);
  take(runOf(word, 0, length) ^ 2);
}

function runOf(word: string, from: number, to: number): number {
  let hash = fnv.start;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ word.charCodeAt(at), fnv.prime);
  return spread(hash);
}
