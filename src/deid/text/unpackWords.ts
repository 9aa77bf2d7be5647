const firstLetter = 'A'.charCodeAt(0);
const lastLetter = 'Z'.charCodeAt(0);

const isCapital = (code: number): boolean => code >= firstLetter && code <= lastLetter;

/**
 * A sorted list of words whose beginnings are written once: a capital says how many characters a word has in common with the one before
 * (A none, B one), then comes the rest of it. `scripts/words.mjs` shows and changes the lists.
 */
export function unpackWords(packed: string): string[] {
  const words: string[] = [];
  let before = '';
  for (let at = 0; at < packed.length;) {
    let end = at + 1;
    while (end < packed.length && !isCapital(packed.charCodeAt(end))) end++;
    before = before.slice(0, packed.charCodeAt(at) - firstLetter) + packed.slice(at + 1, end);
    words.push(before);
    at = end;
  }
  return words;
}
