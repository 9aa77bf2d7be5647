import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { writeFiveDiscs } from '../fixtures/fiveDiscs';
import { goTo, openPage, trySample, type OpenPage, unfold } from './openPage';
import { seriousFaults } from './seriousFaults';

const origin = inject('origin');
const folder = mkdtempSync(join(tmpdir(), 'reinschrift-saving-'));
let open: OpenPage | undefined;

beforeAll(() => writeFiveDiscs(folder));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(async () => {
  await open?.close();
  open = undefined;
});

/** Copies for a purpose, as a person has them made; what is closed then stays closed. */
async function cleanedFor(page: Page, preset: string): Promise<void> {
  await goTo(page, 'purpose');
  await page.getByTestId(`purpose-${preset}`).check();
  while ((await page.getByTestId('clean').count()) === 0) await page.getByTestId('next').click();
  await page.getByTestId('clean').click();
  await page.getByTestId('result').waitFor({ timeout: 60_000 });
}

async function drop(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([name, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text ?? ''], name ?? ''));
      return data;
    },
    [name, text],
  );
  await page.getByTestId('view').dispatchEvent('drop', { dataTransfer: transfer });
}

describe('the view of what was made', () => {
  it('says it in a sentence, has one way to save in sight, and is no higher than two screens with the ePA open', async () => {
    open = await openPage(origin, { height: 800 });
    const { page } = open;
    await trySample(page);
    await cleanedFor(page, 'own-record');
    await page.getByTestId('epa-card').waitFor();
    expect(await page.locator('h1').innerText()).toBe('20 Kopien mit Namen, für meine Akte oder die ePA');
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(1600);
    expect(await page.getByTestId('save-report').isVisible()).toBe(false);
    expect(await seriousFaults(page)).toEqual([]);
    await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('save-zip').click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^reinschrift-\d{4}-\d\d-\d\d-eigene-akte\.zip$/);
  });

  it('leads to what was held back, and from there back to the copies', async () => {
    open = await openPage(origin);
    const { page } = open;
    await page.getByTestId('intake-folder-input').setInputFiles(folder);
    await cleanedFor(page, 'basic');
    expect(await page.locator('h1').innerText()).toBe('15 Kopien ohne Namen, zum Weitergeben');
    await page.getByTestId('look-now').click();
    await page.locator('[data-view=pictures]').waitFor();
    await page.getByTestId('viewer').waitFor();
    expect(await page.getByTestId('stale').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByTestId('viewer').waitFor({ state: 'detached' });
    await page.getByTestId('next').click();
    await page.getByTestId('result').waitFor();
    expect(await page.getByTestId('save-parts').isEnabled()).toBe(true);
  });
});

describe('presets of a site', () => {
  it('go from one desk to another as a file, by choice and by drop, and are refused with the place where a name is unknown', async () => {
    open = await openPage(origin);
    const { page } = open;
    await trySample(page);
    await goTo(page, 'purpose');
    await page.getByTestId('purpose-research').check();
    await unfold(page.getByTestId('site-presets'));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('save-preset').click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ product: 'Reinschrift', sitePreset: 1, purpose: 'research' });
    await page.getByTestId('purpose-basic').check();
    await drop(page, 'presets.json', text);
    await page.locator('[data-testid=given-aside] [data-good=true]').waitFor();
    expect(await page.getByTestId('purpose-research').isChecked()).toBe(true);
    const buffer = Buffer.from(text.replace('"research"', '"everything"'));
    await page
      .getByTestId('preset-input')
      .setInputFiles({ name: 'p.json', mimeType: 'application/json', buffer });
    await page.locator('[data-testid=given-aside] [data-good=false]').waitFor();
    expect(await page.getByTestId('given-aside').innerText()).toContain('purpose everything');
    expect(await page.getByTestId('purpose-research').isChecked()).toBe(true);
    expect(await seriousFaults(page)).toEqual([]);
  });
});

describe('a list of substitute names', () => {
  it('is taken where it is dropped, and one that is none is said so, with the files as they are', async () => {
    open = await openPage(origin);
    const { page } = open;
    await trySample(page);
    await drop(page, 'names.csv', 'name;age\r\n');
    await page.locator('[data-testid=given-aside] [data-good=false]').waitFor();
    await drop(page, 'list.csv', 'id_old;id_new\r\nA;B\r\n');
    await page.locator('[data-testid=given-aside] [data-good=true]').waitFor();
    expect(await page.getByTestId('view').getAttribute('data-view')).toBe('found');
    await goTo(page, 'purpose');
    await page.getByTestId('purpose-basic').check();
    expect(await page.getByTestId('lookup-state').getAttribute('data-count')).toBe('1');
    expect(open.complaints).toEqual([]);
  });
});
