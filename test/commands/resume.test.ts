import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
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
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tags } from '../../src/dicom/dictionary/tags';
import type { CleaningReport } from '../../src/report/CleaningReport';
import { ctElements, fileBytes, type FixtureElement } from '../fixtures/part10';

const temp = mkdtempSync(join(tmpdir(), 'reinschrift-resume-'));
const input = join(temp, 'in');
const key = join(temp, 'key');
const otherKey = join(temp, 'other-key');
const count = 600;
const marks = ['.reinschrift-run.json', '.reinschrift-run.journal'];
afterAll(() => rmSync(temp, { recursive: true }));

/** Three people, a file that is refused, and one in an archive, which tells nobody when it was changed. */
beforeAll(() => {
  writeFileSync(key, 'ab'.repeat(32));
  writeFileSync(otherKey, 'cd'.repeat(32));
  mkdirSync(input);
  for (let n = 0; n < count; n++) {
    const own = (element: FixtureElement): FixtureElement =>
      element.tag === tags.StudyInstanceUID || element.tag === tags.PatientID
        ? { ...element, value: `1.2.276.0.99.${String(n % 3)}` }
        : element;
    const bytes = fileBytes(ctElements({ instance: `1.2.276.0.98.${String(n + 1)}` }).map(own));
    const name = `IM${String(n).padStart(4, '0')}`;
    if (n === 7) writeFileSync(join(input, `${name}.dcm.gz`), gzipSync(bytes));
    else writeFileSync(join(input, name), n === 5 ? bytes.slice(0, 400) : bytes);
  }
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
/** Every file of an output, hidden ones too, and the report without the times. */
function made(out: string): unknown {
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(out, name)).isFile());
  const report = JSON.parse(readFileSync(`${out}.json`, 'utf8')) as CleaningReport;
  return [
    names,
    files.map((name) => readFileSync(join(out, name)).toString('base64')),
    { ...report, started: '', finished: '' },
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

describe('clean:folder that was killed and is run again with the same key', () => {
  const whole = join(temp, 'whole');
  beforeAll(() => {
    expect(run(whole).status).toBe(3);
    expect(copiesIn(whole)).toHaveLength(count - 1);
  });

  it.each([-1, 1, 300, count - 2])(
    'gives what one undisturbed run gives, copies and report, killed after %i copies',
    async (copies) => {
      const out = join(temp, `killed${String(copies)}`);
      await killed(out, copies);
      const { status, stderr } = run(out);
      expect([status, stderr]).toEqual([3, expect.stringContaining('it is taken over')]);
      expect(made(out)).toEqual(made(whole));
    },
  );

  it('makes no copy again that it noted, nor writes one again that is equal', async () => {
    const out = join(temp, 'once');
    await killed(out, 450);
    const before = copiesIn(out).map((name) => [name, statSync(join(out, name)).ino] as const);
    const { stdout } = run(out);
    const [, kept] = /(\d+) of them were made before the run was cut off/.exec(stdout) ?? [];
    // What was made within the last second before the end was not noted.
    expect(Number(kept)).toBeLessThanOrEqual(before.length);
    for (const [name, ino] of before) expect(statSync(join(out, name)).ino).toBe(ino);
    expect(made(out)).toEqual(made(whole));
  });

  it('may be killed again and again', async () => {
    const out = join(temp, 'again');
    for (const copies of [50, 200, 400]) await killed(out, copies);
    run(out);
    expect(made(out)).toEqual(made(whole));
  });

  it('after all was done but the report: writes the report, and no copy', async () => {
    const out = join(temp, 'unreported');
    mkdirSync(`${out}.json.d`);
    const child = run(out, '--private-list', join(`${out}.json.d`, 'list.csv'));
    expect(child.status).toBe(3);
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
    const late = join(temp, 'late');
    mkdirSync(late);
    // A folder where the list goes: the run ends with a failure after its copies were made.
    const list = join(temp, 'late-list.csv');
    const ending = spawn('node', args(late, '--private-list', list), { stdio: 'ignore' });
    const ended = new Promise((resolve) => ending.once('exit', resolve));
    while (copiesIn(late).length < 300) await sleep(2);
    mkdirSync(list);
    expect(await ended).toBe(1);
    expect(readdirSync(late).filter((name) => name.startsWith('.'))).toEqual(marks);
    rmSync(list, { recursive: true });
    const { status, stdout } = run(late, '--private-list', list);
    expect(status).toBe(3);
    expect(stdout).toContain(`${String(count - 2)} of them were made before`);
    expect(made(late)).toEqual(made(whole));
  });

  it('makes anew what was cut off with the power: an empty copy, and notes that end in the middle', async () => {
    const out = join(temp, 'power');
    await killed(out, 450);
    truncateSync(join(out, copiesIn(out)[0] ?? ''));
    const journal = join(out, marks[1] ?? '');
    const { size } = statSync(journal);
    if (size > 0) truncateSync(journal, size - 7);
    run(out);
    expect(made(out)).toEqual(made(whole));
  });

  it('replaces no copy that was changed meanwhile, says so, and goes on once that is seen to', async () => {
    const out = join(temp, 'changed');
    await killed(out, 450);
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
    await killed(out, 450);
    for (const name of readdirSync(input)) utimesSync(join(input, name), new Date(), new Date());
    const { stdout } = run(out);
    expect(stdout).not.toContain('were made before');
    expect(made(out)).toEqual(made(whole));
  });

  it.each([['--keep-names'], ['--file-set', '--hash'], ['--preset', 'research', '--passphrase-env', 'PASS']])(
    'with %s',
    async (...more) => {
      process.env['PASS'] = 'a passphrase of the test';
      const asked = more.includes('--passphrase-env') ? more : [...more, '--key-file', key];
      const [out, other] = [join(temp, `out${more.join('')}`), join(temp, `other${more.join('')}`)];
      const at = (folder: string): string[] =>
        ['scripts/headless.mjs', 'cleanFolder', input, folder, '--report', `${folder}.json`, ...asked]; // prettier-ignore
      spawnSync('node', at(other));
      const child = spawn('node', at(out), { stdio: 'ignore' });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      while (copiesIn(out).length < 300) await sleep(2);
      child.kill('SIGKILL');
      await ended;
      expect(spawnSync('node', at(out)).status).toBe(3);
      expect(made(out)).toEqual(made(other));
    },
  );

  it('writes the mapping of all files, which it never noted', async () => {
    const [out, mapping] = [join(temp, 'mapped'), join(temp, 'mapping')];
    await killed(out, 300, '--mapping', mapping);
    expect(existsSync(join(out, marks[1] ?? ''))).toBe(false);
    run(out, '--mapping', mapping);
    expect(made(out)).toEqual(made(whole));
    const uids = readFileSync(join(mapping, 'uid_mapping.csv'), 'utf8');
    for (const n of [1, 300, count]) expect(uids).toContain(`1.2.276.0.98.${String(n)},`);
  });

  it('notes nothing that tells whose the files are', async () => {
    const out = join(temp, 'sealed');
    await killed(out, 500);
    const notes = marks.map((name) => readFileSync(join(out, name), 'latin1')).join('');
    expect(notes).not.toMatch(/IM0|1\.2\.276|MR|CT|PatientName|DOE/);
  });
});

describe('clean:folder that was killed and is run again', () => {
  it('with another key or purpose begins anew beside what is there, and says so', async () => {
    const out = join(temp, 'beside');
    await killed(out, 100);
    const before = copiesIn(out);
    const bytes = before.map((name) => readFileSync(join(out, name)));
    for (const more of [
      ['--key-file', otherKey],
      ['--preset', 'research'],
    ]) {
      const { stderr } = run(out, ...more);
      const told = more.includes('research') ? expect.not.stringContaining('OUT holds') : expect.stringContaining('OUT holds copies of a run that was cut off'); // prettier-ignore
      expect(stderr).toEqual(told);
    }
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

  it('by shards: only the shard that was killed goes on', async () => {
    const [out, whole] = [join(temp, 'shards'), join(temp, 'unsharded')];
    run(whole);
    await expect(killed(out, 60, '--shard', '1/3')).rejects.toThrow();
    run(out, '--shard', '2/3');
    run(out, '--shard', '3/3');
    expect(run(out, '--shard', '1/3').status).toBe(3);
    const bytes = (folder: string) => copiesIn(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]); // prettier-ignore
    expect(bytes(out)).toEqual(bytes(whole));
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('does not take a folder that was copied elsewhere for its own where the key is another', async () => {
    const [out, elsewhere] = [join(temp, 'from'), join(temp, 'elsewhere')];
    await killed(out, 100);
    cpSync(out, elsewhere, { recursive: true });
    const { stdout } = run(elsewhere, '--key-file', otherKey);
    expect(stdout).not.toContain('were made before');
  });
});
