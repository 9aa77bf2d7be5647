import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { VR } from '../../src/dicom/dictionary/DataSet';
import { walkElements } from '../../src/dicom/access/walkElements';
import type { Part10 } from '../../src/dicom/model/Part10';
import { readPart10 } from '../../src/dicom/read/readPart10';
import type { Secret } from '../../src/deid/secrets/Secret';
import { StudyGuard } from '../../src/deid/secrets/StudyGuard';
import { secretsOf } from '../../src/deid/secrets/secretsOf';
import { cleanText } from '../../src/deid/text/cleanText';
import { daysIn } from '../../src/deid/text/daysIn';
import { identifyingSpans } from '../../src/deid/text/identifyingSpans';
import { isCommonWord } from '../../src/deid/text/isCommonWord';
import { isConnective, isNameLike, isNoun, inVocabulary } from '../../src/deid/text/inVocabulary';
import { isGivenName } from '../../src/deid/text/isGivenName';
import { isMakerName } from '../../src/deid/text/isMakerName';
import { isParticle } from '../../src/deid/text/isParticle';
import { isPlaceholder } from '../../src/deid/text/isPlaceholder';
import { isTechnical, isVersion } from '../../src/deid/text/isTechnical';
import { isUnit } from '../../src/deid/text/isFigure';
import { tokensOf } from '../../src/deid/text/TextToken';
import { firstSet } from './firstSet';
import { fourthSet } from './fourthSet';
import { plant } from './plant';
import { pseudoPatient, uidOf } from './PseudoPatient';
import { Random } from './Random';
import { secondSet } from './secondSet';
import { thirdSet } from './thirdSet';

const corpus = '../shared/corpus';
const collected = '../shared/texts';
const seeds = [1, 2, 3];
const texts = new Set<VR>(['LO', 'SH', 'ST', 'LT', 'UT', 'UC', 'CS', 'PN', 'UN']);
const largest = 20_000;

const usage = 'usage: score.mjs texts write FILE | compare ONE OTHER | time';

/**
 * What the cleaning of free text makes of every text of the corpus, of the files that the scorer plants, and of the texts beside it, with
 * no secrets and with those of its own header: two lists made before and after a change tell what the change did.
 */
export async function main([does, one = '', other = '']: readonly string[]): Promise<number> {
  if (!existsSync(corpus)) console.log(`skipped: the corpus is not at ${corpus}`);
  else if (does === 'write') await write(one);
  else if (does === 'time') await time();
  else if (does === 'compare') return await compare(one, other);
  else console.log(usage);
  return 0;
}

/** Texts with the secrets that are known beside them. */
interface Heap {
  readonly secrets: readonly Secret[];
  readonly texts: readonly string[];
}

async function* heaps(): AsyncGenerator<Heap> {
  yield* ofCollection();
  const files = readdirSync(corpus, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.endsWith('.json'),
  );
  const sources: Part10[] = [];
  for (const name of files.map((entry) => entry.name).sort()) {
    const part10 = await readPart10(new Blob([readFileSync(join(corpus, name))]));
    if (part10.kind !== 'part10') continue;
    sources.push(part10);
    yield { secrets: secretsOf(part10), texts: textsIn(part10) };
  }
  for (const set of [firstSet, secondSet, thirdSet, fourthSet])
    for (const seed of seeds) {
      const random = new Random(seed);
      for (const source of sources) {
        const related = { sop: uidOf(random), other: uidOf(random) };
        const { blob } = plant(source, pseudoPatient(random, set), related, random);
        const part10 = await readPart10(blob);
        if (part10.kind === 'part10') yield { secrets: secretsOf(part10), texts: textsIn(part10) };
      }
    }
}

function* ofCollection(): Generator<Heap> {
  if (!existsSync(collected)) return;
  const read = (name: string): string[] => readFileSync(join(collected, name), 'utf8').trim().split('\n');
  yield { secrets: [], texts: read('harmless.csv') };
  for (const line of read('identifying.jsonl')) {
    const { text, secrets } = JSON.parse(line) as { text: string; secrets: Secret[] };
    yield { secrets, texts: [text] };
  }
}

