import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PresetName } from '../../src/deid/profile/Preset';
import { readPart10 } from '../../src/dicom/read/readPart10';
import { dicomService } from '../../src/lanes/dicomService';
import { pixelService } from '../../src/lanes/pixelService';
import { StudySecrets } from '../../src/run/survey/StudySecrets';
import { kinds, type Answer, type Kind } from './Answer';
import { firstSet } from './firstSet';
import { fourthSet } from './fourthSet';
import { plant } from './plant';
import { pseudoPatient, uidOf, type PseudoPatient } from './PseudoPatient';
import { Random } from './Random';
import { readTexts, type ReadTexts } from './readTexts';
import { secondSet } from './secondSet';
import { dayOf, judge, type Claim, type Judged } from './scoreFile';
import { thirdSet } from './thirdSet';
import type { WordSet } from './WordSet';
import { sameFrames } from './sameFrames';

const corpus = '../shared/corpus';
const goal = { all: 99.9, kind: 99, answers: 5000 };

interface Options {
  readonly seeds: readonly number[];
  readonly preset: PresetName;
  readonly misses: number;
  readonly set: WordSet;
}

const sets: Readonly<Record<string, WordSet>> = {
  first: firstSet,
  second: secondSet,
  third: thirdSet,
  fourth: fourthSet,
};

interface Sheet {
  readonly name: string;
  readonly patient: PseudoPatient;
  readonly blob: Blob;
  readonly answers: readonly Answer[];
  readonly planted: ReadTexts;
}

interface Scored {
  readonly answer: Answer;
  readonly sheet: Sheet;
  readonly copy: ReadTexts | undefined;
  /** Why there is no copy. */
  readonly without: string;
  readonly right: boolean;
}

/**
 * `npm run score -- [--seed n]... [--preset name] [--misses n] [--set name]`: plants pseudo-identifiers into the corpus, cleans it, and counts
 * right answers by kind, in the manner of the MIDI-B benchmark. Returns the exit code: 1 where the goal of a seed is missed.
 */
export async function main(args: readonly string[]): Promise<number> {
  if (!existsSync(corpus)) {
    console.log(`skipped: the corpus is not at ${corpus}`);
    return 0;
  }
  const options = optionsIn(args);
  const sources = await eligible(options.preset);
  console.log(
    `preset ${options.preset}, ${sources.length} files of the corpus; pixels_hidden counts from step 3`,
  );
  let met = true;
  for (const seed of options.seeds) {
    const scored = await scoreSeed(seed, options, sources);
    met = tell(seed, scored, options.misses) && met;
  }
  return met ? 0 : 1;
}

function optionsIn(args: readonly string[]): Options {
  const values = (name: string): string[] => args.filter((_, at) => args[at - 1] === `--${name}`);
  const seeds = values('seed').map(Number);
  return {
    seeds: seeds.length > 0 ? seeds : [1, 2, 3],
    preset: (values('preset')[0] ?? 'research') as PresetName,
    misses: Number(values('misses')[0] ?? 40),
    set: sets[values('set')[0] ?? 'third'] ?? thirdSet,
  };
}

interface Source {
  readonly name: string;
  readonly file: Blob;
}

const request = (preset: PresetName) => ({
  choice: { preset, options: [] },
  key: new Uint8Array(32).fill(7),
  pixels: 'export-unreviewed' as const,
});

/** Files of which the product makes a copy and which the second reader reads. The others have no answers. */
async function eligible(preset: PresetName): Promise<Source[]> {
  const sources: Source[] = [];
  const names = readdirSync(corpus, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.endsWith('.json'),
  );
  for (const name of names.map((entry) => entry.name).sort()) {
    const file = new Blob([readFileSync(join(corpus, name))]);
    const outcome = await pixelService.clean(file, { ...request(preset), studySecrets: [] });
    if (outcome.kind === 'cleaning' && (await seen(outcome.blob)) !== undefined) sources.push({ name, file });
  }
  return sources;
}

