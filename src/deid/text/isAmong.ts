import common from '../data/commonWords.json';
import vocabulary from '../data/vocabulary.json';
import stems from '../data/vocabularyStems.json';
import { unpackWords } from './unpackWords';

/** The words that texts may keep, folded (foldText), by what they are. */
interface VocabularyWords {
  /** Parts of the body, procedures, findings. */
  readonly nouns: ReadonlySet<string>;
  /** Adjectives, without their endings. */
  readonly qualities: ReadonlySet<string>;
  /** Words that hold a text together. */
  readonly connectives: ReadonlySet<string>;
  /** All others, with the connectives. */
  readonly rest: ReadonlySet<string>;
  /** Stems that take Latin endings. */
  readonly latin: ReadonlySet<string>;
  /** Words that are also names of people. */
  readonly nameLike: ReadonlySet<string>;
}

let words: VocabularyWords | undefined;

/** Whether a folded word is on one of these lists. They are unpacked when the first text is cleaned: most lanes never clean one. */
export function isAmong(word: string, ...lists: readonly (keyof VocabularyWords)[]): boolean {
  const all = (words ??= unpack());
  return lists.some((list) => all[list].has(word));
}

function unpack(): VocabularyWords {
  const connectives = new Set(unpackWords(vocabulary.connecting));
  return {
    nouns: new Set(
      alsoWithoutDots([
        ...unpackWords(vocabulary.anatomy),
        ...unpackWords(vocabulary.procedures),
        ...unpackWords(vocabulary.findings),
        ...common.anatomy.split(' '),
        ...unpackWords(stems.nouns),
      ]),
    ),
    qualities: new Set(
      alsoWithoutDots([...unpackWords(vocabulary.adjectives), ...unpackWords(stems.qualities)]),
    ),
    connectives,
    rest: new Set([
      ...alsoWithoutDots([
        ...unpackWords(vocabulary.technique),
        ...common.technique.split(' '),
        ...unpackWords(stems.words),
      ]),
      ...unpackWords(vocabulary.acronyms),
      ...connectives,
    ]),
    latin: new Set(unpackWords(stems.latin)),
    nameLike: new Set(unpackWords(vocabulary.names)),
  };
}

/** `schadel` and `ubersicht` beside `schaedel` and `uebersicht`: devices without umlauts drop the dots. */
const alsoWithoutDots = (list: readonly string[]): string[] =>
  list.flatMap((word) => {
    if (word.length < 6 || !word.includes('e')) return [word];
    const without = word.replace(/([aou])e/g, '$1');
    return without !== word ? [word, without] : [word];
  });
