import { foldText } from '../../../src/deid/text/foldText';
import type { Random } from '../../scorer/Random';
import type { Name } from './Sources';

const ofLanguage: Readonly<Record<string, readonly string[]>> = {
  de: ['DE'], en: ['US', 'UK'], nl: ['NL', 'BE'], fr: ['FR', 'BE', 'HT'], it: ['IT'], es: ['ES'], tr: ['TR'], pl: ['PL'],
}; // prettier-ignore
const particles = [
  'van',
  'van der',
  'van den',
  'de',
  'von',
  'von der',
  'ter',
  'El',
  'Al',
  'di',
  'Ben',
  "O'",
  'Mc',
  'zu',
  'da',
  'del',
  'le',
  'la',
];

/** Names of people, as a writer draws them: of the country of his language, or of another. */
export class Names {
  readonly #lists = new Map<string, string[]>();
  readonly #all: Readonly<Record<'surname' | 'given', string[]>> = { surname: [], given: [] };
  /** How many lists hold a word, folded. */
  readonly lists = new Map<string, number>();
  /** Names that are words of the examinations, too. */
  words: readonly string[] = [];

  constructor(names: readonly Name[]) {
    const seen = new Map<string, Set<string>>();
    for (const { name, kind, country, source } of names) {
      if ((kind !== 'surname' && kind !== 'given') || !/^[\p{L}\p{M}'’ -]{2,24}$/u.test(name)) continue;
      const written = name === name.toUpperCase() ? titled(name) : name;
      this.#all[kind].push(written);
      const key = `${kind} ${country}`;
      const list = this.#lists.get(key) ?? [];
      list.push(written);
      this.#lists.set(key, list);
      for (const part of foldText(name).split(/[ '’-]+/)) {
        if (part.length < 2) continue;
        const in_ = seen.get(part) ?? new Set();
        in_.add(source + country);
        seen.set(part, in_);
      }
    }
    for (const [word, sources] of seen) this.lists.set(word, sources.size);
  }

  #pick(kind: 'surname' | 'given', language: string, random: Random): string {
    if (random.chance(0.3)) return random.pick(this.#all[kind]);
    const country = random.pick(ofLanguage[language] ?? ['DE']);
    const list = this.#lists.get(`${kind} ${country}`);
    if (list === undefined || list.length === 0) return random.pick(this.#all[kind]);
    // The lists begin with the usual ones.
    return list[Math.floor(list.length * random.next() ** 3)] ?? '';
  }

  surname(language: string, random: Random): string {
    if (this.words.length > 0 && random.chance(0.06)) return titled(random.pick(this.words));
    const name = this.#pick('surname', language, random);
    if (random.chance(0.06)) return `${name}-${this.#pick('surname', language, random)}`;
    if (random.chance(0.06))
      return `${random.pick(particles)} ${name}`.replace("' ", "'").replace('Mc ', 'Mc');
    return name;
  }

  given(language: string, random: Random): string {
    return this.#pick('given', language, random);
  }

  everyPart(): Iterable<[string, number]> {
    return this.lists;
  }
}

export const titled = (name: string): string =>
  name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

/** As somebody types a name. */
export function styled(name: string, random: Random): string {
  const at = random.next();
  if (at < 0.55) return name;
  if (at < 0.72) return name.toUpperCase();
  if (at < 0.86) return name.toLowerCase();
  if (at < 0.92) return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
  if (name.length < 5) return name;
  const place = random.between(1, name.length - 2);
  return random.chance(0.5)
    ? name.slice(0, place) + name.slice(place + 1)
    : name.slice(0, place) + (name[place + 1] ?? '') + (name[place] ?? '') + name.slice(place + 2);
}
