import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../../scorer/Random';
import type { MarkedText } from './MarkedText';
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

/**
 * Nothing is learnt from what is for research or non-commercial use only, from an author of texts that are measured, and from training ordinances
 * that say trades: these are of somebody (Occupation).
 */
export const leftOut = /^(e3c|wikineural|conll|kind|mlurz92|gesetze)/;

/** Sources within other files: descriptors of CPT, of which the American Medical Association grants no such use. */
const restricted = new Set(['cms-apc', 'planpilot']);

const rowsOf = (folder: string): string[][] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.tsv') && !leftOut.test(name))
        .sort()
        .flatMap((name) =>
          readFileSync(join(folder, name), 'utf8')
            .split('\n')
            .filter((line) => line !== '')
            .map((line) => line.split('\t')),
        )
    : [];

export const textsOf = (folder: string): Text[] =>
  rowsOf(join(folder, 'harmless'))
    .filter(([, , source = '']) => !restricted.has(source))
    .map(([text = '', language = '', source = '']) => ({ text, language, source }));

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

/** Texts by source: of each as many as it is worth, so that long lists do not drown short ones. */
export function bySource(texts: readonly Text[]): Text[][] {
  const found = new Map<string, Text[]>();
  for (const text of texts) {
    const list = found.get(text.source);
    if (list === undefined) found.set(text.source, [text]);
    else list.push(text);
  }
  return [...found.values()];
}

/** Sentences in which names are marked (`tagged/*.jsonl`), of each file at most so many. */
export function taggedSentences(folder: string, random: Random, most: number): MarkedText[] {
  const at = join(folder, 'tagged');
  if (!existsSync(at)) return [];
  const names = readdirSync(at).filter((name) => name.endsWith('.jsonl') && !leftOut.test(name));
  return names.sort().flatMap((name) => {
    const lines = readFileSync(join(at, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    return random
      .shuffled(lines)
      .slice(0, most)
      .flatMap((line): MarkedText[] => {
        const { tokens, name: marks } = JSON.parse(line) as { tokens: string[]; name: number[] };
        if (tokens.length < 4 || tokens.length > 40) return [];
        const marked: MarkedText = { text: '', weight: 0.3, spans: [] };
        tokens.forEach((token, i) => {
          const start = marked.text.length;
          marked.text += `${token} `;
          marked.spans.push({ start, end: start + token.length, truth: marks[i] === 1 ? 0 : 1 });
        });
        return [marked];
      });
  });
}
