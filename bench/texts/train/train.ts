import { readFileSync, readdirSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { foldText } from '../../../src/deid/text/foldText';
import { isHarmless } from '../../../src/deid/text/isHarmless';
import { Phrase } from '../../../src/deid/text/Phrase';
import { hashOf, mix } from '../../../src/deid/text/tagger/hash';
import { placesOf as bitsOf } from '../../../src/deid/text/tagger/KnownWords';
import { piecesOf } from '../../../src/deid/text/tagger/pieces';
import { gapOf, placeFeatures } from '../../../src/deid/text/tagger/placeFeatures';
import { bucketOf, taggedWord, wholeOf } from '../../../src/deid/text/tagger/Tagger';
import { buckets, lexiconKind, shapeOf, shapes } from '../../../src/deid/text/tagger/TaggedWord';
import { Random } from '../../scorer/Random';
import { harmlessTexts, identifyingTexts } from '../Measured';
import { Features, Logistic } from './Logistic';
import { Names, styled } from './Names';
import { patternsOf, strong } from './patterns';
import { namesOf, ordinaryWords, placesOf, textsOf, unfree, type Name, type Text } from './Sources';

const log = (line: string): void => {
  console.log(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${line}`);
};

export function main(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string', default: '../data' },
      texts: { type: 'string', default: '../shared/texts' },
      out: { type: 'string' },
      'word-bits': { type: 'string', default: '17' },
      'place-bits': { type: 'string', default: '15' },
      known: { type: 'string', default: '75000' },
    },
  });
  const random = new Random(1);
  const measured = harmlessTexts(values.texts);
  const kept = new Set(measured.filter(({ part }) => part !== 'learn').map(({ text }) => text.toLowerCase()));
  const all: Text[] = [...textsOf(values.data), ...measured.filter(({ part }) => part === 'learn')].filter(
    ({ text }) => !kept.has(text.toLowerCase()),
  );
  const names = new Names(namesOf(values.data));
  const places = placesOf(values.data);
  const ordinary = ordinaryWords(join(values.data));
  log(
    `${all.length} texts, ${names.lists.size} names, ${places.length} places, ${ordinary.size} ordinary words`,
  );

  const types = wordTypes(all);
  log(`${types.size} words of texts`);
  const chosen = knownWords(types, names, ordinary, Number(values.known));
  const size = Math.ceil((chosen.length * 8.6) / 8);
  const known = new Uint8Array(size);
  for (const word of chosen)
    for (const at of bitsOf(word, size * 8)) known[at >> 3] = (known[at >> 3] ?? 0) | (1 << (at & 7));
  const inKnown = new Set(chosen);
  log(`${chosen.length} known words in ${size} bytes`);
  names.words = [...types]
    .filter(([word, { texts }]) => texts > 20 && word.length > 2 && (names.lists.get(word) ?? 0) > 3)
    .map(([word]) => word);
  log(`${names.words.length} words that are names, too: ${names.words.slice(0, 20).join(' ')}`);

  const wordBits = Number(values['word-bits']);
  const examples = wordExamples(types, names, ordinary, places, random);
  log(`${examples.length} words to learn from`);
  const folds = [0, 1].map((fold) =>
    learnWords(
      examples.filter(({ word }) => foldOf(word) !== fold),
      wordBits,
      random,
    ),
  );
  const whole = learnWords(examples, wordBits, random);
  const rounded = whole.rounded();
  const roundedFolds = folds.map((fold) => fold.rounded());
  const features = new Features();
  const scoreOf = (weights: Int8Array, word: string): number => {
    let sum = 0;
    piecesOf(word, (piece) => (sum += weights[piece & (weights.length - 1)] ?? 0));
    return sum;
  };
  const held = new Map<string, number>();
  /** By weights that were learnt without the word, in units of the whole. */
  const heldScore = (word: string): number => {
    let score = held.get(word);
    if (score === undefined) {
      const fold = roundedFolds[foldOf(word)];
      score = fold === undefined ? 0 : (scoreOf(fold.bytes, word) * fold.unit) / rounded.unit;
      held.set(word, score);
    }
    return score;
  };
  const planted = plantedTexts(
    all,
    names,
    places,
    random,
    identifyingTexts(values.texts).filter(({ part }) => part === 'learn'),
  );
  const plain = plainTexts(all, random);
  const examplesOfPlaces = [...plain, ...planted, ...taggedTexts(values.data, random)];
  log(`${plain.length} plain and ${planted.length} planted texts, ${examplesOfPlaces.length} in all`);
  const scores = Float64Array.from(
    examplesOfPlaces
      .slice(0, 40_000)
      .flatMap(({ text }) => new Phrase(text).tokens.map(({ folded }) => heldScore(folded))),
  ).sort();
  const bounds = Array.from({ length: buckets - 1 }, (_, i) =>
    Math.round(scores[Math.floor((scores.length * (i + 1)) / buckets)] ?? 0),
  );
  log(`bounds ${bounds.join(' ')}`);

  const model = new Logistic(Number(values['place-bits']));
  const rounds = 3;
  for (let round = 0; round < rounds; round++) {
    let [right, of] = [0, 0];
    for (const example of random.shuffled(examplesOfPlaces)) {
      const phrase = new Phrase(example.text);
      const words = phrase.tokens.map(({ text, folded }, at) => {
        const drop = mix(hashOf(folded), round, random.below(2)) % 100 < 35;
        return taggedWord(
          text,
          folded,
          lexiconKind(phrase, at),
          inKnown.has(folded) && !drop,
          bucketOf(heldScore(folded), bounds),
        );
      });
      const gaps = Array.from({ length: words.length + 1 }, (_, at) => gapOf(phrase.gap(at)));
      const overall = wholeOf(words);
      phrase.tokens.forEach(({ start, end }, at) => {
        const truth = example.truthOf(start, end);
        if (truth < 0 || words[at]?.shape === shapes.digits) return;
        features.clear();
        placeFeatures(words, gaps, overall, at, features.add);
        // The word itself is forgotten now and then: there are others.
        if (random.chance(0.5)) features.count -= 3;
        const score = model.score(features.list, features.count);
        of++;
        if (score > 0 === (truth === 1)) right++;
        model.learn(features.list, features.count, truth, example.weight, 0.12 / (1 + round), 1e-6);
      });
    }
    log(`round ${round}: ${((100 * right) / of).toFixed(2)} % of ${of}`);
  }
  const roundedPlaces = model.rounded();
  const learnt = pack({
    known,
    pieces: rounded.bytes,
    bounds,
    places: roundedPlaces.bytes,
    stays: Math.round(Math.log(0.95 / 0.05) / roundedPlaces.unit),
    goes: Math.round(Math.log(0.05 / 0.95) / roundedPlaces.unit),
  });
  log(
    `unit of a place ${roundedPlaces.unit.toFixed(5)}; ${learnt.length} bytes, brotli ${brotliCompressSync(learnt).length} (known ${brotliCompressSync(known).length}, pieces ${brotliCompressSync(Buffer.from(rounded.bytes.buffer)).length}, places ${brotliCompressSync(Buffer.from(roundedPlaces.bytes.buffer)).length})`,
  );
  if (values.out !== undefined) writeFileSync(values.out, learnt);
  return 0;
}

const foldOf = (word: string): number => (hashOf(word) >>> 7) & 1;

interface WordType {
  texts: number;
  sources: Set<string>;
}

function wordTypes(texts: readonly Text[]): Map<string, WordType> {
  const types = new Map<string, WordType>();
  for (const { text, source } of texts)
    for (const word of new Set(
      (text.match(/[\p{L}\p{M}\p{N}]+(?:[.'’*][\p{L}\p{M}\p{N}]+)*/gu) ?? []).map(foldText),
    )) {
      const type = types.get(word) ?? { texts: 0, sources: new Set() };
      type.texts++;
      type.sources.add(source);
      types.set(word, type);
    }
  return types;
}

/** Words that the lexicon does not know, said of examinations or everywhere, and on no list of names or so seldom that the word prevails. */
function knownWords(
  types: ReadonlyMap<string, WordType>,
  names: Names,
  ordinary: ReadonlyMap<string, number>,
  most: number,
): string[] {
  const candidates: [string, number][] = [];
  const consider = (word: string): void => {
    if (!/^\p{L}{3,24}$/u.test(word) || isHarmless(word, word, '', '')) return;
    const type = types.get(word);
    const common = ordinary.get(word) ?? 0;
    const said = type === undefined ? 0 : Math.log2(1 + type.texts) + 0.7 * (type.sources.size - 1);
    const named = names.lists.get(word) ?? 0;
    const value = said + (common > 3 ? common / 6 : common >= 1 ? 0.6 : 0);
    if (named > 0 && !(said > 3 + 1.3 * named && common >= 1)) return;
    if (value < 1) return;
    candidates.push([word, value]);
  };
  for (const word of types.keys()) consider(word);
  for (const [word, common] of ordinary) if (common > 10 && !types.has(word)) consider(word);
  candidates.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  log(
    `${candidates.length} candidates, the last of worth ${(candidates[Math.min(most, candidates.length) - 1]?.[1] ?? 0).toFixed(2)}`,
  );
  return candidates.slice(0, most).map(([word]) => word);
}

interface WordExample {
  readonly word: string;
  readonly truth: number;
  readonly weight: number;
}

function wordExamples(
  types: ReadonlyMap<string, WordType>,
  names: Names,
  ordinary: ReadonlyMap<string, number>,
  places: readonly Name[],
  random: Random,
): WordExample[] {
  const found: WordExample[] = [];
  for (const [word, { texts }] of types)
    if (/\p{L}/u.test(word))
      found.push({ word, truth: 1, weight: Math.min(3, 0.5 + 0.35 * Math.log2(1 + texts)) });
  for (const [word, common] of ordinary)
    if (!types.has(word) && common >= 1 && random.chance(common > 5 ? 1 : 0.25))
      found.push({ word, truth: 1, weight: common > 5 ? 0.6 : 0.25 });
  for (const [word, lists] of names.lists)
    if (lists > 1 || random.chance(0.35))
      found.push({ word, truth: 0, weight: Math.min(2.5, 0.35 + 0.3 * lists) });
  for (const { name, kind } of places)
    for (const part of foldText(name).split(/[^\p{L}]+/u))
      if (part.length > 3 && kind !== 'hospital' && random.chance(0.15))
        found.push({ word: part, truth: 0, weight: 0.3 });
  return found;
}

function learnWords(examples: readonly WordExample[], bits: number, random: Random): Logistic {
  const model = new Logistic(bits);
  const features = new Features();
  for (let round = 0; round < 3; round++) {
    let [right, of] = [0, 0];
    for (const { word, truth, weight } of random.shuffled(examples)) {
      features.clear();
      piecesOf(word, features.add);
      if (model.score(features.list, features.count) > 0 === (truth === 1)) right++;
      of++;
      model.learn(features.list, features.count, truth, weight, 0.1 / (1 + round), 3e-6);
    }
    log(`words, round ${round}: ${((100 * right) / of).toFixed(2)} % of ${of}`);
  }
  return model;
}

interface PlaceExample {
  readonly text: string;
  readonly weight: number;
  truthOf(start: number, end: number): number;
}

const cased = (text: string, random: Random): string => {
  const at = random.next();
  return at < 0.7 ? text : at < 0.85 ? text.toUpperCase() : text.toLowerCase();
};

/** Texts by source: of each as many as it is worth, so that long lists do not drown short ones. */
function bySource(texts: readonly Text[]): Text[][] {
  const found = new Map<string, Text[]>();
  for (const text of texts) {
    const list = found.get(text.source);
    if (list === undefined) found.set(text.source, [text]);
    else list.push(text);
  }
  return [...found.values()];
}

function plainTexts(texts: readonly Text[], random: Random): PlaceExample[] {
  return bySource(texts).flatMap((of) =>
    random
      .shuffled(of)
      .slice(0, 5000)
      .map(({ text }) => ({ text: cased(text.slice(0, 160), random), weight: 1, truthOf: () => 1 })),
  );
}

function plantedTexts(
  texts: readonly Text[],
  names: Names,
  places: readonly Name[],
  random: Random,
  given: ReturnType<typeof identifyingTexts>,
): PlaceExample[] {
  const found: PlaceExample[] = [];
  const of = (kind: string): string[] =>
    places.filter((place) => place.kind === kind).map(({ name }) => name);
  const [towns, streets, hospitals] = [of('town'), of('street'), of('hospital')];
  const pickOr = (list: readonly string[], otherwise: string): string =>
    list.length === 0 ? otherwise : random.pick(list);
  for (const list of bySource(texts))
    for (const { text, language } of random.shuffled(list).slice(0, 3500)) {
      const base = text.length > 90 ? text.slice(0, 90).replace(/\S+$/, '') : text;
      if (base.trim().length < 3) continue;
      const lines = patternsOf(language);
      const pattern = random.pick(lines);
      // Of words that are names only those that are announced can be told.
      const spans: [number, number, number][] = [];
      let made = '';
      for (const piece of pattern.split(/(\{\w\})/)) {
        const start = made.length;
        let truth = 0;
        if (piece === '{b}') {
          made += random.chance(0.2) ? cased(base, random) : base;
          truth = 1;
        } else if (piece === '{s}') made += styled(names.surname(language, random), random);
        else if (piece === '{g}') made += styled(names.given(language, random), random);
        else if (piece === '{i}') made += String.fromCharCode(65 + random.below(26));
        else if (piece === '{t}') made += styled(pickOr(towns, 'Musterstadt'), random);
        else if (piece === '{a}') made += styled(pickOr(streets, 'Lindenweg'), random);
        else if (piece === '{h}') made += styled(pickOr(hospitals, 'Marienhospital'), random);
        else if (piece === '{n}') made += String(1 + random.below(150));
        else {
          made += piece;
          truth = -1;
        }
        spans.push([start, made.length, truth]);
      }
      void strong;
      found.push({
        text: made,
        weight: 1.2,
        truthOf: (start, end) => {
          for (const [from, to, truth] of spans) if (start >= from && end <= to) return truth;
          return -1;
        },
      });
    }
  for (let turn = 0; turn < 3; turn++)
    for (const { text, must_go, base } of given) {
      const at = base === '' ? -1 : text.indexOf(base);
      const spans = must_go
        .map((go) => [text.indexOf(go), text.indexOf(go) + go.length] as const)
        .filter(([start]) => start >= 0);
      found.push({
        text,
        weight: 1,
        truthOf: (start, end) => {
          if (at >= 0 && start >= at && end <= at + base.length) return 1;
          return spans.some(([from, to]) => start < to && end > from) ? 0 : -1;
        },
      });
    }
  return found;
}

/** Sentences in which names are marked. */
function taggedTexts(folder: string, random: Random): PlaceExample[] {
  const at = join(folder, 'tagged');
  if (!existsSync(at)) return [];
  return readdirSync(at)
    .filter((name) => name.endsWith('.jsonl') && !unfree.test(name))
    .sort()
    .flatMap((name) => {
      const lines = readFileSync(join(at, name), 'utf8')
        .split('\n')
        .filter((line) => line !== '');
      return random
        .shuffled(lines)
        .slice(0, 1200)
        .flatMap((line): PlaceExample[] => {
          const { tokens, name: marks } = JSON.parse(line) as { tokens: string[]; name: number[] };
          if (tokens.length > 40 || tokens.length < 4) return [];
          const spans: [number, number, number][] = [];
          let text = '';
          tokens.forEach((token, i) => {
            const start = text.length;
            text += token;
            spans.push([start, text.length, marks[i] === 1 ? 0 : 1]);
            text += ' ';
          });
          return [
            {
              text,
              weight: 0.3,
              truthOf: (start, end) => {
                for (const [from, to, truth] of spans) if (start >= from && end <= to) return truth;
                return -1;
              },
            },
          ];
        });
    });
}

function pack({
  known,
  pieces,
  bounds,
  places,
  stays,
  goes,
}: {
  stays: number;
  goes: number;
  known: Uint8Array;
  pieces: Int8Array;
  bounds: readonly number[];
  places: Int8Array;
}): Uint8Array {
  const head = new Int32Array([known.length, pieces.length, places.length, stays, goes, ...bounds]);
  return Buffer.concat([
    Buffer.from(head.buffer),
    known,
    Buffer.from(pieces.buffer),
    Buffer.from(places.buffer),
  ]);
}
void shapeOf;
