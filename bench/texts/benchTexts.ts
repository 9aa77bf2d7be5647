import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { StudyGuard } from '../../src/deid/secrets/StudyGuard';
import { cleanText } from '../../src/deid/text/cleanText';
import type { SecretMatcher } from '../../src/deid/text/SecretMatching';
import { learn, unlearn } from '../../src/deid/text/tagger/learnt';
import { leaksOf } from './leaksOf';
import { harmlessTexts, identifyingTexts, type HarmlessText, type IdentifyingText } from './Measured';
import { inWords, shareOf, type Share } from './Share';
import { turnsMeaning } from './turnsMeaning';
import { lacking, wordsOf } from './words';

const usage =
  'usage: bench:texts -- [DIR] [--part learn|choose|measure|all] [--json F] [--show] [--figures F|none]';

/** One line of the table: what is counted, over which texts. */
interface Row {
  readonly what: string;
  readonly group: string;
  readonly share: Share;
}

/** `npm run bench:texts`: what the cleaning of texts takes of harmless ones, and what it leaves of identifying ones. */
export function main(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      part: { type: 'string', default: 'measure' },
      json: { type: 'string' },
      show: { type: 'boolean' },
      figures: { type: 'string' },
    },
  });
  const [folder = '../shared/texts'] = positionals;
  const isWanted = ({ part }: { part: string }): boolean => values.part === 'all' || values.part === part;
  const harmless = harmlessTexts(folder).filter(isWanted);
  const identifying = identifyingTexts(folder).filter(isWanted);
  if (harmless.length + identifying.length === 0) {
    console.log(`skipped: no texts in ${folder}; ${usage}`);
    return 0;
  }
  if (values.figures === 'none') unlearn();
  else if (values.figures !== undefined) learn(readFileSync(values.figures));
  const nobody = new StudyGuard([]).over([]);
  const first = performance.now();
  cleanText('CT Thorax', nobody);
  const firstText = performance.now() - first;
  // The engine translates the code within the first thousand texts; no text is measured twice.
  const half = Math.min(1000, harmless.length / 2);
  const cold = speedOver(harmless.slice(0, half), nobody);
  const speed = speedOver(harmless.slice(half), nobody);
  const show =
    values.show === true
      ? (line: string): void => {
          console.log(line);
        }
      : undefined;
  const rows = [...rowsOfHarmless(harmless, nobody, show), ...rowsOfIdentifying(identifying, show)];
  print(rows);
  console.log(
    `${Math.round(speed)} texts a second (the first ${Math.floor(half)}: ${Math.round(cold)}), the first after ${firstText.toFixed(0)} ms`,
  );
  if (values.json !== undefined)
    writeFileSync(
      values.json,
      `${JSON.stringify({ part: values.part, rows, perSecond: speed, perSecondCold: cold, firstText }, null, 1)}\n`,
    );
  return 0;
}

/** Texts a second of processor time. */
function speedOver(texts: readonly HarmlessText[], nobody: SecretMatcher): number {
  const begun = process.cpuUsage().user;
  for (const { text } of texts) cleanText(text, nobody);
  return texts.length / ((process.cpuUsage().user - begun) / 1e6);
}

/** Sums by group. */
class Sums {
  readonly #sums = new Map<string, [what: string, group: string, count: number, of: number]>();

  add(what: string, groups: readonly string[], count: number, of = 1): void {
    for (const group of groups) {
      const key = `${what} ${group}`;
      const sum = this.#sums.get(key) ?? [what, group, 0, 0];
      this.#sums.set(key, [what, group, sum[2] + count, sum[3] + of]);
    }
  }

  get rows(): Row[] {
    return [...this.#sums.values()].map(([what, group, count, of]) => ({
      what,
      group,
      share: shareOf(count, of),
    }));
  }
}

function rowsOfHarmless(
  texts: readonly HarmlessText[],
  nobody: SecretMatcher,
  show?: (line: string) => void,
): Row[] {
  const sums = new Sums();
  for (const { text, language, genre } of texts) {
    const cleaned = cleanText(text, nobody).text;
    const words = wordsOf(text);
    const lost = lacking(words, cleaned === 'Removed' ? [] : wordsOf(cleaned));
    const main = ['de', 'en', 'nl'].includes(language);
    const groups = [
      'all',
      `${genre} ${language}`,
      ...(main && genre === 'header' ? ['header de, en, nl'] : []),
    ];
    sums.add('tokens lost', groups, lost.length, words.length);
    sums.add('texts changed', groups, cleaned === text ? 0 : 1);
    const turned = turnsMeaning(text, cleaned);
    sums.add('meaning turned', ['all'], turned ? 1 : 0);
    if (lost.length > 0) show?.(`LOST ${language} ${lost.join(' ')} | ${text}`);
    if (turned) show?.(`TURNED ${text} => ${cleaned}`);
  }
  return sums.rows.sort((a, b) => a.what.localeCompare(b.what));
}

function rowsOfIdentifying(texts: readonly IdentifyingText[], show?: (line: string) => void): Row[] {
  const sums = new Sums();
  for (const given of texts) {
    const { text, secrets, kind, sub, cued, language } = given;
    const cleaned = cleanText(text, new StudyGuard([]).over(secrets)).text;
    const leaks = leaksOf(given, cleaned);
    const of =
      kind === 'stranger'
        ? [sub === 'wordname' ? `that are words, ${cued ? 'with' : 'without'} a cue` : 'ordinary']
        : [];
    sums.add(`leaks ${kind}`, ['all', language, ...of], leaks.length > 0 ? 1 : 0);
    const stay = given.must_stay.flatMap(wordsOf);
    sums.add('stays beside what goes', ['lost'], lacking(stay, wordsOf(cleaned)).length, stay.length);
    if (leaks.length > 0) show?.(`LEAK ${kind} ${leaks.join(' ')} | ${text} => ${cleaned}`);
  }
  return sums.rows;
}

function print(rows: readonly Row[]): void {
  for (const { what, group, share } of rows)
    console.log(
      `${what.padEnd(24)} ${group.padEnd(28)} ${String(share.count).padStart(6)} of ${String(share.of).padStart(6)}  ${inWords(share)}`,
    );
}
