import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, inject, it } from 'vitest';
import type { CleaningReport } from '../../src/report/CleaningReport';
import { ctElements, fileBytes } from '../fixtures/part10';
import { clean, openPage, type OpenPage, goTo } from './openPage';
import { seriousFaults } from './seriousFaults';
import { sidewaysScroll } from './sidewaysScroll';

const origin = inject('origin');
let open: OpenPage | undefined;

const ct = (name: string, person: Parameters<typeof ctElements>[0]) => ({
  name,
  mimeType: '',
  buffer: Buffer.from(fileBytes(ctElements(person), { sopInstance: person?.instance ?? '' })),
});
const word = 'anonymized';
const anna = { name: 'Muster^Anna', birthDate: '19790411', instance: word };
const bernd = {
  name: 'Beispiel^Bernd',
  birthDate: '19500101',
  instance: '1.2.276.0.99.3.2',
  study: '1.2.276.0.99.2',
};

afterEach(async () => {
  await open?.close();
  open = undefined;
});

async function reportOf(page: OpenPage['page']): Promise<CleaningReport> {
  await goTo(page, 'done');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByTestId('save-report').click(),
  ]);
  return JSON.parse(readFileSync(await download.path(), 'utf8')) as CleaningReport;
}

describe('people under one number', () => {
  it('are two unless the person says otherwise, one can be left out and taken back, and the result says so', async () => {
    open = await openPage(origin, { width: 360, height: 760 });
    const { page, complaints } = open;
    await page
      .getByTestId('intake-input')
      .setInputFiles([ct('IM10', anna), ct('IM2', bernd), ct('IM1', anna)]);
    await goTo(page, 'whose');
    const doubt = page.getByTestId('conflict');
    expect(await doubt.getAttribute('data-kind')).toBe('two-people');
    expect(await doubt.getByTestId('who-different').isChecked()).toBe(true);
    const rows = page.getByTestId('patients').getByTestId('patient-row');
    expect(await rows.count()).toBe(2);
    expect(await rows.nth(0).getAttribute('data-files')).toBe('2');
    await goTo(page, 'found');
    expect((await page.getByTestId('file-row').allInnerTexts()).slice(0, 2)).toEqual([
      expect.stringContaining('IM1'),
      expect.stringContaining('IM10'),
    ]);
    await clean(page);
    const result = page.getByTestId('result');
    expect(await result.getAttribute('data-cleaned')).toBe('3');
    expect(await page.locator('[data-testid=uid-note][data-note=instance-uid-made]').count()).toBe(1);

    // Copies of somebody who is left out do not leave the page.
    await goTo(page, 'whose');
    await rows.nth(1).getByTestId('patient-chosen').uncheck();
    await page.getByTestId('stale').waitFor();
    await rows.nth(1).screenshot({ path: 'test-results/left-out-360-light.png' });
    expect(await seriousFaults(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    await clean(page);
    await page.waitForSelector('[data-testid=result][data-cleaned="2"]');
    expect(await result.getAttribute('data-refused')).toBe('0');
    expect(await page.getByTestId('left-out').getAttribute('data-count')).toBe('1');
    await goTo(page, 'found');
    expect(await page.getByTestId('file-row').last().getAttribute('data-state')).toBe('left-out');
    await goTo(page, 'done');
    const report = await reportOf(page);
    expect([report.totals.cleaned, report.totals.refused, report.leftOut]).toEqual([2, 0, 1]);
    expect(report.doubts?.map(({ kind, treatedAs }) => [kind, treatedAs])).toEqual([
      ['two-people', 'different'],
    ]);

    await goTo(page, 'whose');
    await rows.nth(1).getByTestId('patient-chosen').check();
    await clean(page);
    await page.waitForSelector('[data-testid=result][data-cleaned="3"]');
    expect(await page.getByTestId('left-out').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
