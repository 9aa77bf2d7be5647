import { rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gatherSecrets } from '../../src/deid/secrets/gatherSecrets';
import { keyedIdentity } from '../../src/deid/identity/keyedIdentity';
import { planCleaning } from '../../src/deid/plan/planCleaning';
import { studySecretsIn } from '../../src/deid/secrets/studySecretsIn';
import { writePart10 } from '../../src/dicom/write/writePart10';
import { openFile } from '../../src/file/openFile';
import { verifyCleaning } from '../../src/verify/cleaning/verifyCleaning';
import { CopyWriter } from '../../headless/lane/CopyWriter';
import { openSource } from '../../headless/lane/openSource';
import { sameBytes } from '../../headless/lane/sameBytes';

/**
 * Milliseconds of CPU that cleaning, verifying and saving a file takes with the search for what must not be left, and without it. Without
 * means: the proof is told of nothing to search for. Only the benchmark can do that, what it writes is removed, and no option of the
 * product leads here.
 */
export async function searchCost(path: string): Promise<{ readonly on: number; readonly off: number }> {
  const source = { path, start: 0, end: statSync(path).size };
  const first = await openFile(await openSource(source));
  if (first.kind !== 'part10') throw new Error(first.kind);
  const study = studySecretsIn(gatherSecrets(first));
  const costs = { on: [] as number[], off: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    for (const search of ['on', 'off'] as const) {
      const before = process.cpuUsage();
      for (let i = 0; i < perRound; i++) await cleanOnce(source, study, search === 'on');
      const { user, system } = process.cpuUsage(before);
      if (round >= warming) costs[search].push((user + system) / 1000 / perRound);
    }
  }
  return { on: median(costs.on), off: median(costs.off) };
}

const rounds = 13;
const warming = 4;
const perRound = 50;
const identity = keyedIdentity(new Uint8Array(32).fill(7));
const none: readonly never[] = [];

async function cleanOnce(
  source: { readonly path: string; readonly start: number; readonly end: number },
  studySecrets: ReturnType<typeof studySecretsIn>,
  search: boolean,
): Promise<void> {
  const part10 = await openFile(await openSource(source));
  if (part10.kind !== 'part10') throw new Error(part10.kind);
  const plan = planCleaning(part10, { preset: 'basic', options: [] }, identity, studySecrets);
  if (plan.kind !== 'plan') throw new Error(plan.code);
  const output = writePart10(part10, plan.edits, plan.meta);
  const name = join(tmpdir(), `reinschrift-search-${String(process.pid)}`);
  const target = { hash: false, readBack: false, ledger: false, listed: false, continues: false };
  const copy = new CopyWriter({ ...target, path: name, part: `${name}.part` });
  const tee = copy.take;
  const { passed } = search
    ? await verifyCleaning({ source: part10, output, plan, studySecrets, tee, sameBytes })
    : await verifyCleaning({
        source: part10,
        output,
        plan: { ...plan, secrets: none },
        studySecrets: none,
        tee,
        sameBytes,
      });
  if (!passed || copy.finish(output.size).kind !== 'written') throw new Error('not verified');
  rmSync(name);
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
