import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Secret } from '../../src/deid/secrets/Secret';

/** What a text is for: figures are learnt from one part, thresholds chosen on another, and what is told comes from the last. */
export type Part = 'learn' | 'choose' | 'measure';

/** A text that speaks of an examination and of nobody. */
export interface HarmlessText {
  readonly text: string;
  readonly language: string;
  readonly source: string;
  readonly genre: Genre;
  readonly part: Part;
}

/** Descriptions as they stand in headers, templates of reports, sentences. */
export type Genre = 'header' | 'template' | 'sentence';

/** A text in which something must go. */
export interface IdentifyingText {
  readonly text: string;
  /** As the product learns them from a header; empty where the text tells of a stranger. */
  readonly secrets: readonly Secret[];
  readonly must_go: readonly string[];
  readonly must_stay: readonly string[];
  /** The text into which it was put, where that is known. */
  readonly base: string;
  readonly kind: string;
  readonly sub: string;
  readonly language: string;
  /** Whether a word before it announces who follows. */
  readonly cued: boolean;
  readonly part: Part;
}

/** A quarter of all texts and one source in five is measured on, a quarter of the rest chosen on. Fixed by hashes before anything was learnt. */
function partOf(text: string, source = ''): Part {
  const first = (of: string): number => createHash('sha256').update(of).digest().readUInt8(0);
  if (first(text) % 4 === 0 || (source !== '' && first(source) % 5 === 0)) return 'measure';
  return first(text) % 4 === 1 ? 'choose' : 'learn';
}

const genres: readonly (readonly [RegExp, Genre])[] = [
  [/template|vorlage/, 'template'],
  [/sentence|report|safety|tumorboard|_sent|_web|descriptions/, 'sentence'],
];

/** Texts of `harmless.csv` (`text,language,source`), if the folder has it. */
export function harmlessTexts(folder: string): HarmlessText[] {
  const path = join(folder, 'harmless.csv');
  if (!existsSync(path)) return [];
  return rowsOf(readFileSync(path, 'utf8'))
    .slice(1)
    .map(([text = '', language = '', source = '']) => ({
      text,
      language,
      source,
      genre: genres.find(([names]) => names.test(source))?.[1] ?? 'header',
      part: partOf(text, source),
    }));
}

/** Texts of `identifying.jsonl`, if the folder has it. */
export function identifyingTexts(folder: string): IdentifyingText[] {
  const path = join(folder, 'identifying.jsonl');
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const read = JSON.parse(line) as Partial<IdentifyingText> & Pick<IdentifyingText, 'text'>;
      return {
        ...{
          secrets: [],
          must_go: [],
          must_stay: [],
          base: '',
          kind: '',
          sub: '',
          language: '',
          cued: false,
        },
        ...read,
        part: partOf(read.text),
      };
    });
}

/** Rows of comma-separated values, with quotes (RFC 4180). */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}