async function seen(blob: Blob): Promise<ReadTexts | undefined> {
  try {
    return readTexts(new Uint8Array(await blob.arrayBuffer()));
  } catch {
    return undefined;
  }
}

async function scoreSeed(
  seed: number,
  { preset, set }: Options,
  sources: readonly Source[],
): Promise<Scored[]> {
  const sheets = await plantAll(new Random(seed), sources, set);
  const secrets = new StudySecrets();
  for (const { blob, patient } of sheets) {
    const inspection = await dicomService.inspect(blob);
    if (inspection.kind === 'inspection') secrets.add(patient.studyUid, inspection.studySecrets);
  }
  const judged: {
    answer: Answer;
    sheet: Sheet;
    copy: ReadTexts | undefined;
    without: string;
    verdict: Judged;
  }[] = [];
  for (const sheet of sheets) {
    const studySecrets = secrets.of(sheet.patient.studyUid);
    const outcome = await pixelService.clean(sheet.blob, { ...request(preset), studySecrets });
    const copy = outcome.kind === 'cleaning' ? await seen(outcome.blob) : undefined;
    const without = copy === undefined ? whyNot(outcome) : '';
    const moved = copy === undefined ? '' : movedIn(copy, sheet.planted, sheet.answers);
    for (const answer of sheet.answers) {
      let verdict = copy !== undefined && judge(answer, sheet.planted, copy, moved);
      // What is none of the pictures leaves the pixel data.
      if (answer.kind === 'pixels_retained' && verdict === false && outcome.kind === 'cleaning')
        verdict = await sameFrames(sheet.blob, outcome.blob);
      judged.push({ answer, sheet, copy, without, verdict });
    }
  }
  const agreed = agreement(judged);
  return judged.map(({ verdict, ...one }) => ({
    ...one,
    right: typeof verdict === 'boolean' ? verdict : agreed(verdict, one.sheet),
  }));
}

function whyNot(outcome: Awaited<ReturnType<typeof pixelService.clean>>): string {
  if (outcome.kind === 'not-verified') {
    const failed = outcome.verification.checks.filter(({ status }) => status !== 'passed');
    return `not verified: ${failed.map(({ name, detail }) => `${name} ${detail ?? ''}`).join(', ')}`;
  }
  return 'code' in outcome
    ? `${outcome.kind}: ${outcome.code}`
    : outcome.kind === 'cleaning'
      ? 'dicom-parser gave up'
      : outcome.kind;
}

/** Groups of one to four files are the study of one patient; each names an instance of its group. */
async function plantAll(random: Random, sources: readonly Source[], set: WordSet): Promise<Sheet[]> {
  const sheets: Sheet[] = [];
  const shuffled = random.shuffled(sources);
  while (shuffled.length > 0) {
    const patient = pseudoPatient(random, set);
    const group = shuffled
      .splice(0, random.between(1, 4))
      .map((source) => ({ ...source, sop: uidOf(random) }));
    for (const { name, file, sop } of group) {
      const part10 = await readPart10(file);
      if (part10.kind !== 'part10') continue;
      const other = random.pick(group).sop;
      const { blob, answers } = plant(part10, patient, { sop, other }, random);
      const planted = await seen(blob);
      if (planted === undefined) continue;
      const counted = answers.filter(
        (answer) => answer.kind !== 'pixels_hidden' && canBeMissed(answer, planted),
      );
      sheets.push({ name, patient, blob, answers: counted, planted });
    }
  }
  return sheets;
}

/** An answer is only asked where the planted file itself would get it wrong, or, of what is to stay, right: else nothing was planted. */
function canBeMissed(answer: Answer, planted: ReadTexts): boolean {
  const { kind } = answer;
  if (kind === 'text_removed' || kind === 'uid_changed') return judge(answer, planted, planted, '') === false;
  return kind === 'text_retained' || kind === 'pixels_retained'
    ? judge(answer, planted, planted, '') === true
    : true;
}

