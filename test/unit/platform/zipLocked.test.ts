import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { proposedPassword } from '../../../src/export/proposedPassword';
import { packedOf } from '../../../src/packed/Packed';
import { PackedBlob } from '../../../src/packed/PackedBlob';
import { sniffing } from '../../../src/file/sniff';
import { lockedZip } from '../../../src/platform/saving/lockedZip';
import { BlobGone } from '../../../src/platform/saving/saveFailureOf';
import { intake } from '../../../src/platform/taking/intake';
import { Passwords } from '../../../src/platform/taking/Passwords';
import { ctElements, fileBytes } from '../../fixtures/part10';

const dicom = fileBytes(ctElements());
const password = 'bagu-kiro-fuma-soti-lewa-düki';
const names = ['STUDY01/SERIES001/IMAGE00001.dcm', 'STUDY01/SERIES001/IMAGE00002.dcm'] as const;
/** A copy as it lies in memory, and one whose bytes lie packed in an archive. */
const copies = [
  { name: names[0], blob: new Blob([dicom]) },
  {
    name: names[1],
    blob: PackedBlob.of(
      packedOf(new Blob([Uint8Array.from(deflateRawSync(dicom))]), 'deflate', dicom.length),
    ),
  },
];

async function written(some: readonly { name: string; blob: Blob }[] = copies): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const write = (bytes: Uint8Array): Promise<void> => Promise.resolve(void parts.push(bytes.slice()));
  await lockedZip(some, password, write, () => undefined);
  return Buffer.concat(parts);
}

describe('a ZIP with a password for whoever gets the copies', () => {
  it('is opened by our own intake, and by it only with the password', async () => {
    const zip = new Blob([Uint8Array.from(await written())]);
    const found: Record<string, Buffer | string> = {};
    const ask = new Passwords(({ wrong }) => Promise.resolve(wrong ? password : 'bagu'));
    for await (const file of intake([{ path: 'a.zip', blob: zip }], sniffing, ask))
      found[file.path] = 'reason' in file ? file.reason : Buffer.from(await file.blob.arrayBuffer());
    expect(found).toEqual(Object.fromEntries(names.map((name) => [`a.zip/${name}`, Buffer.from(dicom)])));
  });

  it('is opened by 7-Zip, which says AES-256', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'reinschrift-7z-'));
    try {
      writeFileSync(join(folder, 'a.zip'), await written());
      try {
        execFileSync('7z', ['i'], { stdio: 'ignore' });
      } catch {
        console.log('skipped: 7z is not installed');
        return;
      }
      const run = (...args: string[]): string => execFileSync('7z', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }); // prettier-ignore
      expect(run('l', '-slt', 'a.zip').match(/Method = AES-256 Store/g)).toHaveLength(2);
      run('x', `-p${password}`, 'a.zip');
      for (const name of names) expect(readFileSync(join(folder, name)).equals(dicom)).toBe(true);
      expect(() => run('t', '-pwrong', 'a.zip')).toThrow();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('tells names and sizes, and neither content, checksum nor time', async () => {
    const zip = Buffer.from(await written());
    expect(zip.includes(names[0])).toBe(true);
    expect(zip.includes('DICM')).toBe(false);
    expect(zip.includes(password)).toBe(false);
    const central = zip.indexOf(Buffer.from('PK\x01\x02'));
    expect(zip.readUInt32LE(central + 12)).toBe(0x00210000); // 1980-01-01
    expect(zip.readUInt32LE(central + 16)).toBe(0); // AE-2: no CRC-32, which could tell which file it is
  });

  it('encrypts the same copy differently each time', async () => {
    expect(Buffer.compare(await written(), await written())).not.toBe(0);
  });

  it('hands on what goes wrong at its target, and says so where a copy cannot be read any more', async () => {
    const full = new DOMException('', 'QuotaExceededError');
    await expect(lockedZip(copies, password, () => Promise.reject(full), () => undefined)).rejects.toBe(full); // prettier-ignore
    const gone = PackedBlob.of(packedOf(new Blob([]), 'deflate', 5));
    await expect(written([{ name: 'a', blob: gone }])).rejects.toThrow(BlobGone);
  });

  it('goes by small pieces, however long a copy is', async () => {
    let most = 0;
    const write = (bytes: Uint8Array): Promise<void> => {
      most = Math.max(most, bytes.length);
      return Promise.resolve();
    };
    await lockedZip([{ name: 'a', blob: new Blob([new Uint8Array(3_000_000)]) }], password, write, () => undefined); // prettier-ignore
    expect(most).toBeLessThan(600_000);
  });
});

describe('a password that is proposed', () => {
  const random = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));

  it('is six groups of letters that can be told on the telephone, another one each time', () => {
    const some = Array.from({ length: 200 }, () => proposedPassword(random));
    for (const each of some)
      expect(each).toMatch(/^([bdfgklmnrstw][aeiou]){2}(-([bdfgklmnrstw][aeiou]){2}){5}$/);
    expect(new Set(some).size).toBe(200);
  });

  it('takes every syllable as often as any other', () => {
    let at = 0;
    const every = (): Uint8Array => Uint8Array.of(at++ % 256);
    const counts = new Map<string, number>();
    for (let n = 0; n < 40; n++)
      for (const pair of proposedPassword(every).replaceAll('-', '').match(/../g) ?? [])
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
    expect(counts.size).toBe(60);
    expect(new Set(counts.values())).toEqual(new Set([8]));
  });
});
