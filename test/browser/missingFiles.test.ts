import { afterEach, expect, inject, it } from 'vitest';
import { readPart10 } from '../../src/dicom/read/readPart10';
import { Dicomdir } from '../../src/export/Dicomdir';
import { directoryEntryOf } from '../../src/export/directoryEntryOf';
import { blobOf, ctElements, fileBytes } from '../fixtures/part10';
import { openPage, type OpenPage, goTo, unfold } from './openPage';
import { seriousFaults } from './seriousFaults';

const origin = inject('origin');
let open: OpenPage | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});

const slice = (n: number) => fileBytes(ctElements({ instance: `1.2.${String(n)}` }));
const given = (name: string, bytes: Uint8Array) => ({ name, mimeType: '', buffer: Buffer.from(bytes) });

it('says how many files a DICOMDIR lists that did not come with it, and names none of them', async () => {
  const dicomdir = new Dicomdir();
  for (const n of [1, 2, 3]) {
    const part10 = await readPart10(blobOf(slice(n)));
    if (part10.kind !== 'part10') throw new Error(part10.code);
    dicomdir.add(`MUSTER/IM${String(n)}`, directoryEntryOf(part10));
  }
  const listing = new Uint8Array(await dicomdir.blob('2.25.1').arrayBuffer());
  open = await openPage(origin, { width: 360 });
  const { page, complaints } = open;
  await page.getByTestId('intake-input').setInputFiles([given('DICOMDIR', listing), given('IM1', slice(1))]);
  await goTo(page, 'whose');
  const missing = page.getByTestId('missing-files');
  expect(await missing.getAttribute('data-missing')).toBe('2');
  await unfold(missing.locator('details'));
  const text = await missing.innerText();
  expect(text).toContain('DICOMDIR: 2 von 3 Dateien fehlen');
  expect(text).not.toMatch(/IM[123]|MUSTER/);
  expect(await seriousFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);
});
