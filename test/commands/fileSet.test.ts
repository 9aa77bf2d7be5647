import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, openAsBlob, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDicomdir } from '../../src/dicom/read/readDicomdir';
import { ctElements, fileBytes } from '../fixtures/part10';

const temp = mkdtempSync(join(tmpdir(), 'reinschrift-test-'));
const input = join(temp, 'in');
afterAll(() => rmSync(temp, { recursive: true }));

beforeAll(() => {
  mkdirSync(input);
  const slice = (instance: string) => fileBytes(ctElements({ instance }));
  writeFileSync(join(input, 'a'), slice('1.2.276.0.7230010.3.1.4.1'));
  writeFileSync(join(input, 'b'), slice('1.2.276.0.7230010.3.1.4.2'));
  writeFileSync(join(input, 'cut'), slice('1.2.276.0.7230010.3.1.4.3').slice(0, 400));
  writeFileSync(join(input, 'Mueller.txt'), 'no picture');
});

const run = (...args: string[]) =>
  spawnSync('node', ['scripts/headless.mjs', 'cleanFolder', ...args], { encoding: 'utf8' });

describe('clean:folder --file-set', () => {
  it('writes PS3.10 names and a DICOMDIR of exactly the copies, the same bytes under the same key', async () => {
    const key = join(temp, 'key');
    writeFileSync(key, 'ab'.repeat(32));
    const outputs = ['one', 'two'].map((name) => join(temp, name));
    for (const output of outputs) expect(run(input, output, '--file-set', '--key-file', key).status).toBe(3);
    const [one = '', two = ''] = outputs;
    const directory = await readDicomdir(await openAsBlob(join(one, 'DICOMDIR')));
    if (directory.kind !== 'directory') throw new Error(directory.code);
    const fileIds = directory.files.map(({ fileId }) => fileId);
    expect(fileIds).toEqual(['PAT00001/STU00001/SER00001/IMG00001', 'PAT00001/STU00001/SER00001/IMG00002']);
    for (const name of [...fileIds, 'DICOMDIR'])
      expect(readFileSync(join(one, name)).equals(readFileSync(join(two, name)))).toBe(true);
    expect(readFileSync(join(one, 'DICOMDIR'), 'latin1')).not.toMatch(
      /Jörg|PAT-0815|1\.2\.276\.0\.7230010\.3\.1\.4/,
    );
  });

  it('is told again where a listed file is missing: by its number when inspected, by the count when cleaned', () => {
    const [set, report] = [join(temp, 'set'), join(temp, 'set.json')];
    run(input, set, '--file-set');
    rmSync(join(set, 'PAT00001/STU00001/SER00001/IMG00001'));
    spawnSync('node', ['scripts/headless.mjs', 'inspectFolder', set, '--json', report]);
    const { directories } = JSON.parse(readFileSync(report, 'utf8')) as { directories: object[] };
    expect(directories).toEqual([{ id: 1, listed: 2, missing: [4] }]);
    const { stderr } = run(set, join(temp, 'again'));
    expect(stderr).toContain('DICOMDIR 1 lists 2 files, 1 of them are not in IN');
  });

  it('is not for shards and not for kept names', () => {
    const output = join(temp, 'none');
    expect(run(input, output, '--file-set', '--keep-names').status).toBe(2);
    expect(run(input, output, '--file-set', '--shard', '1/2').status).toBe(2);
    expect(existsSync(output)).toBe(false);
  });
});

describe('clean:folder --private-list', () => {
  it('leads from every number to its source, with a plain word that it is personal data', () => {
    const list = join(temp, 'private.csv');
    const { stderr } = run(input, join(temp, 'listed'), '--private-list', list);
    expect(stderr).toMatch(/private list is personal data/);
    expect(readFileSync(list, 'utf8').split('\r\n')).toEqual([
      'id,path,state,reason',
      '1,Mueller.txt,ignored,document',
      '2,a,cleaned,',
      '3,b,cleaned,',
      '4,cut,refused,truncated',
      '',
    ]);
  });

  it('never lies in OUT', () => {
    const output = join(temp, 'inside');
    expect(run(input, output, '--private-list', join(output, 'list.csv')).status).toBe(2);
    expect(existsSync(output)).toBe(false);
  });
});
