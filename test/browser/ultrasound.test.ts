import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterEach, expect, inject, it } from 'vitest';
import { readPart10 } from '../../src/dicom/read/readPart10';
import type { CleaningReport } from '../../src/report/CleaningReport';
import { blobOf } from '../fixtures/part10';
import { nameAt, ultrasound } from '../fixtures/ultrasound';
import { clean, goTo, openPage, type OpenPage } from './openPage';
import { seriousFaults } from './seriousFaults';

const origin = inject('origin');
let open: OpenPage | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});

const [columns, rows] = [640, 480];
const letters = 'MUELLER JOERG'.length;

async function download(page: Page, id: string): Promise<Buffer> {
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByTestId(id).click()]);
  return readFileSync(await saved.path());
}

it('forty ultrasounds of one device are blacked out and confirmed in at most twelve key presses, and each of them was on the screen', async () => {
  open = await openPage(origin, { width: 1280, height: 800 });
  const { page, complaints } = open;
  const names = ['MUELLER JOERG', 'MUELLER JOERG', 'MUELLER JÖRG', 'MUELLER  JOERG'];
  const files = Array.from({ length: 40 }, (_, n) => ultrasound(n + 1, names[n % names.length] ?? ''));
  await page.getByTestId('intake-input').setInputFiles(files);
  await goTo(page, 'purpose');
  await page.getByTestId('purpose-basic').check();
  await page.getByTestId('next').click();
  await page.getByTestId('next').click();
  await page.waitForSelector('[data-testid=search-state][data-searched="40"]', { timeout: 120_000 });
  expect(await page.getByTestId('picture-row').count()).toBe(40);

  let presses = 0;
  const press = async (key: string): Promise<void> => {
    presses++;
    await page.keyboard.press(key);
  };
  const focused = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.closest('[data-testid]')?.getAttribute('data-testid') ?? '');
  // Nothing was pressed and nothing clicked in this view: the focus stands on its heading.
  while ((await focused()) !== 'pixels') await press('Tab');
  await press(' ');
  await page.getByTestId('sheet').waitFor();
  const state = page.getByTestId('sheet-state');
  // Who confirms at once confirms only what is in sight.
  await page.locator('[data-testid=sheet-tile][data-seen=shown]').first().waitFor();
  expect(Number(await state.getAttribute('data-shown'))).toBeLessThan(20);
  await press('b');
  await press(' ');
  await page.locator('[data-testid=sheet-state][data-shown="40"]').waitFor({ timeout: 90_000 });
  expect(await seriousFaults(page)).toEqual([]);
  await press('Enter');
  await page.locator('[data-testid=sheet-state][data-confirmed="40"]').waitFor();
  await press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  expect(presses).toBeLessThanOrEqual(12);
  expect(await page.locator('[data-testid=picture-row][data-seen=blacked-out]').count()).toBe(40);

  await clean(page);
  expect(await page.getByTestId('result').getAttribute('data-cleaned')).toBe('40');
  const report = JSON.parse((await download(page, 'save-report')).toString()) as CleaningReport;
  expect(report.pictures).toMatchObject({ pictures: 40, blackedOut: 40, onSheets: 40, oneByOne: 0 });
  for (const { picture } of report.files)
    expect(picture).toEqual({ shown: 1, of: 1, decision: 'blacked-out', by: 'sheet' });
  await goTo(page, 'done');
  const copies = Object.entries(unzipSync(await download(page, 'save-zip'))).filter(([name]) =>
    name.endsWith('.dcm'),
  );
  expect(copies).toHaveLength(40);
  for (const [, bytes] of copies) {
    const part10 = await readPart10(blobOf(new Uint8Array(bytes)));
    if (part10.kind !== 'part10' || part10.pixelData === undefined) throw new Error('no picture');
    const { valueStart } = part10.pixelData;
    for (let y = nameAt.y; y < nameAt.y + 7 * nameAt.size; y++)
      for (let x = nameAt.x; x < nameAt.x + 6 * nameAt.size * letters; x++)
        expect(bytes[valueStart + y * columns + x]).toBe(0);
    // The echoes below stay.
    expect(
      bytes.subarray(valueStart + columns * (rows / 2), valueStart + columns * rows).some((v) => v > 40),
    ).toBe(true);
  }
  expect(complaints).toEqual([]);
}, 240_000);
