import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CleaningReport } from '../../src/report/CleaningReport';
import { writePeople } from '../fixtures/writePeople';

const temp = mkdtempSync(join(tmpdir(), 'reinschrift-shards-'));
const [input, key, whole] = [join(temp, 'in'), join(temp, 'key'), join(temp, 'whole')];
const of = 4;
afterAll(() => rmSync(temp, { recursive: true }));
beforeAll(() => {
  writeFileSync(key, 'ab'.repeat(32));
  writePeople(input, 90);
  spawnSync('node', args(whole));
}, 120_000);

function args(out: string, ...more: string[]): string[] {
  const own = ['--key-file', key, '--hash', '--report', `${[out, ...more].join('-').replace('/4', '')}.json`];
  return ['scripts/headless.mjs', 'cleanFolder', input, out, ...own, ...more];
}
const shards = Array.from({ length: of }, (_, i) => `${String(i + 1)}/${String(of)}`);
const reportsOf = (out: string): string[] => shards.map((_, i) => `${out}---shard-${String(i + 1)}.json`);
const joinReports = (...paths: string[]) =>
  spawnSync('node', ['scripts/headless.mjs', 'joinReports', ...paths], { encoding: 'utf8' });
const reportAt = (path: string): CleaningReport => JSON.parse(readFileSync(path, 'utf8')) as CleaningReport;
/** Every file below a folder, hidden ones too. */
const bytesIn = (folder: string): unknown =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => [
      name,
      statSync(join(folder, name)).isFile() && readFileSync(join(folder, name)).toString('base64'),
    ]);

describe('a run in four shards gives exactly the files of one run', { timeout: 180_000 }, () => {
  const [beside, after] = [join(temp, 'beside'), join(temp, 'after')];

  it('where they run side by side', async () => {
    const ended = shards.map(
      (shard) =>
        new Promise<number | null>((resolve) => {
          spawn('node', args(beside, '--shard', shard), { stdio: 'ignore' }).once('exit', resolve);
        }),
    );
    // The file that is refused is in the second.
    expect(await Promise.all(ended)).toEqual([0, 3, 0, 0]);
    expect(bytesIn(beside)).toEqual(bytesIn(whole));
  });

  it('where they run one after the other, in any order', () => {
    for (const shard of shards.toReversed()) spawnSync('node', args(after, '--shard', shard));
    expect(bytesIn(after)).toEqual(bytesIn(whole));
  });

  it('and where each writes into a folder of its own', () => {
    const files = shards.flatMap((shard, i) => {
      const out = join(temp, `own${String(i)}`);
      spawnSync('node', args(out, '--shard', shard));
      return bytesIn(out) as [string, string | false][];
    });
    const copies = files.filter(([, bytes]) => bytes !== false && bytes !== '');
    expect(copies.map(([name]) => name).filter((name) => name.startsWith('.'))).toEqual(
      shards.map(() => '.reinschrift-run.json'),
    );
    const told = copies.filter(([name]) => !name.startsWith('.')).toSorted(([a], [b]) => (a < b ? -1 : 1));
    expect(told).toEqual(
      (bytesIn(whole) as [string, string | false][]).filter(([, bytes]) => bytes !== false),
    );
  });

  it('and their reports, joined, are the report of one run, but for its references', () => {
    const joined = join(temp, 'joined.json');
    const { status, stdout } = joinReports(joined, ...reportsOf(beside).toReversed());
    expect([status, stdout]).toEqual([3, '90 files of 4 reports\n']);
    const { references, ...one } = reportAt(`${whole}.json`);
    expect(references).toBeDefined();
    const { started, finished } = reportAt(joined);
    expect(reportAt(joined)).toEqual({ ...one, started, finished });
    const times = reportsOf(beside).map((path) => reportAt(path));
    expect([started, finished]).toEqual([
      times.map((each) => each.started).sort()[0],
      times
        .map((each) => each.finished)
        .sort()
        .at(-1),
    ]);
  });

  it('and no other set of reports is joined', () => {
    const [first = '', second = '', ...rest] = reportsOf(beside);
    const fails = (...paths: string[]): string => {
      const { status, stderr } = joinReports(join(temp, 'none.json'), ...paths);
      return `${String(status)} ${stderr}`;
    };
    expect(fails(first, ...rest)).toMatch(/^2 .*the reports of 2\/4 are missing/);
    expect(fails(first, second, first, ...rest)).toMatch(/^2 .*a shard has more than one report/);
    expect(fails(`${whole}.json`)).toMatch(/^2 .*not all of one run in shards/);
    expect(fails(key)).toMatch(/^2 .*no report of clean:folder/);
    expect(fails(join(temp, 'missing'))).toMatch(/^2 .*cannot be read/);
  });
});
