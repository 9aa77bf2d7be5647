import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sniffing } from '../../../src/file/sniff';
import { bounds } from '../../../src/platform/taking/bounds';
import { intake } from '../../../src/platform/taking/intake';
import { passwordBytes } from '../../../src/platform/taking/passwordBytes';
import { Passwords, type AskPassword, type PasswordQuestion } from '../../../src/platform/taking/Passwords';
import { lockedZip, type Lock } from '../../fixtures/lockedZip';
import { blobOf, ctElements, fileBytes } from '../../fixtures/part10';

const dicom = fileBytes(ctElements());
const password = 'Zaun-Birke-74';
const locks: readonly Lock[] = ['ZipCrypto', 'AES-128', 'AES-192', 'AES-256'];

/** What became of each path, and what the person was asked. */
async function taken(
  files: Readonly<Record<string, Uint8Array>>,
  answers: readonly (string | undefined)[],
  within = bounds,
): Promise<{ fates: Record<string, string | Buffer>; asked: PasswordQuestion[] }> {
  const asked: PasswordQuestion[] = [];
  const rest = [...answers];
  const ask: AskPassword = (question) => {
    asked.push(question);
    if (rest.length === 0) throw new Error('asked too often');
    return Promise.resolve(rest.shift());
  };
  const entries = Object.entries(files).map(([path, bytes]) => ({ path, blob: blobOf(Uint8Array.from(bytes)) })); // prettier-ignore
  const fates: Record<string, string | Buffer> = {};
  for await (const file of intake(entries, sniffing, new Passwords(ask), within))
    fates[file.path] = 'reason' in file ? file.reason : Buffer.from(await file.blob.arrayBuffer());
  return { fates, asked };
}