function textsIn(part10: Part10): string[] {
  const found: string[] = [];
  walkElements(part10, ({ vr, valueStart, valueEnd, items }, at) => {
    if (!texts.has(vr) || items !== undefined || valueEnd - valueStart > largest) return;
    const bytes = part10.bytes.view(valueStart, valueEnd);
    if (bytes === undefined) return;
    const decoded = at.characterSet.decode(bytes, vr).replace(/[\0 ]+$/, '');
    found.push(decoded, ...decoded.split('\\'));
  });
  return found;
}

async function write(path: string): Promise<void> {
  const out = createWriteStream(path);
  const nobody = new StudyGuard([]).over([]);
  const known = new Set<string>();
  let count = 0;
  for await (const { secrets, texts } of heaps()) {
    const matcher = secrets.length === 0 ? nobody : new StudyGuard([]).over(secrets);
    const of = createHash('sha256').update(JSON.stringify(secrets)).digest('base64').slice(0, 8);
    for (const text of new Set(texts)) {
      const lines: unknown[][] = [];
      if (!known.has(text)) lines.push(['', text, cleaned(text, nobody)], ['judged', text, judged(text)]);
      known.add(text);
      if (secrets.length > 0) lines.push([of, text, cleaned(text, matcher)]);
      for (const line of lines) out.write(`${JSON.stringify(line)}\n`);
      count += lines.length;
    }
    if (out.writableNeedDrain) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  console.log(`${count} results of ${known.size} texts`);
}

const said = (cut: string | { readonly text: string }): string => (typeof cut === 'string' ? cut : cut.text);

const cleaned = (text: string, matcher: Parameters<typeof cleanText>[1]): unknown[] => {
  const { text: kept, cut } = cleanText(text, matcher);
  return [
    kept,
    cut
      .map(said)
      .join('')
      .replaceAll(/[^\p{L}\p{N}\p{M}]/gu, ''),
  ];
};

/** What the parts of the room say of a text and of its words. */
const judged = (text: string): unknown[] => [
  [isTechnical, isVersion, isMakerName, isPlaceholder].map((is) => Number(is(text))).join(''),
  identifyingSpans(text).map(({ start, end, tells }) => `${start}-${end}${tells ? '!' : ''}`).sort(),
  daysIn(text, true).map(({ start, year, month, day }) => `${start}:${year}/${month}/${day}`),
  tokensOf(text).map(({ folded, start }) =>
    [start, ...[inVocabulary, isConnective, isNoun, isNameLike, isGivenName, isCommonWord, isParticle, isUnit].map((is) => Number(is(folded)))].join(''),
  ),
]; // prettier-ignore

/** Milliseconds of CPU that the cleaning of the corpus takes, one file after the other, with its own secrets. */
async function time(): Promise<void> {
  const all: Heap[] = [];
  for await (const heap of heaps()) {
    all.push(heap);
    if (all.length > 2500) break;
  }
  const rounds = [0, 1, 2, 3, 4].map(() => {
    const before = process.cpuUsage();
    for (const { secrets, texts } of all) {
      const matcher = new StudyGuard([]).over(secrets);
      for (const text of texts) cleanText(text, matcher);
    }
    return process.cpuUsage(before).user / 1000;
  });
  console.log(`CPU of cleaning: ${rounds.map((ms) => ms.toFixed(0)).join(' ')} ms`);
}

async function* linesOf(path: string): AsyncGenerator<string, undefined> {
  yield* createInterface({ input: createReadStream(path) });
  return undefined;
}

async function compare(before: string, after: string): Promise<number> {
  let differ = 0;
  let count = 0;
  const now = linesOf(after);
  for await (const was of linesOf(before)) {
    const is = (await now.next()).value;
    count++;
    if (was === is) continue;
    differ++;
    if (differ <= 100) console.log(`- ${was}\n+ ${is ?? ''}`);
  }
  if ((await now.next()).done !== true) differ++;
  console.log(`${count} results, ${differ} differences`);
  return differ > 0 ? 1 : 0;
}
