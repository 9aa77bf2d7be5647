import { charactersOf } from './charactersOf';
import type { Secret } from './Secret';
import { secretWords } from './secretWords';

/** In shorter names one letter makes too many other words, */
const shortest = 6;
/** unless one stands beside another name of the same person. */
const shortestBeside = 4;

/** Tells words that are a name but for one letter, as somebody types it in haste. */
export class NearNames {
  readonly #names: ReadonlySet<string>;

  constructor(secrets: readonly Secret[]) {
    this.#names = new Set(
      secrets
        .filter(({ kind }) => kind === 'name')
        .flatMap(({ text }) => secretWords(text))
        .map((word) => charactersOf(word).text)
        .filter((word) => word.length >= shortestBeside),
    );
  }

  /**
   * Whether one letter more, less, another, or two swapped make a word one of the names.
   * @param isBeside whether it stands beside one of them
   */
  has(word: string, isBeside: boolean): boolean {
    const least = isBeside ? shortestBeside : shortest;
    if (this.#names.size === 0 || word.length < least - 1) return false;
    const { text } = charactersOf(word);
    for (const name of this.#names) if (name.length >= least && isOneApart(name, text)) return true;
    return false;
  }
}

function isOneApart(name: string, word: string): boolean {
  if (Math.abs(name.length - word.length) > 1) return false;
  const least = Math.min(name.length, word.length);
  let start = 0;
  while (start < least && name.charAt(start) === word.charAt(start)) start++;
  let end = 0;
  while (end < least - start && name.at(-1 - end) === word.at(-1 - end)) end++;
  const own = name.slice(start, name.length - end);
  const other = word.slice(start, word.length - end);
  if (own.length <= 1 && other.length <= 1) return true;
  return own.length === 2 && own === `${other.charAt(1)}${other.charAt(0)}`;
}
