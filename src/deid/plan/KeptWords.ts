import type { KeptWord } from '../profile/Preset';
import { foldText } from '../text/foldText';
import { keepsNoWord, type KeepsWord } from '../text/mayBeKept';

/** The words that a person keeps in the texts of one place. */
export interface WordsHere {
  readonly keeps: KeepsWord;
  /** The same for places where the same words are kept. */
  readonly key: string;
}

const noWords: WordsHere = { keeps: keepsNoWord, key: '' };

/** The words of a choice that a person keeps in cleaned texts. */
export class KeptWords {
  readonly #words: readonly KeptWord[];
  readonly areNone: boolean;
  /** Whether the same words are kept in every place. */
  readonly areEverywhere: boolean;
  readonly #here = new Map<string, WordsHere>();

  constructor(words: readonly KeptWord[]) {
    this.#words = words.map((one) => ({ ...one, word: foldText(one.word) }));
    this.areNone = words.length === 0;
    this.areEverywhere = words.every(({ at }) => at === undefined);
  }

  /** @param path of a text that is cleaned; nothing is kept in what is held against the word list and is none */
  at(path: string | undefined): WordsHere {
    if (path === undefined || this.areNone) return noWords;
    let here = this.#here.get(path);
    if (here === undefined) {
      const words = new Set(this.#at(path).map(({ word }) => word));
      here = { keeps: (folded) => words.has(folded), key: [...words].sort().join(' ') };
      this.#here.set(path, here);
    }
    return here;
  }

  /** The decisions by which words of a text stayed, by their `id`; one for a place goes before one for all. */
  idsOf(path: string, words: readonly string[]): number[] {
    return words.flatMap((word) => {
      const said = this.#at(path).filter((one) => one.word === word);
      return (said.find(({ at }) => at !== undefined) ?? said[0])?.id ?? [];
    });
  }

  #at(path: string): readonly KeptWord[] {
    return this.#words.filter(({ at }) => at === undefined || at === path);
  }
}
