import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CleaningReport } from '../../src/report/CleaningReport';
import { burnedCt } from '../fixtures/burnedCt';
import { ctElements, fileBytes } from '../fixtures/part10';

const temp = mkdtempSync(join(tmpdir(), 'reinschrift-test-'));
const input = join(temp, 'in');
afterAll(() => rmSync(temp, { recursive: true }));

beforeAll(() => {
  const put = (path: string, bytes: Uint8Array | string) => {
    mkdirSync(dirname(join(input, path)), { recursive: true });
    writeFileSync(join(input, path), bytes);
  };
  const slice = (instance: string) => fileBytes(ctElements({ instance }));
  put('a/1.dcm', slice('1.2.276.0.7230010.3.1.4.1'));
  put('a/2.dcm', slice('1.2.276.0.7230010.3.1.4.2'));
  put('Mueller_Joerg/3', slice('1.2.276.0.7230010.3.1.4.3'));
  put('a/cut.dcm', slice('1.2.276.0.7230010.3.1.4.4').slice(0, 400));
  put('readme.txt', 'no picture');
});

function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/headless.mjs', command, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /dcm$|3$/.test(path)).sort(); // prettier-ignore
const reportAt = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as CleaningReport;

describe('clean:folder', () => {
  it('writes what can be written under neutral names, lists the rest and ends with 3', () => {
    const output = join(temp, 'neutral');
    const report = join(temp, 'neutral.json');
    const { status, stdout, stderr } = run(
      'cleanFolder',
      input,
      output,
      '--hash',
      '--read-back',
      '--report',
      report,
    );
    expect(stderr).toMatch(/refused \d+ truncated at \d+: a\/cut\.dcm/);
    expect(status).toBe(3);
    expect(filesOf(output)).toEqual([1, 2, 3].map((n) => `STUDY01/SERIES001/IMAGE0000${String(n)}.dcm`));
    expect(readdirSync(output)).toEqual(['STUDY01']);
    const { totals, files } = reportAt(report);
    expect(totals).toMatchObject({ read: 5, cleaned: 3, verified: 3, refused: 1, ignored: 1 });
    expect(files.filter(({ sha256Out }) => /^[0-9a-f]{64}$/.test(sha256Out ?? ''))).toHaveLength(3);
    expect(stdout + readFileSync(report, 'utf8')).not.toMatch(/cut\.dcm|Mueller|ller|PAT-0815/);
  });

  it('keeps names that tell nothing, and gives the same copies under the same key', () => {
    const key = join(temp, 'key');
    writeFileSync(key, 'ab'.repeat(32));
    const outputs = ['kept1', 'kept2'].map((name) => join(temp, name));
    for (const output of outputs) run('cleanFolder', input, output, '--keep-names', '--key-file', key);
    const [first = '', second = ''] = outputs;
    expect(filesOf(first)).toEqual(['STUDY01/SERIES001/IMAGE00001.dcm', 'a/1.dcm', 'a/2.dcm']);
    for (const path of filesOf(first)) {
      expect(readFileSync(join(first, path)).equals(readFileSync(join(second, path)))).toBe(true);
    }
  });

  it('shares the work between shards: together they write each file once, under the same names', () => {
    const key = join(temp, 'shardkey');
    writeFileSync(key, 'cd'.repeat(32));
    const whole = join(temp, 'whole');
    const shared = join(temp, 'shared');
    run('cleanFolder', input, whole, '--key-file', key);
    const reads = ['1/2', '2/2'].map((shard) => {
      const report = join(temp, 'shard.json');
      run('cleanFolder', input, shared, '--key-file', key, '--shard', shard, '--report', report);
      return reportAt(report).totals.read;
    });
    expect(reads.reduce((sum, read) => sum + read, 0)).toBe(5);
    expect(filesOf(shared)).toEqual(filesOf(whole));
    for (const path of filesOf(whole)) {
      expect(readFileSync(join(whole, path)).equals(readFileSync(join(shared, path)))).toBe(true);
    }
  });

  it('ends with 2 and one line on wrong use, and writes nothing', () => {
    const { status, stderr } = run('cleanFolder', input, join(input, 'out'));
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(existsSync(join(input, 'out'))).toBe(false);
  });

  it('ends with 1 where OUT cannot be made', () => {
    const file = join(temp, 'file');
    writeFileSync(file, '');
    expect(run('cleanFolder', input, join(file, 'out')).status).toBe(1);
  });
});

