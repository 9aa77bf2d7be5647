import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import type { CleaningReport } from '../../src/report/CleaningReport';
import { burnedCt } from '../fixtures/burnedCt';
import { clean, openPage, type OpenPage, goTo } from './openPage';
import { seriousFaults } from './seriousFaults';

const origin = inject('origin');
let open: OpenPage | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});

async function take(slices: readonly Uint8Array[]): Promise<OpenPage> {
  open = await openPage(origin);
  await open.page.getByTestId('intake-input').setInputFiles(
    slices.map((bytes, i) => ({
      name: `${String(i)}.dcm`,
      mimeType: 'application/dicom',
      buffer: Buffer.from(bytes),
    })),
  );
  await goTo(open.page, 'found');
  return open;
}

async function reportOf(page: Page): Promise<CleaningReport> {
  await goTo(page, 'done');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByTestId('save-report').click(),
  ]);
  return JSON.parse(readFileSync(await download.path(), 'utf8')) as CleaningReport;
}

describe('a name that is burned into one slice of a CT', () => {
  it('is found without a click, comes first in the queue, and is held back as long as nobody looked', async () => {
    const burned = 5;
    const slices = Array.from({ length: 8 }, (_, i) => burnedCt(i, i === burned ? 'MUSTER ANNA' : ''));
    const { page, complaints } = await take(slices);
    await goTo(page, 'pictures');
    await page.waitForSelector('[data-testid=search-state][data-searched="8"][data-with-text="1"]');
    expect(await page.getByTestId('search-all').count()).toBe(0);
    expect(await page.getByTestId('pixels-file').allInnerTexts()).toEqual([`${String(burned)}.dcm`]);
    expect(await seriousFaults(page)).toEqual([]);

    await clean(page);
    const result = page.getByTestId('result');
    expect(await result.getAttribute('data-cleaned')).toBe('7');
    expect(await result.getAttribute('data-refused')).toBe('1');
    expect(await page.getByTestId('not-searched').count()).toBe(0);
    const report = await reportOf(page);
    expect(report.search).toEqual({ searched: 8, of: 8, withText: 1 });
    const held = report.files.filter(({ refused }) => refused !== undefined);
    expect(held).toMatchObject([{ id: String(burned + 1), refused: { code: 'pixels-unreviewed' } }]);
    expect(held[0]?.search?.places).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });
});

describe('a person who cleans before the search is through', () => {
  it('is told how many pictures were not searched, and the search goes on at the wish of the person', async () => {
    // The one that is searched last: what is found after a cleaning makes its copies stale, and they have no report.
    const slices = Array.from({ length: 5 }, (_, i) =>
      burnedCt(i, i === 3 ? 'MUSTER ANNA' : '', { times: 9 }),
    );
    const { page } = await take(slices);
    await goTo(page, 'pictures');
    await page.getByTestId('search-stop').click();
    await clean(page);
    const { search } = await reportOf(page);
    const missing = 5 - (search?.searched ?? 5);
    expect(missing).toBeGreaterThan(0);
    expect(await page.getByTestId('not-searched').innerText()).toContain(` ${String(missing)} Bild`);

    await goTo(page, 'pictures');
    await page.getByTestId('search-all').click();
    await page.waitForSelector('[data-testid=search-state][data-searched="5"][data-with-text="1"]');
    await clean(page);
    expect(await page.getByTestId('not-searched').count()).toBe(0);
    expect(await page.getByTestId('result').getAttribute('data-refused')).toBe('1');
  });
});
