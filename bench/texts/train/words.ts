import { foldText } from '../../../src/deid/text/foldText';
import { isHarmless } from '../../../src/deid/text/isHarmless';
import { classesOf } from '../../../src/deid/text/wordClasses';
import { hashOf } from '../../../src/deid/text/tagger/hash';
import { placesOf } from '../../../src/deid/text/tagger/WordFilter';
import { piecesOf } from '../../../src/deid/text/tagger/pieces';
import type { Random } from '../../scorer/Random';
import { Examples } from './Examples';
import type { Names } from './Names';
import type { Name, Text } from './Sources';

/** How often texts say a word, and how many sources do. */
export interface WordType {
  texts: number;
  readonly sources: Set<string>;
  /** Whether texts in German, English or Dutch say it: their headers are the most. */
  isMain: boolean;
}

const mainLanguages = new Set(['de', 'en', 'nl']);
/** Worth of a word of theirs beside one of another language. */
const forMain = 1.5;

const token = /[\p{L}\p{M}\p{N}]+(?:[.'’*][\p{L}\p{M}\p{N}]+)*/gu;

export function wordTypes(texts: readonly Text[]): Map<string, WordType> {
  const types = new Map<string, WordType>();
  for (const { text, source, language } of texts)
    for (const word of new Set((text.match(token) ?? []).map(foldText))) {
      let type = types.get(word);
      if (type === undefined) types.set(word, (type = { texts: 0, sources: new Set(), isMain: false }));
      if (mainLanguages.has(language)) type.isMain = true;
      type.texts++;
      type.sources.add(source);
    }
  return types;
}

export interface Lists {
  readonly types: ReadonlyMap<string, WordType>;
  readonly names: Names;
  /** How common words are everywhere. */
  readonly ordinary: ReadonlyMap<string, number>;
  readonly places: readonly Name[];
}

/**
 * The words of the filter: those that the lexicon does not know, that texts of examinations or everybody says, and that no list of names
 * holds, or so few that the word prevails.
 */
export function knownWords({ types, names, ordinary }: Lists, most: number): string[] {
  const candidates: [word: string, worth: number][] = [];
  for (const word of new Set([...types.keys(), ...ordinary.keys()])) {
    if (!/^\p{L}{3,24}$/u.test(word)) continue;
    const type = types.get(word);
    const common = ordinary.get(word) ?? 0;
    if (type === undefined && common < 10) continue;
    const said = type === undefined ? 0 : Math.log2(1 + type.texts) + 0.7 * (type.sources.size - 1);
    const worth = said + (common > 3 ? common / 3 : common >= 1 ? 0.6 : 0);
    const named = names.lists.get(word) ?? 0;
    if (worth < 1 || (named > 0 && !(said > 3 + 1.3 * named && common >= 1))) continue;
    if (!isHarmless(word, word, '', ''))
      candidates.push([word, worth + (type?.isMain === true ? forMain : 0)]);
  }
  candidates.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return candidates.slice(0, most).map(([word]) => word);
}

/**
 * Names that so many lists hold and that the lexicon does not know, without known words; and those that it would make of parts of words
 * (`Andersen`) though nobody says them.
 */
export const commonNames = (
  { types, names, ordinary }: Lists,
  known: ReadonlySet<string>,
  fewest: number,
): string[] =>
  [...names.lists].flatMap(([word, lists]) => {
    if (!/^\p{L}{3,}$/u.test(word) || known.has(word)) return [];
    const common = ordinary.get(word) ?? 0;
    const isName = isHarmless(word, word, '', '')
      ? classesOf(word) === 0 && lists > 2 * common + (types.get(word)?.texts ?? 0)
      : // `Grund`, `Pace`: what everybody says is left to its place.
        lists >= fewest && common < lists + 5;
    return isName ? [word] : [];
  });

const bitsAWord = 11.5;

/** The Bloom filter of words. */
export function filterOf(words: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((words.length * bitsAWord) / 8));
  for (const word of words)
    for (const at of placesOf(word, bytes.length * 8))
      bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (1 << (at & 7));
  return bytes;
}

/** Half of all words, by their letters: what is said of one half was learnt from the other. */
export const halfOf = (word: string): number => (hashOf(word) >>> 7) & 1;

/** Words with what they are: of texts, or of names and places. Gives the words too, in order. */
export function wordExamples(
  { types, names, ordinary, places }: Lists,
  random: Random,
): { examples: Examples; halves: Uint8Array } {
  const examples = new Examples();
  const halves: number[] = [];
  const add = (word: string, truth: 0 | 1, weight: number): void => {
    piecesOf(word, examples.add);
    examples.end(truth, weight);
    halves.push(halfOf(word));
  };
  for (const [word, { texts }] of types)
    if (/\p{L}/u.test(word)) add(word, 1, Math.min(3, 0.5 + 0.35 * Math.log2(1 + texts)));
  for (const [word, common] of ordinary)
    if (!types.has(word) && common >= 1 && random.chance(common > 5 ? 1 : 0.3))
      add(word, 1, common > 5 ? 0.6 : 0.25);
  for (const [word, lists] of names.lists)
    if (lists > 1 || random.chance(0.2)) add(word, 0, Math.min(2.5, 0.35 + 0.3 * lists));
  for (const { name, kind } of places)
    if (kind !== 'hospital' && random.chance(0.1))
      for (const part of foldText(name).split(/[^\p{L}]+/u)) if (part.length > 3) add(part, 0, 0.3);
  return { examples, halves: Uint8Array.from(halves) };
}
