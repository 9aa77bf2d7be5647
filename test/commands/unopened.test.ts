import { strToU8, zipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CleaningReport } from '../../src/report/CleaningReport';
import { encrypted } from '../fixtures/encrypted';
import { ctElements, fileBytes } from '../fixtures/part10';

const temp = mkdtempSync(join(tmpdir(), 'reinschrift-test-'));
const input = join(temp, 'in');
afterAll(() => {
  chmodSync(join(input, 'locked'), 0o700);
  rmSync(temp, { recursive: true });
});

const slice = (n: number): Uint8Array =>
  fileBytes(ctElements({ instance: `1.2.276.0.7230010.3.1.4.${String(n)}` }));
const zip = (name: string, bytes: Uint8Array): Uint8Array => zipSync({ [name]: bytes });
/** What nobody could look at, by path. */
const refused = {
  'cut.zip': 'archive-damaged',
  'deep.zip/3/2/1': 'archive-too-deep',
  'enc.zip': 'archive-encrypted',
  'tail.dcm.gz': 'archive-damaged',
  'tar.tar.gz/tar.tar': 'archive-unsupported',
  'x.7z': 'archive-unsupported',
  locked: 'unreadable-folder',
  'noread.dcm': 'unreadable-file',
  'scrambled.dcm': 'not-dicom',
  pipe: 'special-file',
};

beforeAll(() => {
  mkdirSync(join(input, 'locked'), { recursive: true });
  const put = (name: string | Buffer, bytes: Uint8Array | string): void =>
    writeFileSync(Buffer.concat([Buffer.from(`${input}/`), Buffer.from(name)]), bytes);
  put('1.dcm', slice(1));
  put('2.dcm.gz', gzipSync(slice(2)));
  put(Buffer.from('M\xfcller.dcm', 'latin1'), slice(3));
  put('three.zip', zip('2', zip('1', zip('IM', slice(4)))));
  put('\x1b[2Jx\nrefused 1 forged: y', slice(5));
  put('tail.dcm.gz', Buffer.concat([gzipSync(slice(6)), Buffer.from('Mueller^Joerg')]));
  put('enc.zip', encrypted(zip('IM', slice(7))));
  put('cut.zip', zip('IM', slice(8)).subarray(0, -50));
  put('deep.zip', zip('3', zip('2', zip('1', zip('0', slice(9))))));
  put('tar.tar.gz', gzipSync(Buffer.concat([Buffer.alloc(257), Buffer.from('ustar\0'), Buffer.alloc(249)])));
  put('x.7z', Buffer.from('377abcaf271c0004', 'hex'));
  put('scrambled.dcm', 'this is no DICOM file at all');
  put('readme.txt', strToU8('hello'));
  put('noread.dcm', slice(10));
  put('locked/hidden.dcm', slice(11));
  spawnSync('mkfifo', [join(input, 'pipe')]);
  if (!existsSync(join(input, 'pipe'))) put('pipe', '');
  chmodSync(join(input, 'noread.dcm'), 0);
  chmodSync(join(input, 'locked'), 0);
  chmodSync(temp, 0o755);
  // Permissions hold off everybody but root.
  if (process.getuid?.() === 0) chownSync(temp, nobody, nobody);
});

const nobody = 65534;
const user = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};

function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/headless.mjs', command, ...args], {
    encoding: 'utf8',
    ...user,
  });
  return { status, stdout, stderr };
}
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
/** Names behind the codes on stderr: `refused 7 archive-encrypted: enc.zip`. */
const named = (stderr: string, word: string): object =>
  Object.fromEntries<string | undefined>(
    [...stderr.matchAll(new RegExp(`^${word} \\d+ (\\S+?)(?: at \\d+)?: (.*)$`, 'gm'))].map(
      ([, code, path = '']) => [path, code],
    ),
  );

describe('what could not be opened', () => {
  it('makes an audit incomplete, by name and reason', () => {
    const out = join(temp, 'audit.json');
    const { status, stdout, stderr } = run('verifyFolder', input, '--json', out);
    expect(named(stderr, 'not examined')).toEqual(refused);
    expect(status).toBe(3);
    expect(stdout).toMatch(/^6 files of 1 patients audited, 1 unreadable, 1 others, 9 not examined: incomplete, /);
    const { files, totals, verdict } = json(out) as {
      files: { path: string; refused?: { code: string } }[];
      totals: object;
      verdict: string;
    };
    expect(verdict).toBe('incomplete');
    expect(totals).toMatchObject({ files: 6, unreadable: 1, others: 1, unexamined: 9 });
    const told = files.flatMap(({ path, refused }) => (refused === undefined ? [] : [[path, refused.code]]));
    expect(Object.fromEntries(told)).toEqual(refused);
  }); // prettier-ignore

  it('makes an audit incomplete, where it is among the originals', () => {
    const clean = join(temp, 'clean');
    mkdirSync(clean);
    writeFileSync(join(clean, 'STUDY01'), fileBytes([{ tag: 0x00100010, vr: 'PN', value: '' }]));
    const { status, stdout, stderr } = run('verifyFolder', clean, '--against', input);
    const told = stderr.matchAll(/^not read \d+ (\S+): its values are not looked for: (.*)$/gm);
    expect(Object.fromEntries(Array.from(told, ([, code, path]) => [path, code]))).toEqual(refused);
    expect(stdout).toMatch(/: incomplete, /);
    expect(status).toBe(3);
  });

  it('is refused by an inspection', () => {
    const out = join(temp, 'inspection.json');
    const { status, stdout, stderr } = run('inspectFolder', input, '--json', out);
    expect(named(stderr, 'refused')).toEqual(refused);
    expect([status, stdout]).toEqual([3, '6 inspected, 10 refused, 1 ignored\n']);
    const { files } = json(out) as { files: { path: string; kind: string; refused?: { code: string } }[] };
    const told = files.flatMap(({ path, refused }) => (refused === undefined ? [] : [[path, refused.code]]));
    expect(Object.fromEntries(told)).toEqual(refused);
  });

  it('is refused by a cleaning, and everything else is cleaned', () => {
    const [out, report] = [join(temp, 'out'), join(temp, 'report.json')];
    const { status, stdout, stderr } = run('cleanFolder', input, out, '--keep-names', '--report', report);
    expect(stderr).not.toMatch(/^reinschrift/m);
    expect(named(stderr, 'refused')).toEqual(refused);
    expect(status).toBe(3);
    expect(stdout).toMatch(/^6 cleaned and verified, 10 refused, 1 ignored/);
    expect(stdout).toMatch(/ {2}ignored 1 document/);
    const { totals, files } = json(report) as CleaningReport;
    expect(totals).toMatchObject({ read: 17, cleaned: 6, refused: 10, ignored: 1 });
    expect(files.flatMap(({ refused }) => refused?.code ?? []).sort()).toEqual(Object.values(refused).sort());
    // A name that is no UTF-8 is not kept: nobody can say what it says.
    expect(stderr).toMatch(/renamed \d+: Müller\.dcm/);
    expect(files.map(({ output }) => output)).toContain('three.zip/2/1/IM');
    expect(JSON.stringify(files)).not.toMatch(/Müller|Mueller/);
  });
});