describe('inspect:folder', () => {
  it('writes what every file says, the summary and the patients', () => {
    const json = join(temp, 'inspection.json');
    // One of the files cannot be read.
    expect(run('inspectFolder', input, '--json', json).status).toBe(3);
    const { files, totals, patients, lateFindings } = JSON.parse(readFileSync(json, 'utf8')) as {
      files: { id: number; path: string; kind: string }[];
      lateFindings: { id: number; findings: object[] }[];
      totals: object;
      patients: { name: string; files: number }[];
    };
    expect(totals).toEqual({ inspected: 3, refused: 1, ignored: 1 });
    expect(files.map(({ path }) => path).sort()).toEqual([
      'Mueller_Joerg/3',
      'a/1.dcm',
      'a/2.dcm',
      'a/cut.dcm',
      'readme.txt',
    ]);
    expect(patients).toMatchObject([{ name: 'Müller^Jörg', files: 3 }]);
    const named = files.find(({ path }) => path.startsWith('Mueller'))?.id;
    expect(lateFindings).toEqual([
      { id: named, findings: [{ category: 'hidden', keyword: 'path', path: '', value: 'Mueller_Joerg' }] },
    ]);
  });

  it('ends with 2 without --json', () => {
    expect(run('inspectFolder', input).status).toBe(2);
  });
});

describe('--search-pixels', () => {
  const burned = join(temp, 'burned');
  beforeAll(() => {
    mkdirSync(burned);
    for (let slice = 0; slice < 3; slice++)
      writeFileSync(join(burned, `${String(slice)}.dcm`), burnedCt(slice, slice === 1 ? 'MUSTER ANNA' : ''));
  });
  const clean = (name: string, ...args: string[]) => {
    const report = join(temp, `${name}.json`);
    const ran = run('cleanFolder', burned, join(temp, name), '--report', report, ...args);
    return { ...ran, report: reportAt(report) };
  };

  it('holds back the slice in which a name is burned, and says what was searched', () => {
    const { status, stdout, report } = clean('searched', '--search-pixels');
    expect(status).toBe(3);
    expect(stdout).toContain('3 of 3 pictures were searched for text, 1 of them shows text');
    expect(report.search).toEqual({ searched: 3, of: 3, withText: 1 });
    expect(report.files.map(({ refused }) => refused?.code)).toEqual([
      undefined,
      'pixels-unreviewed',
      undefined,
    ]);
    expect(report.files[1]?.search?.places).toBeGreaterThan(0);
  });

  it('lets it out where that is asked for, and says that nobody looked', () => {
    const { status, stdout, report } = clean('exported', '--search-pixels', '--unreviewed-pixels', 'export');
    expect(status).toBe(0);
    expect(stdout).toContain('1 show pictures that may carry names');
    expect(report.files[1]).toMatchObject({ notes: ['pixels-not-examined'], search: { frames: 1, of: 1 } });
  });

  it('lets it out where rules that a person reviewed black out all of the text, and not where they leave some', () => {
    const rules = join(temp, 'burned-rules.json');
    const ruled = (name: string, width: number) => {
      const cover = [{ x: 0, y: 0, width, height: 24 }];
      writeFileSync(rules, JSON.stringify([{ match: { modality: 'CT' }, cover, reviewed: true }]));
      return clean(name, '--search-pixels', '--redact', rules);
    };
    const whole = ruled('ruled', 256);
    expect(whole.status).toBe(0);
    expect(whole.report.files[1]?.notes).toContain('pixels-redacted');
    const half = ruled('half-ruled', 90);
    expect(half.status).toBe(3);
    expect(half.report.files.map(({ refused }) => refused?.code)).toEqual([
      undefined,
      'pixels-unreviewed',
      undefined,
    ]);
  });

  it('says nothing of a search that nobody asked for', () => {
    const { status, stdout, report } = clean('unsearched');
    expect(status).toBe(0);
    expect(stdout).not.toContain('searched for text');
    expect(report.search).toBeUndefined();
    expect(report.files[1]?.search).toBeUndefined();
  });

  it('tells the same in an inspection', () => {
    const json = join(temp, 'burned-inspection.json');
    expect(run('inspectFolder', burned, '--json', json, '--search-pixels').status).toBe(0);
    const { files } = JSON.parse(readFileSync(json, 'utf8')) as {
      files: { path: string; search?: { places: number } }[];
    };
    const places = files.toSorted((a, b) => a.path.localeCompare(b.path)).map(({ search }) => search?.places);
    expect(places.map((n) => (n ?? NaN) > 0)).toEqual([false, true, false]);
  });
});
