import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bounds } from '../../../src/platform/taking/bounds';
import type { IgnoredFile, SourceFile } from '../../../src/platform/taking/SourceFile';
import { sniffing } from '../../../src/file/sniff';
import { intake } from '../../../src/platform/taking/intake';
import type { Entry } from '../../../src/platform/taking/withLooks';
import { encrypted } from '../../fixtures/encrypted';
import { blobOf, ctElements, dataSet, fileBytes } from '../../fixtures/part10';

const dicom = fileBytes(ctElements());
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

async function all<T>(things: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const thing of things) list.push(thing);
  return list;
}

async function take(
  files: Record<string, Uint8Array>,
  within = bounds,
): Promise<(SourceFile | IgnoredFile)[]> {
  const entries = Object.entries(files).map(([path, bytes]) => ({ path, blob: blobOf(own(bytes)) }));
  return all(intake(entries, sniffing, undefined, within));
}

/** Path to what became of it. */
async function fates(
  files: Record<string, Uint8Array>,
  within = bounds,
): Promise<Record<string, string | number>> {
  const found = await take(files, within);
  return Object.fromEntries(
    found.map((file) => [file.path, 'reason' in file ? file.reason : file.blob.size] as const),
  );
}

describe('intake of files', () => {
  it('goes by content, whatever the name says', async () => {
    expect(await fates({ IM0001: dicom, 'a/viewer.exe': dicom, 'holiday.jpg': dicom })).toEqual({
      IM0001: dicom.length,
      'a/viewer.exe': dicom.length,
      'holiday.jpg': dicom.length,
    });
  });

  it('takes a bare data set without preamble', async () => {
    const bare = fileBytes(ctElements(), { bare: true });
    expect(await fates({ IMG: bare })).toEqual({ IMG: bare.length });
  });

  it('takes a DICOM file whose preamble is a program, since the clean copy has none', async () => {
    const preamble = new Uint8Array(128);
    preamble.set(strToU8('MZ'));
    const file = fileBytes(ctElements(), { preamble });
    expect(await fates({ IM1: file })).toEqual({ IM1: file.length });
  });

  it('lists what is no DICOM with its reason and throws nothing', async () => {
    const files: Record<string, [Uint8Array, string]> = {
      'start.dat': [strToU8('MZ\x90\0 program'), 'executable'],
      viewer: [strToU8('\x7fELF....'), 'executable'],
      'run.sh': [strToU8('#!/bin/sh'), 'executable'],
      'AUTORUN.INF': [strToU8('[autorun]'), 'autorun'],
      'html/INDEX.HTM': [strToU8('<html>'), 'viewer'],
      'bin/view.dll': [strToU8('?'), 'viewer'],
      Befund: [strToU8('%PDF-1.7'), 'pdf'],
      'readme.txt': [strToU8('Sehr geehrte'), 'document'],
      '.DS_Store': [new Uint8Array(), 'system'],
      '__MACOSX/._IM1': [strToU8('x'), 'system'],
      'Thumbs.db': [strToU8('x'), 'system'],
      nothing: [new Uint8Array(), 'empty'],
      noise: [strToU8('just some words here'), 'not-dicom'],
    };
    const given = Object.fromEntries(Object.entries(files).map(([path, [bytes]]) => [path, bytes]));
    const reasons = Object.fromEntries(Object.entries(files).map(([path, [, reason]]) => [path, reason]));
    expect(await fates(given)).toEqual(reasons);
  });

  it('knows a DICOMDIR by its SOP class, under any name', async () => {
    const dir = fileBytes([{ tag: 0x00041130, vr: 'CS', value: 'CD' }], { sopClass: '1.2.840.10008.1.3.10' });
    expect(await fates({ X: dir, DICOMDIR: dir })).toEqual({ X: 'dicomdir', DICOMDIR: 'dicomdir' });
  });

  it('names what it does not open by its kind, and what calls itself an archive and is none', async () => {
    const files: Record<string, [Uint8Array, string]> = {
      'a.7z': [new Uint8Array([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]), 'archive-unsupported'],
      a: [strToU8('Rar!\x1a\x07\x01\0'), 'archive-unsupported'],
      'a.bz2': [strToU8('BZh91AY&SY'), 'archive-unsupported'],
      cd: [strToU8(`${'\0'.repeat(257)}ustar\0`), 'archive-unsupported'],
      'cd.iso': [new Uint8Array(2048), 'disc-image'],
      'cd.z01': [strToU8('PK\x07\x08PK\x03\x04'), 'archive-unsupported'],
      'cd.zip': [strToU8('no ZIP'), 'archive-damaged'],
      'IM1.dcm.gpg': [strToU8('?'), 'archive-encrypted'],
      secret: [strToU8('Salted__12345678'), 'archive-encrypted'],
    };
    const given = Object.fromEntries(Object.entries(files).map(([path, [bytes]]) => [path, bytes]));
    const reasons = Object.fromEntries(Object.entries(files).map(([path, [, reason]]) => [path, reason]));
    expect(await fates(given)).toEqual(reasons);
  });

  it('hands on what calls itself DICOM, so that it is refused and not passed over', async () => {
    expect(await fates({ 'IM1.dcm': strToU8('scrambled'), 'empty.dcm': new Uint8Array() })).toEqual({
      'IM1.dcm': 9,
      'empty.dcm': 'empty',
    });
  });

  it('gives a file that cannot be opened or read its own row and goes on', async () => {
    const broken = { slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }), size: 9 };
    const entries: Entry[] = [
      { path: 'a', blob: undefined },
      { path: 'b', blob: broken as unknown as Blob },
      { path: 'd', blob: undefined, unopened: 'unreadable-folder' },
      { path: 'c', blob: blobOf(dicom) },
    ];
    const found = await all(intake(entries, sniffing));
    expect(found.map((file) => ('reason' in file ? file.reason : 'taken'))).toEqual([
      'unreadable-file',
      'unreadable-file',
      'unreadable-folder',
      'taken',
    ]);
  });

  it('numbers and orders files as they come, ignored ones too', async () => {
    const files = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`f${String(i)}`, i % 2 ? dicom : strToU8('no')])); // prettier-ignore
    const found = await take(files);
    expect(found.map(({ id }) => id)).toEqual(found.map((_, index) => index));
    expect(found.map(({ path }) => path)).toEqual(Object.keys(files));
  });
});

