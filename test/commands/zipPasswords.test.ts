import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { passwordsIn } from '../../headless/arguments/passwordsIn';
import { WrongUse } from '../../headless/disk/WrongUse';
import { lockedZip } from '../fixtures/lockedZip';
import { ctElements, fileBytes } from '../fixtures/part10';

const temp = mkdtempSync(join(tmpdir(), 'reinschrift-test-'));
const input = join(temp, 'in');
const file = join(temp, 'passwords.txt');
afterAll(() => rmSync(temp, { recursive: true }));

/** The second has a space at its end and a letter that packers write in several ways. */
const passwords = ['Zaun-Birke-74', 'Möwe 7 '];
const other = 'Nobody-told-91';
const slice = (n: number): Uint8Array =>
  fileBytes(ctElements({ instance: `1.2.276.0.7230010.3.1.4.${String(n)}` }));

beforeAll(async () => {
  mkdirSync(input);
  const put = async (name: string, n: number, ...how: [string, 'ZipCrypto' | 'AES-256']): Promise<void> =>
    writeFileSync(join(input, name), await lockedZip({ IM: slice(n) }, ...how));
  await put('a.zip', 1, 'Zaun-Birke-74', 'AES-256');
  await put('b.zip', 2, 'Möwe 7 ', 'ZipCrypto');
  await put('c.zip', 3, other, 'AES-256');
  writeFileSync(file, `\ufeffnot this one\r\n${passwords.join('\r\n')}\r\n`);
});

/** Runs a command; whatever it says and writes below `temp` besides IN and the file of passwords is in `said`. */
function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/headless.mjs', command, ...args], {
    encoding: 'utf8',
  });
  const written = readdirSync(temp, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath !== input && entry.name !== 'passwords.txt')
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'));
  return { status, stdout, stderr, said: [stdout, stderr, ...written].join('\n') };
}

/** As text, and as the bytes of UTF-8 that were read as Latin-1. */
const told = [...passwords, other, 'not this one'].flatMap((each) => [each, Buffer.from(each).toString('latin1')]); // prettier-ignore
const tellsNone = (said: string): void => {
  for (const password of told) expect(said.includes(password), 'tells a password').toBe(false);
};

describe('archives with a password, given in a file', () => {
  it('are cleaned; one whose password is not among them is named', () => {
    const [out, report] = [join(temp, 'out'), join(temp, 'report.json')];
    const { status, stdout, stderr, said } = run('cleanFolder', input, out, '--zip-password-file', file, '--report', report); // prettier-ignore
    expect(stdout).toMatch(/^2 cleaned and verified, 1 refused/);
    expect(stderr.match(/^refused.*$/gm)).toEqual(['refused 3 archive-encrypted: c.zip']);
    expect(status).toBe(3);
    tellsNone(said);
  });

  it('are inspected', () => {
    const json = join(temp, 'inspection.json');
    const { status, stdout, said } = run('inspectFolder', input, '--json', json, '--zip-password-file', file);
    expect([status, stdout]).toEqual([3, '2 inspected, 1 refused, 0 ignored\n']);
    expect(readFileSync(json, 'utf8')).toContain('b.zip/IM');
    tellsNone(said);
  });

  it('are audited, also as the originals', () => {
    const found = run('verifyFolder', input, '--zip-password-file', file);
    expect(found.stdout).toMatch(/^2 files of 1 patients audited, .*1 not examined: incomplete/);
    const out = join(temp, 'out');
    const against = run('verifyFolder', out, '--against', join(input, 'b.zip'), '--zip-password-file', file);
    expect(against.stderr).not.toMatch(/not read/);
    expect(against.stdout).toMatch(/^2 files .* audited/);
    expect([against.status, against.stdout.includes('incomplete')]).toEqual([0, false]);
    for (const { said } of [found, against]) tellsNone(said);
  });

  it('are named as before without one', () => {
    const { stderr } = run('inspectFolder', input, '--json', join(temp, 'without.json'));
    expect(stderr.match(/archive-encrypted: .*/g)).toEqual(['a', 'b', 'c'].map((name) => `archive-encrypted: ${name}.zip`)); // prettier-ignore
  });
});

describe('the file of passwords', () => {
  const lines = (bytes: string | Uint8Array): readonly string[] => {
    const path = join(temp, 'lines.txt');
    writeFileSync(path, bytes);
    return passwordsIn(path);
  };

  it('has one a line, as it is, whatever ends the lines', () => {
    expect(lines('\ufeffa\r\n b \n\nc#\rа\n')).toEqual(['a', ' b ', 'c#', 'а']);
    expect(lines('a\na')).toEqual(['a']);
    expect(passwordsIn(undefined)).toEqual([]);
  });

  it('is refused where it is not there, holds none, or is not in UTF-8, and the message quotes nothing', () => {
    for (const bytes of ['', '\n\r\n', Uint8Array.of(0x4d, 0xf6, 0x77, 0x65)]) {
      expect(() => lines(bytes)).toThrow(WrongUse);
      expect(() => lines(bytes)).toThrow(/^--zip-password-file (holds no password|is not in UTF-8)$/);
    }
    expect(() => passwordsIn(join(temp, 'none'))).toThrow('--zip-password-file cannot be read');
    expect(() => passwordsIn(temp)).toThrow('--zip-password-file cannot be read');
  });
});
