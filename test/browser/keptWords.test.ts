import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, inject, it } from 'vitest';
import type { CleaningReport } from '../../src/report/CleaningReport';
import { ctElements, fileBytes, type FixtureElement } from '../fixtures/part10';
import { clean, goTo, leaveDialog, openPage, type OpenPage, type PageOptions, unfold } from './openPage';
import { seriousFaults } from './seriousFaults';
import { sidewaysScroll } from './sidewaysScroll';

const origin = inject('origin');
let open: OpenPage | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});

const study = '(0008,1030)';
const series = '(0008,103e)';

/** Two slices of one series; the patient is called M\u00fcller. */
function slice(number: number) {
  const instance = `1.2.276.0.99.7.${String(number)}`;
  const texts: FixtureElement[] = [
    { tag: 0x00081030, vr: 'LO', value: 'CT Thorax Zqwortek, Mueller 12.03.2020 nativ' },
    { tag: 0x0008103e, vr: 'LO', value: 'Zqwortek Abdomen Blurnig' },
  ];
  const own = new Set(texts.map(({ tag }) => tag));
  const elements = [...ctElements({ instance }).filter(({ tag }) => !own.has(tag)), ...texts];
  const bytes = fileBytes(
    elements.sort((a, b) => a.tag - b.tag),
    { sopInstance: instance },
  );
  return { name: `slice${String(number)}.dcm`, mimeType: '', buffer: Buffer.from(bytes) };
}

type Page = OpenPage['page'];

async function withTexts(options: PageOptions = {}): Promise<OpenPage> {
  open = await openPage(origin, options);
  const { page } = open;
  await page.getByTestId('intake-input').setInputFiles([slice(1), slice(2)]);
  await goTo(page, 'purpose');
  await page.getByTestId('purpose-research').check();
  await goTo(page, 'found');
  return open;
}

const showFile = (page: Page, n = 0) => page.locator('[data-testid=file-row] button').nth(n).click();
const rowAt = (page: Page, path: string) => page.locator(`[data-testid=element-row][data-path="${path}"]`);
const fate = (page: Page, path: string, word: string) =>
  rowAt(page, path).locator(`[data-testid=word-fate][data-word="${word}"]`);
const textOf = (page: Page, path: string) => rowAt(page, path).getByTestId('cleaned-text');

async function keep(page: Page, path: string, word: string, where: 'here' | 'everywhere'): Promise<void> {
  await fate(page, path, word).getByTestId('keep-word').click();
  await page.getByTestId(`keep-${where}`).click();
  await fate(page, path, word).getByTestId('strike-word').waitFor();
}

describe('cut words of a text', () => {
  it('are shown in their place with their reasons, and only those that are told by no form and no person can be kept', async () => {
    const { page, complaints } = await withTexts();
    await showFile(page);
    expect(await textOf(page, study).innerText()).toBe('CT Thorax Zqwortek, Mueller 12.03.2020 nativ');
    expect(await textOf(page, study).locator('del').allInnerTexts()).toEqual([
      'Zqwortek',
      'Mueller',
      '12.03.2020',
    ]);
    const told = rowAt(page, study).getByTestId('word-fate');
    expect(await told.evaluateAll((all) => all.map((one) => one.getAttribute('data-because')))).toEqual([
      'unknown-word',
      'secret',
      'date',
    ]);
    expect(await rowAt(page, study).getByTestId('keep-word').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('are kept here or in all texts, listed, carried out, reported without the word, and undone one by one and all', async () => {
    const { page, complaints } = await withTexts();
    expect(await page.getByTestId('decisions').count()).toBe(0);
    await showFile(page);
    await keep(page, study, 'zqwortek', 'everywhere');
    await fate(page, series, 'zqwortek').getByTestId('strike-word').waitFor();
    await keep(page, series, 'blurnig', 'here');
    await page.waitForSelector(`[data-path="${series}"][data-action=K]`);
    expect(await textOf(page, series).locator('del').count()).toBe(0);
    await leaveDialog(page);
    expect(await page.getByTestId('decisions').getAttribute('data-count')).toBe('2');
    await clean(page);
    expect(await page.getByTestId('result').getAttribute('data-verified')).toBe('2');
    expect(await page.getByTestId('words-kept').innerText()).toContain('6 Text');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('save-report').click(),
    ]);
    const json = readFileSync(await download.path(), 'utf8');
    expect((JSON.parse(json) as CleaningReport).keptWords).toEqual([
      { because: 'unknown-word', texts: 4 },
      { because: 'unknown-word', path: series, keyword: 'SeriesDescription', texts: 2 },
    ]);
    expect(json).not.toMatch(/zqwortek|blurnig/i);

    await goTo(page, 'found');
    const list = page.getByTestId('decisions');
    await unfold(list.locator('details'));
    await list.getByTestId('kept-word-undo').first().click();
    expect(await list.getAttribute('data-count')).toBe('1');
    await list.getByTestId('decisions-undo-all').click();
    await list.waitFor({ state: 'detached' });
    await goTo(page, 'found');
    await showFile(page);
    await fate(page, study, 'zqwortek').getByTestId('keep-word').waitFor();
    expect(complaints).toEqual([]);
  });

  it('can be kept by keyboard alone: Escape leaves the question and not the dialog, and the focus stays at the word', async () => {
    const { page } = await withTexts();
    await showFile(page);
    const button = fate(page, study, 'zqwortek').getByTestId('keep-word');
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByTestId('keep-here').focus();
    await page.keyboard.press('Escape');
    await page.getByTestId('keep-here').waitFor({ state: 'detached' });
    expect(await page.getByTestId('detail').isVisible()).toBe(true);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByTestId('keep-here').focus();
    await page.keyboard.press('Enter');
    await fate(page, study, 'zqwortek').getByTestId('strike-word').waitFor();
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-word'));
    expect(focused).toBe('zqwortek');
  });

  it('are read and kept without a fault and without scrolling sideways, on a phone too', async () => {
    const { page } = await withTexts();
    await showFile(page);
    await keep(page, series, 'zqwortek', 'here');
    await fate(page, study, 'zqwortek').getByTestId('keep-word').click();
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await seriousFaults(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    }
  });
});
