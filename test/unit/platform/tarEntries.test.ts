import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bounds } from '../../../src/platform/taking/bounds';
import { CountingBlob } from '../../fixtures/CountingBlob';
import { blobOf, ctElements, fileBytes, latin1 } from '../../fixtures/part10';
import { takenFrom } from '../../fixtures/takenFrom';
import { tarOf } from '../../fixtures/tarOf';
import { sniffing } from '../../../src/file/sniff';
import { intake } from '../../../src/platform/taking/intake';

const dicom = fileBytes(ctElements());
const pax = (record: string): Uint8Array => {
  const length = record.length + 4;
  return latin1(`${String(length)} ${record}\n`);
};

describe('tar', () => {
  it('is opened, also in gzip, as slices; folders and links have no bytes of their own', async () => {
    const tar = tarOf([
      { name: 'DICOM/', type: '5' },
      { name: 'IM1', prefix: 'DICOM', bytes: dicom },
      { name: 'IM2', bytes: dicom },
      { name: 'link', type: '2' },
    ]);
    const inside = { 'DICOM/IM1': dicom, IM2: dicom };
    const under = (path: string): object =>
      Object.fromEntries(Object.entries(inside).map(([name, bytes]) => [`${path}/${name}`, bytes]));
    expect(await takenFrom('cd.tar', blobOf(tar))).toEqual(under('cd.tar'));
    expect(await takenFrom('cd.tgz', blobOf(Uint8Array.from(gzipSync(tar))))).toEqual(under('cd.tgz/cd.tar'));
    const counting = new CountingBlob(tar);
    for await (const file of intake([{ path: 'cd.tar', blob: counting }], sniffing))
      expect(file).toBeDefined();
    expect(counting.handled.made).toBe(0);
  });

  it('gives long names as pax and as GNU write them', async () => {
    const long = `${'folder/'.repeat(20)}IM1`;
    const tar = tarOf([
      { name: 'x', type: 'x', bytes: pax(`path=${'a'.repeat(90)}`) },
      { name: 'short', bytes: dicom },
      { name: '././@LongLink', type: 'L', bytes: latin1(`${long}\0`) },
      { name: 'short', bytes: dicom },
      { name: 'IM3', bytes: dicom },
    ]);
    expect(await takenFrom('t', blobOf(tar))).toEqual({
      [`t/${'a'.repeat(90)}`]: dicom,
      [`t/${long}`]: dicom,
      't/IM3': dicom,
    });
  });

  it('names what it cannot open: ways out of the folder, devices, holes, and what is of no known type', async () => {
    const tar = tarOf([
      { name: '../up', bytes: dicom },
      { name: 'tty', type: '3' },
      { name: 'holes', type: 'S', bytes: dicom },
      { name: 'ok', bytes: dicom },
    ]);
    expect(await takenFrom('t', blobOf(tar))).toEqual({
      't/../up': 'archive-path',
      't/tty': 'special-file',
      't/holes': 'archive-unsupported',
      't/ok': dicom,
    });
  });

  it('takes what stands before a cut or a damage and names the rest', async () => {
    const tar = tarOf([
      { name: 'IM1', bytes: dicom },
      { name: 'IM2', bytes: dicom },
    ]);
    const second = 512 + Math.ceil(dicom.length / 512) * 512;
    expect(await takenFrom('t', blobOf(tar.slice(0, second + 600)))).toEqual({
      't/IM1': dicom,
      t: 'archive-damaged',
    });
    tar[second + 5] = 0x55;
    expect(await takenFrom('t', blobOf(tar))).toEqual({ 't/IM1': dicom, t: 'archive-damaged' });
    const joined = Uint8Array.from([...tarOf([{ name: 'IM1', bytes: dicom }]), ...latin1('Mueller^Joerg')]);
    expect(await takenFrom('t', blobOf(joined))).toEqual({ 't/IM1': dicom, t: 'archive-damaged' });
  });

  it('names one without an end, and one without a file', async () => {
    const tar = tarOf([{ name: 'IM1', bytes: dicom }]);
    expect(await takenFrom('t', blobOf(tar.slice(0, -1024)))).toEqual({
      't/IM1': dicom,
      t: 'archive-damaged',
    });
    const announced = tarOf([{ name: 'x', type: 'L', bytes: latin1('name\0') }]);
    expect(await takenFrom('t', blobOf(announced))).toEqual({ t: 'archive-damaged' });
    expect(await takenFrom('t', blobOf(tarOf([{ name: 'DICOM/', type: '5' }])))).toMatchObject({
      t: 'empty',
    });
  });

  it('has as many entries as an archive may have', async () => {
    const tar = tarOf([
      { name: 'IM1', bytes: dicom },
      { name: 'IM2', bytes: dicom },
    ]);
    expect(await takenFrom('t', blobOf(tar), { ...bounds, entries: 1 })).toEqual({
      't/IM1': dicom,
      t: 'archive-too-large',
    });
  });

  it.each(['gnu', 'posix', 'ustar'])('is opened as the program tar writes it: %s', async (format) => {
    const folder = mkdtempSync(join(tmpdir(), 'reinschrift-tar-'));
    try {
      const name = `${'Ordner mit Ümlaut/'.repeat(5)}IM1`;
      mkdirSync(join(folder, 'in', name, '..'), { recursive: true });
      writeFileSync(join(folder, 'in', name), dicom);
      const { status } = spawnSync('tar', [`--format=${format}`, '-cf', join(folder, 'a.tar'), '-C', join(folder, 'in'), '.']); // prettier-ignore
      if (status !== 0) {
        console.log('not tested, since no tar of GNU is installed');
        return;
      }
      const tar = Uint8Array.from(readFileSync(join(folder, 'a.tar')));
      expect(await takenFrom('a.tar', blobOf(tar))).toEqual({ [`a.tar/${name}`]: dicom });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
