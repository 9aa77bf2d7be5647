import { textAt } from '../../src/dicom/access/valuesOf';
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPart10 } from '../../src/dicom/read/readPart10';
import { tags } from '../../src/dicom/dictionary/tags';
import type { CleaningReport } from '../../src/report/CleaningReport';
import { ctElements, fileBytes, type FixtureElement } from '../fixtures/part10';

const temp = mkdtempSync(join(tmpdir(), 'reinschrift-test-'));
const key = join(temp, 'key');
afterAll(() => rmSync(temp, { recursive: true }));

/** Two people with files of the same names. */
const inputs = { a: join(temp, 'a'), b: join(temp, 'b'), many: join(temp, 'many') };
beforeAll(() => {
  writeFileSync(key, 'ab'.repeat(32));
  const fill = (folder: string, person: number, files: number): void => {
    mkdirSync(folder);
    for (let n = 0; n < files; n++) {
      const own = (element: FixtureElement): FixtureElement =>
        element.tag === tags.StudyInstanceUID || element.tag === tags.PatientID
          ? { ...element, value: `1.2.276.0.99.${String(person)}` }
          : element;
      const instance = `1.2.276.0.98.${String(person)}.${String(n + 1)}`;
      writeFileSync(join(folder, String(n).padStart(4, '0')), fileBytes(ctElements({ instance }).map(own)));
    }
  };
  fill(inputs.a, 1, 8);
  fill(inputs.b, 2, 8);
  fill(inputs.many, 3, 1200);
});

const command = (...args: string[]): string[] => ['scripts/headless.mjs', 'cleanFolder', ...args];
const run = (...args: string[]) => spawnSync('node', command(...args), { encoding: 'utf8' });
function start(...args: string[]) {
  const child = spawn('node', command(...args), { stdio: 'ignore' });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, ended };
}
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
/** The pseudonyms that stand in each folder of copies. */
async function peopleIn(folder: string): Promise<Record<string, string[]>> {
  const people: Record<string, Set<string>> = {};
  for (const path of filesOf(folder)) {
    const part10 = await readPart10(new Blob([readFileSync(path)]));
    if (part10.kind !== 'part10') throw new Error(`${path}: ${part10.code}`);
    (people[join(path, '..')] ??= new Set()).add(textAt(part10, part10.dataSet, tags.PatientID));
  }
  return Object.fromEntries(Object.entries(people).map(([path, names]) => [path, [...names]]));
}

describe('clean:folder overwrites nothing', () => {
  it('two runs into one OUT at once: one is held off, nothing is lost', async () => {
    const out = join(temp, 'at-once');
    const reports = ['a', 'b'].map((name) => join(temp, `${name}.json`));
    const ended = await Promise.all(
      [inputs.a, inputs.b].map((input, i) => start(input, out, '--hash', '--report', reports[i] ?? '').ended),
    );
    const written = reports.flatMap((report, i) => {
      if (ended[i] !== 0) return [];
      return (JSON.parse(readFileSync(report, 'utf8')) as CleaningReport).files;
    });
    // One of them may begin after the other has ended.
    expect(ended.filter((code) => code === 0).length).toBeGreaterThan(0);
    for (const code of ended) expect([0, 2]).toContain(code);
    expect(filesOf(out)).toHaveLength(written.length);
    expect(filesOf(out).length % 8).toBe(0);
  });

  it('a second run numbers on and never puts two people into one folder', async () => {
    const out = join(temp, 'twice');
    for (const input of [inputs.a, inputs.b]) expect(run(input, out).status).toBe(0);
    expect(readdirSync(out)).toEqual(['STUDY01', 'STUDY02']);
    const people = Object.values(await peopleIn(out));
    expect(people.map(({ length }) => length)).toEqual([1, 1]);
    expect(new Set(people.flat()).size).toBe(2);
  });

  it('under kept names what is there is refused and stays', () => {
    const out = join(temp, 'kept');
    mkdirSync(out);
    writeFileSync(join(out, '0003'), 'precious');
    const { status, stderr } = run(inputs.a, out, '--keep-names');
    expect(status).toBe(3);
    expect(stderr).toMatch(/^refused 4 exists: 0003$/m);
    expect(readFileSync(join(out, '0003'), 'utf8')).toBe('precious');
    const before = filesOf(out).map((path) => readFileSync(path));
    expect(run(inputs.b, out, '--keep-names').stderr.match(/ exists: /g)).toHaveLength(8);
    expect(filesOf(out).map((path) => readFileSync(path))).toEqual(before);
  });

  it('a file that does not keep its name goes to no folder of those that do', () => {
    const [input, out] = [join(temp, 'mixed'), join(temp, 'mixed-out')];
    mkdirSync(join(input, 'STUDY01/SERIES001'), { recursive: true });
    cpSync(join(inputs.a, '0000'), join(input, 'STUDY01/SERIES001/1'));
    cpSync(join(inputs.b, '0000'), join(input, '.reinschrift.lock'));
    expect(run(input, out, '--keep-names').status).toBe(0);
    expect(readdirSync(out)).toEqual(['STUDY01', 'STUDY02']);
  });

  it('a file-set wants a folder of its own', () => {
    const out = join(temp, 'set');
    expect(run(inputs.a, out, '--file-set').status).toBe(0);
    const before = readFileSync(join(out, 'DICOMDIR'));
    const { status, stderr } = run(inputs.b, out, '--file-set');
    expect([status, stderr]).toEqual([2, 'reinschrift: --file-set needs an empty OUT: a DICOMDIR lists all that lies there\n']);
    expect(readFileSync(join(out, 'DICOMDIR')).equals(before)).toBe(true);
  }); // prettier-ignore

  it('an OUT that is a file is wrong use', () => {
    const { status, stderr } = run(inputs.a, key);
    expect([status, stderr]).toEqual([2, 'reinschrift: OUT is a file; it must be a folder\n']);
  });
});

