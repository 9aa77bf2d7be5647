import { readFileSync } from 'node:fs';
import { afterEach, expect, inject, it } from 'vitest';
import { unzipSync } from 'fflate';
import { readPart10 } from '../../src/dicom/read/readPart10';
import { encodeJpegLossless } from '../../src/pixel/codecs/jpeg/encodeJpegLossless';
import { decodeFrame } from '../../src/pixel/decodeFrame';
import type { CleaningReport } from '../../src/report/CleaningReport';
import { encapsulatedFile } from '../fixtures/encapsulatedFile';
import { ctElements, fileBytes, type FixtureElement } from '../fixtures/part10';
import { clean, openPage, type OpenPage, goTo } from './openPage';

const origin = inject('origin');
let open: OpenPage | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});

const us = (tag: number, value: number): FixtureElement => ({ tag, vr: 'US', value });

/** 4 × 4 pixels, 12 of 16 bits stored. */
function native(uid: string, words: readonly number[]): Uint8Array {
  const own: FixtureElement[] = [
    { tag: 0x00080018, vr: 'UI', value: uid },
    us(0x00280002, 1),
    us(0x00280010, 4),
    us(0x00280011, 4),
    us(0x00280100, 16),
    us(0x00280101, 12),
    us(0x00280102, 11),
    us(0x00280103, 0),
    { tag: 0x7fe00010, vr: 'OW', value: new Uint8Array(Uint16Array.from(words).buffer) },
  ];
  const given = new Set(own.map(({ tag }) => tag));
  const rest = ctElements({ instance: uid }).filter(({ tag }) => !given.has(tag));
  return fileBytes([...rest, ...own].sort((a, b) => a.tag - b.tag));
}

/** A lossless JPEG frame; with a comment, or with bits above those that are stored. */
function lossless(comment: string, more: number): Uint8Array {
  const samples = Uint16Array.from({ length: 16 }, (_, i) => 100 + i + (i === 5 ? more : 0));
  const codestream = encodeJpegLossless({
    ...{ rows: 4, columns: 4, samplesPerPixel: 1, bits: 16, signed: false },
    ...{ photometricInterpretation: 'MONOCHROME2', samples },
  });
  const text = Buffer.from(comment);
  const segment = comment === '' ? [] : [0xff, 0xfe, 0, text.length + 2, ...text];
  return Uint8Array.from([...codestream.subarray(0, 2), ...segment, ...codestream.subarray(2)]);
}

const picture = Array.from({ length: 16 }, (_, i) => 100 + i);

it('the page takes out what stands beside the pictures, leaves the pictures as they are, and says what it did', async () => {
  open = await openPage(origin);
  const { page } = open;
  const jpeg = '1.2.840.10008.1.2.4.70';
  const files: Record<string, Uint8Array> = {
    'bits.dcm': native(
      '1.2.276.0.7230010.3.1.4.11',
      picture.map((word, i) => (i === 3 ? word + 0x2000 : word)),
    ),
    'longer.dcm': native('1.2.276.0.7230010.3.1.4.12', [...picture, ...picture.map((word) => word + 7)]),
    'comment.dcm': encapsulatedFile(jpeg, [lossless('Tochter Sabine Vornhagen', 0)]),
    'decoded.dcm': encapsulatedFile(jpeg, [lossless('', 0x2000)]),
    'plain.dcm': native('1.2.276.0.7230010.3.1.4.13', picture),
  };
  await page
    .getByTestId('intake-input')
    .setInputFiles(
      Object.entries(files).map(([name, bytes]) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })),
    );
  await goTo(page, 'found');
  await clean(page);
  const said = await page.getByTestId('result').innerText();
  expect(await page.getByTestId('result').getAttribute('data-verified')).toBe('5');
  expect(said).not.toContain('Die Bilddaten sind unverändert.');
  expect(said).toContain('In 1 Kopie sind die Bilddaten unverändert.');
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
  const take = async (button: string): Promise<Uint8Array> => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId(button).click()]);
    return readFileSync(await download.path());
  };
  const copies = unzipSync(await take('save-zip'));
  const report = JSON.parse(Buffer.from(await take('save-report')).toString()) as CleaningReport;
  const seen: string[] = [];
  for (const { output, notes } of report.files) {
    const bytes = copies[output];
    if (bytes === undefined) throw new Error('a copy is missing');
    expect(Buffer.from(bytes).includes('Vornhagen')).toBe(false);
    const copy = await readPart10(new Blob([Uint8Array.from(bytes)]));
    if (copy.kind !== 'part10') throw new Error(copy.code);
    const raster = await decodeFrame(copy, 0);
    if ('kind' in raster) throw new Error(raster.code);
    expect([...raster.samples]).toEqual(picture);
    if (copy.pixelData !== undefined && copy.pixelData.fragments === undefined)
      expect(copy.pixelData.valueEnd - copy.pixelData.valueStart).toBe(32);
    seen.push(notes.filter((note) => note.endsWith('-removed')).join());
  }
  expect(seen.sort()).toEqual(
    ['', 'excess-pixels-removed', 'segments-removed', 'stray-bits-removed', 'stray-bits-removed'].sort(),
  );
  for (const sentence of [
    'Aus 2 Kopien haben wir entfernt, was neben den Bildpunkten stand',
    'Aus 1 Kopie haben wir Daten entfernt, die hinter dem letzten Bild lagen',
    'Aus 1 Kopie haben wir Bemerkungen und Angaben der Kamera entfernt',
  ])
    expect(said).toContain(sentence);
});
