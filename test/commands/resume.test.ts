import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CleaningReport } from '../../src/report/CleaningReport';
import { writePeople } from '../fixtures/writePeople';

const temp = mkdtempSync(join(tmpdir(), 'reinschrift-resume-'));
const input = join(temp, 'in');
const key = join(temp, 'key');
const otherKey = join(temp, 'other-key');
const count = 240;
const marks = ['.reinschrift-run.json', '.reinschrift-run.journal'];
afterAll(() => rmSync(temp, { recursive: true }));

beforeAll(() => {
  writeFileSync(key, 'ab'.repeat(32));
  writeFileSync(otherKey, 'cd'.repeat(32));
  writePeople(input, count);
});

const args = (out: string, ...more: string[]): string[] => [
  ...['scripts/headless.mjs', 'cleanFolder', input, out, '--report', `${out}.json`],
  ...(more.includes('--key-file') ? [] : ['--key-file', key]),
  ...more,
];
const run = (out: string, ...more: string[]) => spawnSync('node', args(out, ...more), { encoding: 'utf8' });
const copiesIn = (out: string): string[] =>
  existsSync(out)
    ? readdirSync(out, { recursive: true, encoding: 'utf8' })
        .filter((path) => !path.startsWith('.') && statSync(join(out, path)).isFile())
        .sort()
    : [];
/**
 * Every file of an output, hidden ones too, and the report without the times.
 * @param lists that lead back, of which the report says that they were written
 */
