import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldText } from '../../../src/deid/text/foldText';

export interface Text {
  readonly text: string;
  readonly language: string;
  readonly source: string;
}

export interface Name {
  readonly name: string;
  readonly kind: string;
  readonly country: string;
  readonly source: string;
}

/** For research or non-commercial use only: nothing is learnt from them. */
export const unfree = /^(e3c|wikineural|conll)/;

const rowsOf = (folder: string): string[][] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.tsv') && !unfree.test(name))
        .sort()
        .flatMap((name) =>
          readFileSync(join(folder, name), 'utf8')
            .split('\n')
            .filter((line) => line !== '')
            .map((line) => line.split('\t')),
        )
    : [];

export const textsOf = (folder: string): Text[] =>
  rowsOf(join(folder, 'harmless')).map(([text = '', language = '', source = '']) => ({
    text,
    language,
    source,
  }));

export const namesOf = (folder: string): Name[] =>
  rowsOf(join(folder, 'names')).map(([name = '', kind = '', country = '', source = '']) => ({
    name,
    kind,
    country,
    source,
  }));

export const placesOf = (folder: string): Name[] =>
  rowsOf(join(folder, 'places')).map(([name = '', kind = '', country = '', source = '']) => ({
    name,
    kind,
    country,
    source,
  }));

/** Ordinary words, folded, with how common they are (0 to 20). */
export function ordinaryWords(folder: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const [word = '', , count = '1'] of rowsOf(join(folder, 'words'))) {
    if (!/^[\p{L}\p{M}'’-]+$/u.test(word)) continue;
    const folded = foldText(word);
    // A list that knows no capitals says nothing of names; one that does calls a name what it writes with one.
    const value = /^\p{Lu}/u.test(word) ? 0.5 : Math.log2(1 + Number(count));
    found.set(folded, Math.max(found.get(folded) ?? 0, value));
  }
  return found;
}