/** What a copy says that is neither asked for nor the planted file's own: where a value would be that was moved. */
function movedIn(copy: ReadTexts, planted: ReadTexts, answers: readonly Answer[]): string {
  const asked = new Set(answers.map(({ path }) => path));
  return [...copy.at]
    .filter(([path, text]) => !asked.has(path) && planted.at.get(path) !== text)
    .map(([, text]) => text)
    .join('\n');
}

/** Judges by what most files say: one new value for an old one, one offset for a patient; and not one for two. */
function agreement(judged: readonly { sheet: Sheet; verdict: Judged }[]) {
  const votes = new Map<string, Map<string, number>>();
  const olds = new Map<string, Set<string>>();
  const question = ({ kind, old }: Claim, sheet: Sheet): string =>
    kind === 'date_shifted' ? `${kind} ${sheet.patient.studyUid}` : `${kind} ${old}`;
  const said = ({ kind, old, now }: Claim): string =>
    kind === 'date_shifted' ? String((dayOf(now) ?? 0) - (dayOf(old) ?? 0)) : now;
  for (const { verdict, sheet } of judged) {
    if (typeof verdict === 'boolean') continue;
    const asked = votes.get(question(verdict, sheet)) ?? new Map<string, number>();
    votes.set(question(verdict, sheet), asked.set(said(verdict), (asked.get(said(verdict)) ?? 0) + 1));
    const now = `${verdict.kind} ${said(verdict)}`;
    olds.set(now, (olds.get(now) ?? new Set()).add(verdict.old));
  }
  return (claim: Claim, sheet: Sheet): boolean => {
    const asked = [...(votes.get(question(claim, sheet)) ?? [])].sort(([, a], [, b]) => b - a);
    if (asked[0]?.[0] !== said(claim)) return false;
    return claim.kind === 'date_shifted' || olds.get(`${claim.kind} ${said(claim)}`)?.size === 1;
  };
}

/** One line per kind, then the misses. All planted values are made up, so they are shown. */
function tell(seed: number, scored: readonly Scored[], mostMisses: number): boolean {
  const percent = (some: readonly Scored[]): number =>
    (100 * some.filter(({ right }) => right).length) / some.length;
  const line = (name: string, some: readonly Scored[]): string => {
    const wrong = some.filter(({ right }) => !right).length;
    return `${name.padEnd(17)}${String(some.length).padStart(6)} answers ${String(some.length - wrong).padStart(6)} right ${percent(some).toFixed(2).padStart(7)} % ${String(wrong).padStart(5)} missed`;
  };
  console.log(`\nseed ${seed}`);
  const of = (kind: Kind): Scored[] => scored.filter(({ answer }) => answer.kind === kind);
  for (const kind of kinds) if (of(kind).length > 0) console.log(line(kind, of(kind)));
  console.log(line('all', scored));
  for (const kind of kinds) {
    const missed = of(kind).filter(({ right }) => !right);
    for (const one of missed.slice(0, mostMisses)) console.log(missLine(one));
    if (missed.length > mostMisses) console.log(`  ${kind}: ${missed.length - mostMisses} more`);
  }
  return (
    scored.length >= goal.answers &&
    percent(scored) >= goal.all &&
    kinds.every((kind) => of(kind).length === 0 || percent(of(kind)) >= goal.kind)
  );
}

function missLine({ answer: { kind, path, planted }, sheet, copy, without }: Scored): string {
  const was = JSON.stringify(sheet.planted.at.get(path)?.slice(0, 160) ?? null);
  const now = copy === undefined ? without : JSON.stringify(copy.at.get(path)?.slice(0, 160) ?? null);
  return `  ${kind} ${path} ${JSON.stringify(planted)} in ${was} -> ${now} (${sheet.name.slice(-40)})`;
}