describe('a ZIP with a password', () => {
  it.each(locks)('is opened by it, stored or deflated: %s', async (lock) => {
    for (const level of [0, 6]) {
      const zip = await lockedZip({ 'DICOM/IM1': dicom, 'DICOM/IM2': dicom }, password, lock, level);
      const { fates, asked } = await taken({ 'x.zip': zip }, [password]);
      expect(fates).toEqual({
        'x.zip/DICOM/IM1': Buffer.from(dicom),
        'x.zip/DICOM/IM2': Buffer.from(dicom),
      });
      expect(asked).toEqual([{ path: 'x.zip', wrong: false }]);
    }
  });

  it.each(locks)('says that a password is wrong and asks again; who skips goes on: %s', async (lock) => {
    const zip = await lockedZip({ IM1: dicom }, password, lock);
    const { fates, asked } = await taken({ 'a.zip': zip, IM9: dicom }, ['', 'zaun-birke-74', undefined]);
    expect(fates).toEqual({ 'a.zip': 'archive-encrypted', IM9: Buffer.from(dicom) });
    expect(asked.map(({ wrong }) => wrong)).toEqual([false, true, true]);
    const right = await taken({ 'a.zip': zip }, ['x', password]);
    expect(right.fates).toEqual({ 'a.zip/IM1': Buffer.from(dicom) });
  });

  it('takes no wrong password of ZipCrypto, of which one in 256 passes its mark', async () => {
    const zip = await lockedZip({ IM1: dicom }, password, 'ZipCrypto');
    const wrong = Array.from({ length: 600 }, (_, n) => `wrong ${String(n)}`);
    const { fates, asked } = await taken({ 'a.zip': zip }, [...wrong, undefined]);
    expect(fates).toEqual({ 'a.zip': 'archive-encrypted' });
    expect(asked).toHaveLength(601);
  });

  it('asks once for several archives that have the same, one in another included', async () => {
    const one = await lockedZip({ IM1: dicom }, password);
    const two = await lockedZip({ IM2: dicom, 'in.zip': one }, password, 'ZipCrypto');
    const three = await lockedZip({ IM3: dicom }, 'another');
    const { fates, asked } = await taken({ '1.zip': one, '2.zip': two, '3.zip': three }, [password, 'another']); // prettier-ignore
    expect(Object.keys(fates)).toEqual(['1.zip/IM1', '2.zip/IM2', '2.zip/in.zip/IM1', '3.zip/IM3']);
    expect(asked.map(({ path }) => path)).toEqual(['1.zip', '3.zip']);
  });

  it('is not asked about where nobody could open it anyway', async () => {
    const zip = await lockedZip({ a: new Uint8Array(5_000_000), IM1: dicom }, password);
    const { fates, asked } = await taken({ 'x.zip': zip }, [], { ...bounds, free: 1000, ratio: 1 });
    expect(fates).toEqual({ 'x.zip': 'archive-too-large' });
    expect(asked).toEqual([]);
  });

  it('holds no more than its bound', async () => {
    const noise = crypto.getRandomValues(new Uint8Array(60_000));
    const zip = await lockedZip({ a: noise, b: noise, IM1: dicom }, password);
    const { fates } = await taken({ 'x.zip': zip }, [password], { ...bounds, held: 70_000 });
    expect(fates).toEqual({
      'x.zip/a': 'not-dicom',
      'x.zip/b': 'archive-too-large',
      'x.zip/IM1': Buffer.from(dicom),
    });
  });

  it('opens the rest where some entries are damaged, have another password, or none', async () => {
    const files = Object.fromEntries(['A', 'B', 'C', 'D'].map((name) => [name, dicom]));
    for (const lock of locks) {
      const zip = await lockedZip(files, password, lock);
      const at = zip.indexOf(0x41) + 400;
      zip[at] = (zip[at] ?? 0) ^ 1;
      const { fates } = await taken({ 'x.zip': zip }, [password]);
      expect([fates['x.zip/A'], fates['x.zip/D']], lock).toEqual(['archive-damaged', Buffer.from(dicom)]);
    }
  });

  it('that is damaged all over ends with rows', async () => {
    for (const lock of locks) {
      const zip = await lockedZip({ IM1: dicom }, password, lock);
      for (let at = 0; at < zip.length; at += 7) {
        const changed = zip.slice();
        changed[at] = (changed[at] ?? 0) ^ 0x55;
        const { fates } = await taken({ 'x.zip': changed }, [password, undefined]);
        expect(Object.keys(fates).length).toBeGreaterThan(0);
        for (const fate of Object.values(fates))
          if (typeof fate !== 'string') expect(fate.equals(dicom), String(at)).toBe(true);
      }
    }
  }, 60_000);

  it('is opened with letters beyond ASCII, whichever character set the packer took', async () => {
    expect(passwordBytes('ä').map((bytes) => Buffer.from(bytes).toString('hex'))).toEqual([
      'c3a4',
      'e4',
      '84',
    ]);
    expect(passwordBytes('a\u0308')).toEqual(passwordBytes('ä'));
    expect(passwordBytes('plain')).toHaveLength(1);
    const zip = await lockedZip({ IM1: dicom }, 'Möwe §7');
    expect((await taken({ 'x.zip': zip }, ['Möwe §7'])).fates).toEqual({ 'x.zip/IM1': Buffer.from(dicom) });
  });
});

/** Runs a packer of other people; undefined where it is not installed. */
function packed(command: string, args: readonly string[]): Uint8Array | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'reinschrift-locked-'));
  try {
    writeFileSync(join(folder, 'IM1'), dicom);
    execFileSync(command, [...args, 'x.zip', 'IM1'], { cwd: folder, stdio: 'ignore' });
    return readFileSync(join(folder, 'x.zip'));
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const packers: readonly (readonly [string, string, readonly string[]])[] = [
  ['Info-ZIP', 'zip', ['-P', password]],
  ['7-Zip, ZipCrypto', '7z', ['a', '-tzip', `-p${password}`, '-mem=ZipCrypto']],
  ['7-Zip, AES-256', '7z', ['a', '-tzip', `-p${password}`, '-mem=AES256']],
  ['7-Zip, AES-128, stored', '7z', ['a', '-tzip', `-p${password}`, '-mem=AES128', '-mx=0']],
];

describe('a ZIP with a password of another packer', () => {
  it.each(packers)('is opened: %s', async (name, command, args) => {
    const zip = packed(command, args);
    if (zip === undefined) {
      console.log(`skipped: ${name} is not installed`);
      return;
    }
    const { fates } = await taken({ 'x.zip': zip }, ['wrong', password]);
    expect(fates).toEqual({ 'x.zip/IM1': Buffer.from(dicom) });
  });
});

describe('a ZIP without a password', () => {
  it('asks nobody', async () => {
    const { asked } = await taken({ 'x.zip': zipSync({ IM1: dicom }) }, []);
    expect(asked).toEqual([]);
  });
});
