import { unpackWords } from './unpackWords';

/** Words of one or more lists of the lexicon, folded (foldText), unpacked when the first one is asked for: most lanes never clean a text. */
export class WordList {
  readonly #packed: readonly string[];
  #words: ReadonlySet<string> | undefined;

  constructor(...packed: readonly string[]) {
    this.#packed = packed;
  }

  has(word: string): boolean {
    return (this.#words ??= new Set(this.#packed.flatMap(unpackWords))).has(word);
  }
}