describe('intake of ZIPs', () => {
  const zip = (files: Parameters<typeof zipSync>[0], level: 0 | 6 = 6): Uint8Array =>
    zipSync(files, { level });

  it('opens stored and deflated entries to the same bytes', async () => {
    for (const level of [0, 6] as const) {
      const [file] = await take({ 'cd.zip': zip({ 'DICOM/IM1': dicom }, level) });
      if (file === undefined || 'reason' in file) throw new Error('not taken');
      expect(file.path).toBe('cd.zip/DICOM/IM1');
      expect(new Uint8Array(await file.blob.arrayBuffer())).toEqual(dicom);
    }
  });

  it('opens ZIPs in ZIPs, but not for ever', async () => {
    const inner = zip({ IM1: dicom });
    const three = zip({ 'b.zip': zip({ 'a.zip': inner }, 0) });
    expect(await fates({ 'c.zip': three })).toEqual({ 'c.zip/b.zip/a.zip/IM1': dicom.length });
    expect(await fates({ 'd.zip': zip({ 'c.zip': three }) })).toEqual({
      'd.zip/c.zip/b.zip/a.zip': 'archive-too-deep',
    });
  });

  it('names an archive without anything in it, and bytes behind the name of a folder', async () => {
    expect(await fates({ 'x.zip': zip({}) })).toEqual({ 'x.zip': 'empty' });
    expect(await fates({ 'x.zip': zip({ 'a/': dicom, IM1: dicom }) })).toEqual({
      'x.zip': 'archive-damaged',
      'x.zip/IM1': dicom.length,
    });
  });

  it('names entries that would leave the folder, and takes the others', async () => {
    const tricks = ['../up', 'a/../../up', '/abs', 'C:\\win', '\\\\server\\share', '..\\down', 'nul\0l'];
    const files = Object.fromEntries([...tricks.map((path) => [path, dicom] as const), ['ok\\IM1', dicom]]);
    const found = await fates({ 'x.zip': zip(files) });
    expect(Object.values(found)).toEqual([...tricks.map(() => 'archive-path'), dicom.length]);
    expect(found['x.zip/ok/IM1']).toBe(dicom.length);
  });

  it('refuses a ZIP that would grow past its bound before anything is inflated', async () => {
    const bomb = zip({ a: new Uint8Array(1_000_000), b: dicom });
    expect(await fates({ 'x.zip': bomb }, { ...bounds, free: 1000 })).toEqual({
      'x.zip': 'archive-too-large',
    });
    expect(await fates({ 'x.zip': bomb }, { ...bounds, inflated: 999_999 })).toEqual({
      'x.zip': 'archive-too-large',
    });
    expect(await fates({ 'x.zip': bomb }, { ...bounds, entries: 1 })).toEqual({
      'x.zip': 'archive-too-large',
    });
  });

  it('counts nested ZIPs against the bound of the one that was dropped', async () => {
    const inner = zip({ zeros: new Uint8Array(600_000) });
    const outer = zip({ '1.zip': inner, '2.zip': inner, '3.zip': inner });
    const found = await fates({ 'x.zip': outer }, { ...bounds, free: 1_500_000, ratio: 0 });
    expect(Object.values(found)).toEqual(['not-dicom', 'not-dicom', 'archive-too-large']);
  });

  it('stops an entry that grows past the size it declares', async () => {
    const lying = zip({ IM1: new Uint8Array(500_000) });
    const view = new DataView(lying.buffer, lying.byteOffset);
    const central = lying.findLastIndex(
      (_, i) => i + 4 <= lying.length && view.getUint32(i, true) === 0x02014b50,
    );
    view.setUint32(22, 1000, true);
    view.setUint32(central + 24, 1000, true);
    expect(await fates({ 'x.zip': lying })).toEqual({ 'x.zip/IM1': 'archive-damaged' });
  });

  it('names a ZIP whose entries share their bytes', async () => {
    const whole = zip({ a: dicom, b: dicom }, 0);
    const view = new DataView(whole.buffer, whole.byteOffset);
    const central = whole.findLastIndex(
      (_, i) => i + 4 <= whole.length && view.getUint32(i, true) === 0x02014b50,
    );
    view.setUint32(central + 42, 0, true);
    expect(await fates({ 'x.zip': whole })).toEqual({ 'x.zip': 'archive-too-large' });
  });

  it('names a truncated ZIP and a wrong checksum', async () => {
    const whole = zip({ IM1: dicom });
    expect(await fates({ 'x.zip': whole.subarray(0, whole.length - 40) })).toEqual({
      'x.zip': 'archive-damaged',
    });
    const wrong = own(whole);
    wrong[40] = (wrong[40] ?? 0) ^ 0xff;
    expect(Object.values(await fates({ 'x.zip': wrong }))).toEqual(['archive-damaged']);
  });

  it('names an encrypted ZIP once', async () => {
    const locked = encrypted(zip({ IM1: dicom, IM2: dicom }));
    expect(await fates({ 'x.zip': locked })).toEqual({ 'x.zip': 'archive-encrypted' });
  });

  it('takes Java programs and office documents for what they are', async () => {
    const jar = zip({ 'META-INF/MANIFEST.MF': strToU8('Main-Class: Viewer'), 'V.class': strToU8('x') });
    const letter = zip({ '[Content_Types].xml': strToU8('<x/>'), 'word/document.xml': strToU8('<x/>') });
    expect(await fates({ viewer: jar, 'Brief.docx': letter })).toEqual({
      viewer: 'executable',
      'Brief.docx': 'document',
    });
    const mixed = zip({
      'META-INF/MANIFEST.MF': strToU8('x'),
      '[Content_Types].xml': strToU8('x'),
      IM1: dicom,
    });
    expect(await fates({ 'cd.zip': mixed })).toMatchObject({ 'cd.zip/IM1': dicom.length });
  });

  it('opens what is named as a program or a document and holds DICOM, and a program that unpacks itself', async () => {
    const jar = zip({ 'META-INF/MANIFEST.MF': strToU8('x'), 'IMG1.png': dicom, 'META-INF/IMG2': dicom });
    const letter = zip({ '[Content_Types].xml': strToU8('<x/>'), 'word/IMG1.dcm': dicom });
    expect(await fates({ viewer: jar, 'Brief.docx': letter })).toMatchObject({
      'viewer/IMG1.png': dicom.length,
      'viewer/META-INF/IMG2': dicom.length,
      'Brief.docx/word/IMG1.dcm': dicom.length,
    });
    const stub = Uint8Array.from([0x4d, 0x5a, ...new Uint8Array(700)]);
    const behind = (bytes: Uint8Array): Uint8Array => Uint8Array.from([...stub, ...bytes]);
    expect(await fates({ 'cd.exe': behind(zip({ IM1: dicom })) })).toEqual({ 'cd.exe/IM1': dicom.length });
    expect(await fates({ 'cd.exe': behind(zip({ 'a.txt': strToU8('text') })) })).toEqual({
      'cd.exe': 'executable',
    });
  });

  it('calls a program by its beginning where its end cannot be read', async () => {
    const program = blobOf(Uint8Array.from([0x4d, 0x5a, ...new Uint8Array(5000)]));
    const slice = program.slice.bind(program);
    program.slice = (start, end) => {
      if (start !== undefined && start < 0) throw new DOMException('gone', 'NotReadableError');
      return slice(start, end);
    };
    const [found] = await all(intake([{ path: 'cd.exe', blob: program }], sniffing));
    expect(found).toMatchObject({ path: 'cd.exe', reason: 'executable' });
  });

  it('tells of what stands before the last of several joined archives', async () => {
    const joined = Uint8Array.from([...zip({ IM1: dicom }), ...zip({ IM2: dicom })]);
    expect(await fates({ 'x.zip': joined })).toEqual({
      'x.zip': 'archive-damaged',
      'x.zip/IM2': dicom.length,
    });
  });

  it('does not call an entry damaged that is packed in another way', async () => {
    const whole = zip({ IM1: dicom });
    const view = new DataView(whole.buffer, whole.byteOffset);
    const central = whole.findLastIndex(
      (_, i) => i + 4 <= whole.length && view.getUint32(i, true) === 0x02014b50,
    );
    for (const at of [8, central + 10]) view.setUint16(at, 9, true);
    expect(await fates({ 'x.zip': whole })).toEqual({ 'x.zip/IM1': 'archive-unsupported' });
  });

  it('survives any flipped byte of a ZIP with rows only', async () => {
    const whole = zip({ IM1: dataSet(ctElements()), 'b.txt': strToU8('text') });
    for (let at = 0; at < whole.length; at += 3) {
      const flipped = own(whole);
      flipped[at] = (flipped[at] ?? 0) ^ 0x55;
      expect((await take({ 'x.zip': flipped })).length).toBeGreaterThan(0);
    }
  });
});
