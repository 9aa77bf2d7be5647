import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../src/deid/text/foldText';
import { cleanText } from '../../src/deid/text/cleanText';
import givenNames from '../../src/deid/text/lexicon/people/givenNames.txt';
import commonAnatomy from '../../src/deid/text/lexicon/common/anatomy.txt';
import openingParticles from '../../src/deid/text/lexicon/people/openingParticles.txt';
import particles from '../../src/deid/text/lexicon/people/nameParticles.txt';
import placeholderSurnames from '../../src/deid/text/lexicon/people/placeholderSurnames.txt';
import tellNothing from '../../src/deid/text/lexicon/people/tellNothing.txt';
import titles from '../../src/deid/text/lexicon/people/titles.txt';
import wordsThatAreNames from '../../src/deid/text/lexicon/people/wordsThatAreNames.txt';
import { unpackWords } from '../../src/deid/text/unpackWords';
import { isParticle } from '../../src/deid/text/isParticle';
import { secretsIn } from '../../src/deid/secrets/secretsIn';
import { secretMatcher } from '../fixtures/secretMatcher';

/** Where a name may stand in a text, by itself. */
const places: readonly ((name: string) => string)[] = [
  (name) => `CT Thorax ${name}`,
  (name) => `${name} MRT Kopf`,
  (name) => `CT Thorax ${name.toUpperCase()}, 5 mm`,
  (name) => `CT Thorax ${name.toLowerCase()} nativ`,
  (name) => `MRT Kopf (${name})`,
];

const wordsIn = (text: string): string[] => (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(foldText);
const around = new Set(places.flatMap((place) => wordsIn(place(''))));

/** The words of a name that tell somebody: all where it is one word; of more, those that are no particles and no initials. */
function tellingWords(name: string): string[] {
  const words = name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const telling = words.length === 1 ? words : words.filter((word) => word.length > 2 && !isParticle(word));
  // One letter over and over is nobody: `XXX`, `iii`.
  return telling.map(foldText).filter((word) => !/^(.)\1+$/.test(word) && !around.has(word));
}

/** The texts in which a name of this header stays, as they were cleaned. */
function leaksOf(name: string, header: string): string[] {
  const telling = tellingWords(name);
  const own = secretMatcher(secretsIn(header, 'name'), []);
  return places.flatMap((place) => {
    const { text } = cleanText(place(name), own);
    const left = new Set(wordsIn(text));
    return telling.some((word) => left.has(word)) ? [`${header}: ${place(name)} => ${text}`] : [];
  });
}

const lists = [
  particles,
  openingParticles,
  placeholderSurnames,
  tellNothing,
  wordsThatAreNames,
  commonAnatomy,
  titles,
];
/** Those that a list of words might drop, and others: accents make another word of a particle. */
const own = [
  ...new Set([
    ...lists.flatMap(unpackWords).filter((word) => /^\p{L}{2,}$/u.test(word)),
    ...unpackWords(givenNames).filter((_, at) => at % 5 === 0),
    'Thế', 'Độ', 'Dạ', 'Ý', 'Ae', 'Oe', 'Li', 'Ng', 'Añon', "O'Hara", 'Özdemir', 'Müller-Lüdenscheidt',
  ]),
].map((name) => name.charAt(0).toUpperCase() + name.slice(1)); // prettier-ignore

test(
  'A surname or a given name of the patient stays in no text, whatever else the word may be',
  { timeout: 300_000 },
  () => {
    expect(own.flatMap((name) => leaksOf(name, `${name}^Zbigniew`))).toEqual([]);
    expect(own.flatMap((name) => leaksOf(name, `Wierzbicki^${name}`))).toEqual([]);
  },
);

test('An initial of the patient takes no weighting and no level along', () => {
  for (const name of ['Wierzbicki^T.', 'Wierzbicki^Anna^T', 'T. Wierzbicki', "van 't Wout^Jan"])
    expect(cleanText('t1_vibe_tra T12', secretMatcher(secretsIn(name, 'name'), [])).text).toBe(
      't1_vibe_tra T12',
    );
});

test('A name of six letters or more is cut with a slip in it, where no word is written so', () => {
  const own = secretMatcher(secretsIn('Wierzbicki^Alessandro', 'name'), []);
  for (const slip of ['Wierzbucki', 'wierzbcki', 'WIERZBBICKI', 'Wierzibcki', 'Alesandro', 'Alessnadro']) {
    expect(own.isNearName(slip, false), slip).toBe(true);
    expect(cleanText(`CT Thorax ${slip}`, own).text).toBe('CT Thorax');
  }
  expect(own.isNearName('Wierzbic', false)).toBe(false);
  const becker = secretMatcher(secretsIn('Becker^Anna', 'name'), []);
  expect(cleanText('CT Becken', becker).text).toBe('CT Becken');
  expect(becker.within('Becken')).toBe(false);
});

const folder = process.env.NAMES ?? '';
/** Every one of so many lines of public lists (`name<TAB>kind`), where a folder of them is given: `NAMES=DIR`. */
function publicNames(kind: string, most: number): string[] {
  const names = readdirSync(folder)
    .filter((file) => file.startsWith(kind))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .map((line) => line.split('\t')[0]?.trim() ?? '')
    .filter((name) => /^\p{L}[\p{L}\p{M}'\u2019 .-]*$/u.test(name));
  const all = [...new Set(names)];
  const step = Math.max(1, Math.floor(all.length / most));
  return all.filter((_, at) => at % step === 0).slice(0, most);
}

describe.runIf(existsSync(folder))('no name of public lists stays beside its own header', () => {
  test('as a surname', { timeout: 600_000 }, () => {
    const leaks = publicNames('surname', Number(process.env.MOST ?? 10_000)).flatMap((name) =>
      leaksOf(name, `${name}^Zbigniew`),
    );
    expect(leaks).toEqual([]);
  });
  test('as a given name', { timeout: 600_000 }, () => {
    const leaks = publicNames('given', Number(process.env.MOST ?? 12_000)).flatMap((name) =>
      leaksOf(name, `Wierzbicki^${name}`),
    );
    expect(leaks).toEqual([]);
  });
});
