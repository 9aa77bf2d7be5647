import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { foldText } from '../../../src/deid/text/foldText';
import { Phrase } from '../../../src/deid/text/Phrase';
import { hashOf, mix } from '../../../src/deid/text/tagger/hash';
import { unlearn } from '../../../src/deid/text/tagger/learnt';
import { gapOf, placeFeatures } from '../../../src/deid/text/tagger/placeFeatures';
import { bucketOf, taggedWord, wholeOf, wordScore } from '../../../src/deid/text/tagger/Tagger';
import { WordFilter } from '../../../src/deid/text/tagger/WordFilter';
import { buckets, lexiconKind, shapes } from '../../../src/deid/text/tagger/TaggedWord';
import { Random } from '../../scorer/Random';
import { harmlessTexts, identifyingTexts } from '../Measured';
import { Examples, rounded } from './Examples';
import { truthOf, type MarkedText } from './MarkedText';
import { Names } from './Names';
import { cased, givenTexts, plantedTexts } from './plantedTexts';
import { bySource, namesOf, ordinaryWords, placesOf, taggedSentences, textsOf, type Text } from './Sources';
import { commonNames, filterOf, halfOf, knownWords, wordExamples, wordTypes, type Lists } from './words';

const log = (line: string): void => {
  console.log(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${line}`);
};

const options = {
  data: '../data', texts: '../shared/texts', out: '', 'word-bits': '17', 'word-steps': '15', 'place-bits': '16', 'place-steps': '40', known: '41000', lists: '6', plain: '2500', planted: '2500', dropped: '35', without: '', seed: '1',
}; // prettier-ignore

/** Learns the figures of the tagger: first of words by their letters, then of places in texts, and writes them into one file. */
export function main(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, value]) => [name, { type: 'string' as const, default: value }]),
    ),
  });
  const number = (name: keyof typeof options): number => Number(values[name]);
  const [data, folder] = [String(values.data), String(values.texts)];
  // What is learnt does not hang on what was learnt before.
  unlearn();
  // To learn how much is lost of sources never seen: names or beginnings of names of sources, parted by spaces.
  const heldOut = String(values.without)
    .split(' ')
    .filter((start) => start !== '');
  const isWithout = (source: string): boolean => heldOut.some((start) => source.startsWith(start));
  const random = new Random(Number(values.seed));
  const texts = textsToLearn(data, folder, isWithout);
  const lists: Lists = {
    types: wordTypes(texts),
    names: new Names(namesOf(data)),
    ordinary: ordinaryWords(data),
    places: placesOf(data),
  };
  lists.names.words = [...lists.types]
    .filter(([word, type]) => type.texts > 20 && word.length > 2 && (lists.names.lists.get(word) ?? 0) > 3)
    .map(([word]) => word);
  log(
    `${texts.length} texts of ${lists.types.size} words, ${lists.names.lists.size} names, ${lists.places.length} places`,
  );

  const chosen = knownWords(lists, number('known'));
  const known = { words: new Set(chosen), filter: filterOf(chosen) };
  const words = learnWords(lists, { bits: number('word-bits'), steps: number('word-steps') }, random);
  log(`${chosen.length} words in the filter; words learnt`);

  const bases = new Set(
    harmlessTexts(folder)
      .filter(({ source }) => isWithout(source))
      .map(({ text }) => text),
  );
  const marked = [
    ...bySource(texts).flatMap((of) =>
      random
        .shuffled(of)
        .slice(0, number('plain'))
        .map(({ text }) => plain(text, random)),
    ),
    ...plantedTexts(
      texts,
      { ...lists, isOrdinary: (word) => (lists.ordinary.get(foldText(word)) ?? 0) >= 1 },
      random,
      number('planted'),
    ),
    ...[1, 2, 3].flatMap(() =>
      givenTexts(identifyingTexts(folder).filter(({ part, base }) => part === 'learn' && !bases.has(base))),
    ),
    ...taggedSentences(data, random, 1000),
  ];
  const phrases = marked.map(({ text }) => new Phrase(text));
  const sample = phrases
    .slice(0, 50_000)
    .flatMap(({ tokens }) => tokens.map(({ folded }) => words.held(folded)));
  const sorted = Float64Array.from(sample).sort();
  const bounds = Array.from({ length: buckets - 1 }, (_, i) =>
    Math.round(sorted[Math.floor((sorted.length * (i + 1)) / buckets)] ?? 0),
  );
  const examples = placeExamples(
    marked,
    phrases,
    { known: known.words, held: words.held, bounds, dropped: number('dropped') },
    random,
  );
  log(`${marked.length} texts with ${examples.count} places`);
  const places = rounded(
    examples.learn(number('place-bits'), random, { rounds: 4, rate: 0.12, decay: 1e-6 }),
    number('place-steps'),
  );
  const score = (chance: number): number => Math.round(Math.log(chance / (1 - chance)) / places.unit);
  const packed = pack({
    known: known.filter,
    names: filterOf([
      ...commonNames(lists, known.words, number('lists')),
      ...takenForKnown(lists.names.lists.keys(), known.words, known.filter),
    ]),
    pieces: words.bytes,
    places: places.bytes,
    bounds,
    staysKnown: score(0.95),
    stays: score(0.978),
    staysInCapitals: score(0.994),
    goes: score(0.3),
  });
  log(
    `unit of a place ${places.unit.toFixed(5)}; ${packed.length} bytes, brotli ${brotliCompressSync(packed).length}`,
  );
  if (values.out !== '') writeFileSync(String(values.out), packed);
  return 0;
}

/**
 * All texts but those that others are measured or thresholds chosen on, and near copies of them (catalogues copy each other): half of the
 * runs of four words are theirs.
 */
function textsToLearn(data: string, folder: string, isWithout: (source: string) => boolean): Text[] {
  const all = harmlessTexts(folder);
  const mayLearn = all.filter(({ part, source }) => part === 'learn' && !isWithout(source));
  const others = new Set(mayLearn);
  const kept = new Set(all.filter((text) => !others.has(text)).flatMap(({ text }) => runsOf(text)));
  const given = textsOf(data).filter(({ source }) => !isWithout(source));
  return [...given, ...mayLearn].filter(({ text }) => {
    const runs = runsOf(text);
    return runs.filter((run) => kept.has(run)).length * 2 < runs.length;
  });
}

/** Every four words that follow each other, folded, or all of a shorter text. */
function runsOf(text: string): string[] {
  const words = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return Array.from({ length: Math.max(1, words.length - 3) }, (_, at) => words.slice(at, at + 4).join(' '));
}

/** Names that the filter of known words takes for one by chance. */
function takenForKnown(
  names: Iterable<string>,
  known: ReadonlySet<string>,
  bits: Uint8Array,
): readonly string[] {
  const filter = new WordFilter(bits);
  return [...names].filter((name) => filter.has(name) && !known.has(name));
}

const longest = 160;
const plain = (text: string, random: Random): MarkedText => {
  const written = cased(text.slice(0, longest), random);
  return { text: written, weight: 1, spans: [{ start: 0, end: written.length, truth: 1 }] };
};

interface WordFigures {
  readonly bytes: Int8Array;
  /** The score of a word by figures that were learnt without it. */
  readonly held: (word: string) => number;
}

function learnWords(
  lists: Lists,
  { bits, steps }: { bits: number; steps: number },
  random: Random,
): WordFigures {
  const { examples, halves } = wordExamples(lists, random);
  log(`${examples.count} words to learn from`);
  const pace = { rounds: 3, rate: 0.1, decay: 3e-6 };
  const whole = rounded(examples.learn(bits, random, pace), steps);
  const parts = [0, 1].map((half) =>
    rounded(examples.learn(bits, random, { ...pace, skip: (at) => halves[at] === half }), steps),
  );
  const known = new Map<string, number>();
  const held = (word: string): number => {
    let score = known.get(word);
    if (score === undefined) {
      const part = parts[halfOf(word)] ?? whole;
      known.set(word, (score = (wordScore(part.bytes, word) * part.unit) / whole.unit));
    }
    return score;
  };
  return { bytes: whole.bytes, held };
}

interface WordsKnown {
  readonly known: ReadonlySet<string>;
  readonly held: (word: string) => number;
  readonly bounds: readonly number[];
  /** Percent of the words of the filter that are taken for unknown: what others write has words that nobody met before. */
  readonly dropped: number;
}

function placeExamples(
  marked: readonly MarkedText[],
  phrases: readonly Phrase[],
  { known, held, bounds, dropped }: WordsKnown,
  random: Random,
): Examples {
  const examples = new Examples();
  marked.forEach((each, index) => {
    const phrase = phrases[index];
    if (phrase === undefined) return;
    const words = phrase.tokens.map(({ text, folded }, at) => {
      const isKnown = known.has(folded) && mix(hashOf(folded), index & 3) % 100 >= dropped;
      return taggedWord(text, folded, lexiconKind(phrase, at), isKnown, bucketOf(held(folded), bounds));
    });
    const gaps = Array.from({ length: words.length + 1 }, (_, at) => gapOf(phrase.gap(at)));
    const whole = wholeOf(words);
    phrase.tokens.forEach(({ start, end }, at) => {
      const truth = truthOf(each, start, end);
      if (truth === undefined || words[at]?.shape === shapes.digits) return;
      // The word itself is forgotten now and then, for the same reason.
      const most = random.chance(0.5) ? Infinity : 3;
      let taken = 0;
      placeFeatures(words, gaps, whole, at, (feature) => {
        if (++taken > 3 || most > 3) examples.add(feature);
      });
      examples.end(truth, each.weight);
    });
  });
  return examples;
}

interface Tables {
  readonly known: Uint8Array;
  readonly names: Uint8Array;
  readonly pieces: Int8Array;
  readonly places: Int8Array;
  readonly staysKnown: number;
  readonly stays: number;
  readonly staysInCapitals: number;
  readonly goes: number;
  readonly bounds: readonly number[];
}

/** As `learn` of src/deid/text/tagger/learnt.ts reads it. */
function pack({
  known,
  names,
  pieces,
  places,
  staysKnown,
  stays,
  staysInCapitals,
  goes,
  bounds,
}: Tables): Uint8Array {
  const head = new Int32Array([
    known.length,
    names.length,
    pieces.length,
    places.length,
    staysKnown,
    stays,
    staysInCapitals,
    goes,
    ...bounds,
  ]);
  return Buffer.concat([
    Buffer.from(head.buffer),
    known,
    names,
    Buffer.from(pieces.buffer),
    Buffer.from(places.buffer),
  ]);
}