describe('clean:folder after a run that was killed', () => {
  it('works again, and no unproven part is left', async () => {
    const out = join(temp, 'killed');
    const { child, ended } = start(inputs.many, out);
    const copies = join(out, 'STUDY01', 'SERIES001');
    while (child.exitCode === null && (!existsSync(copies) || readdirSync(copies).length < 30))
      await sleep(20);
    child.kill('SIGKILL');
    await ended;
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toHaveLength(2);
    const cut = readdirSync(copies).length;
    expect(cut).toBeLessThan(1200);
    expect(run(inputs.a, out).status).toBe(0);
    expect(readdirSync(out)).toEqual(['STUDY01', 'STUDY02']);
    // Every file under the name of a copy is whole.
    expect(Object.values(await peopleIn(out)).map(({ length }) => length)).toEqual([1, 1]);
    expect(readdirSync(copies)).toHaveLength(cut);
  });
});

describe('clean:folder in shards', () => {
  const shard = (input: string, out: string, which: string): string[] =>
    [input, out, '--shard', which, '--key-file', key]; // prettier-ignore

  it('at once writes each file once, and leaves nothing else', async () => {
    const out = join(temp, 'shards');
    run(inputs.b, out, '--key-file', key);
    const ended = ['1/3', '2/3', '3/3'].map((which) => start(...shard(inputs.a, out, which)).ended);
    expect(await Promise.all(ended)).toEqual([0, 0, 0]);
    expect(readdirSync(out)).toEqual(['STUDY01', 'STUDY02']);
    expect(filesOf(out)).toHaveLength(16);
    expect(Object.values(await peopleIn(out)).map(({ length }) => length)).toEqual([1, 1]);
  });

  it('lets no other run between them, and a shard that is run again goes on', () => {
    const out = join(temp, 'between');
    expect(run(...shard(inputs.a, out, '1/2')).status).toBe(0);
    for (const other of [[inputs.b, out], shard(inputs.b, out, '2/2'), shard(inputs.a, out, '2/3')])
      expect(run(...other).stderr).toMatch(/OUT belongs to another run in 2 shards that is not done/);
    expect(run(...shard(inputs.a, out, '1/2')).status).toBe(0);
    expect(run(...shard(inputs.a, out, '2/2')).status).toBe(0);
    expect(readdirSync(out)).toEqual(['STUDY01']);
    expect(filesOf(out)).toHaveLength(8);
  });
});

describe('clean:folder on a disk that', () => {
  it('is full ends with 1 and one line, and the report says what was written', (context) => {
    const disk = join(temp, 'disk');
    mkdirSync(disk);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=40k', 'tmpfs', disk]).status !== 0) {
      context.skip('a small disk can be mounted by root only');
      return;
    }
    try {
      const report = join(temp, 'full.json');
      const { status, stderr } = run(inputs.many, join(disk, 'out'), '--report', report);
      expect(status).toBe(1);
      expect(stderr.trimEnd().split('\n').at(-1)).toMatch(/^reinschrift: the disk is full/);
      const { totals, files } = JSON.parse(readFileSync(report, 'utf8')) as CleaningReport;
      expect(totals.cleaned).toBe(filesOf(disk).length);
      expect(totals.cleaned + totals.refused).toBe(1200);
      expect(new Set(files.map(({ refused }) => refused?.code))).toEqual(new Set([undefined, 'disk-full']));
    } finally {
      spawnSync('umount', [disk]);
    }
  });

  it('cannot be written ends with 1 and one line', () => {
    const { status, stderr } = run(inputs.a, '/sys/reinschrift');
    expect([status, stderr]).toEqual([1, 'reinschrift: OUT cannot be made: that is not permitted\n']);
  });
});