function made(out: string, lists?: readonly string[]): unknown {
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(out, name)).isFile());
  const report = JSON.parse(readFileSync(`${out}.json`, 'utf8')) as CleaningReport;
  return [
    names,
    files.map((name) => readFileSync(join(out, name)).toString('base64')),
    {
      ...report,
      secret: { ...report.secret, ...(lists && { handedOut: lists }) },
      started: '',
      finished: '',
    },
  ];
}
/** Kills a run as soon as it has left so many copies; `-1`: as soon as it has left its mark. */
async function killed(out: string, copies: number, ...more: string[]): Promise<void> {
  const child = spawn('node', args(out, ...more), { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const isThere = (): boolean =>
    copies < 0 ? existsSync(join(out, marks[0] ?? '')) : copiesIn(out).length >= copies;
  while (child.exitCode === null && !isThere()) await sleep(2);
  child.kill('SIGKILL');
  await ended;
  if (!existsSync(join(out, '.reinschrift.lock'))) throw new Error('it was faster than the test');
}

describe('clean:folder that was killed and is run again with the same key', { timeout: 180_000 }, () => {
  const whole = join(temp, 'whole');
  beforeAll(() => {
    expect(run(whole).status).toBe(3);
    expect(copiesIn(whole)).toHaveLength(count - 1);
  }, 120_000);

  it.each([1, 120])(
    'gives what one undisturbed run gives, copies and report, killed after %i copies',
    async (copies) => {
      const out = join(temp, `killed${String(copies)}`);
      await killed(out, copies);
      const { status, stderr } = run(out);
      expect([status, stderr]).toEqual([3, expect.stringContaining('it is taken over')]);
      expect(made(out)).toEqual(made(whole));
    },
  );

  it('makes no copy again that it noted, nor writes one again that is equal; the notes tell nothing', async () => {
    const out = join(temp, 'once');
    await killed(out, 200);
    const notes = marks.map((name) => readFileSync(join(out, name), 'latin1')).join('');
    const telling = ['IM00', '1.2.276', 'PatientName', 'STUDY01'].filter((text) => notes.includes(text));
    expect(telling).toEqual([]);
    const before = copiesIn(out).map((name) => [name, statSync(join(out, name)).ino] as const);
    const { stdout } = run(out);
    // What was made within the last second before the end was not noted: on a quick machine that is all of it, and nothing is said.
    const [, kept = '0'] = /(\d+) of them were made before the run was cut off/.exec(stdout) ?? [];
    expect(Number(kept)).toBeLessThanOrEqual(before.length);
    for (const [name, ino] of before) expect(statSync(join(out, name)).ino).toBe(ino);
    expect(made(out)).toEqual(made(whole));
  });

  it('may be killed again and again', async () => {
    const out = join(temp, 'again');
    for (const copies of [-1, count - 40]) await killed(out, copies);
    run(out);
    expect(made(out)).toEqual(made(whole));
  });

  it('after all was done but the report: writes the report, and no copy', async () => {
    const out = join(temp, 'unreported');
    const list = join(temp, 'list.csv');
    const child = spawn('node', args(out, '--private-list', list), { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    while (copiesIn(out).length < 100) await sleep(2);
    // Where the list goes is a folder now: the run fails after its copies were made.
    mkdirSync(list);
    expect(await ended).toBe(1);
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual(marks.toReversed());
    rmSync(list, { recursive: true });
    const { status, stdout } = run(out, '--private-list', list);
    expect(status).toBe(3);
    // The one in an archive is never noted.
    expect(stdout).toContain(`${String(count - 2)} of them were made before`);
    expect(made(out)).toEqual(made(whole, ['private_list']));
  });

  it('makes anew what was cut off with the power: an empty copy, and notes that end in the middle', async () => {
    const out = join(temp, 'power');
    await killed(out, 200);
    truncateSync(join(out, copiesIn(out)[0] ?? ''));
    const journal = join(out, marks[1] ?? '');
    const { size } = statSync(journal);
    if (size > 0) truncateSync(journal, size - 7);
    run(out);
    expect(made(out)).toEqual(made(whole));
  });

  it('replaces no copy that was changed meanwhile, says so, and goes on once that is seen to', async () => {
    const out = join(temp, 'changed');
    await killed(out, 200);
    const victim = join(out, copiesIn(out)[10] ?? '');
    const bytes = readFileSync(victim);
    bytes[bytes.length - 1] = 0xff ^ (bytes.at(-1) ?? 0);
    writeFileSync(victim, bytes);
    const { status, stderr } = run(out);
    expect([status, stderr]).toEqual([3, expect.stringMatching(/^refused \d+ exists: IM/m)]);
    expect(readFileSync(victim).equals(bytes)).toBe(true);
    rmSync(victim);
    run(out);
    expect(made(out)).toEqual(made(whole));
  });

  it('makes the copy of a source again that was touched meanwhile', async () => {
    const out = join(temp, 'touched');
    await killed(out, 200);
    for (const name of readdirSync(input)) utimesSync(join(input, name), new Date(), new Date());
    const { stdout } = run(out);
    expect(stdout).not.toContain('were made before');
    expect(made(out)).toEqual(made(whole));
  });

  it.each([['--keep-names'], ['--file-set', '--hash']])('with %s', async (...more) => {
    const [out, other] = [join(temp, `out${more.join('')}`), join(temp, `other${more.join('')}`)];
    run(other, ...more);
    await killed(out, 100, ...more);
    expect(run(out, ...more).status).toBe(3);
    expect(made(out)).toEqual(made(other));
  });

  it('writes the mapping of all files, which it never noted', async () => {
    const [out, mapping] = [join(temp, 'mapped'), join(temp, 'mapping')];
    await killed(out, 100, '--mapping', mapping);
    expect(existsSync(join(out, marks[1] ?? ''))).toBe(false);
    run(out, '--mapping', mapping);
    expect(made(out)).toEqual(made(whole, ['patid_mapping', 'uid_mapping']));
    const uids = readFileSync(join(mapping, 'uid_mapping.csv'), 'utf8');
    for (const n of [1, 100, count]) expect(uids).toContain(`1.2.276.0.98.${String(n)},`);
  });

  it('by shards: only the shard that was killed goes on', async () => {
    const out = join(temp, 'shards');
    await expect(killed(out, 60, '--shard', '1/3')).rejects.toThrow();
    run(out, '--shard', '2/3');
    run(out, '--shard', '3/3');
    expect(run(out, '--shard', '1/3').status).toBe(0);
    const bytes = (folder: string) => copiesIn(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]); // prettier-ignore
    expect(bytes(out)).toEqual(bytes(whole));
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('clean:folder that was killed and is run again', () => {
  it('with another key or purpose begins anew beside what is there, and says so', async () => {
    const out = join(temp, 'beside');
    await killed(out, 100);
    const before = copiesIn(out);
    const bytes = before.map((name) => readFileSync(join(out, name)));
    const told = 'OUT holds copies of a run that was cut off';
    expect(run(out, '--key-file', otherKey).stderr).toContain(told);
    expect(run(out, '--preset', 'research').stderr).not.toContain(told);
    expect(before.map((name) => readFileSync(join(out, name)))).toEqual(bytes);
    expect(copiesIn(out)).toHaveLength(before.length + 2 * (count - 1));
  });

  it('without a key cannot go on: it says so and how', async () => {
    const out = join(temp, 'keyless');
    const keyless = ['scripts/headless.mjs', 'cleanFolder', input, out];
    const child = spawn('node', keyless, { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    while (copiesIn(out).length < 50) await sleep(2);
    child.kill('SIGKILL');
    await ended;
    const { stderr } = spawnSync('node', keyless, { encoding: 'utf8' });
    expect(stderr).toMatch(/left nothing to go on with; this one begins anew\. .*--key-file/);
  });
});
