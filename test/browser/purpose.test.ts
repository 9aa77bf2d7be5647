import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { writeDisc } from '../fixtures/writeDisc';
import { goTo, openPage, trySample, type OpenPage } from './openPage';
import { seriousFaults } from './seriousFaults';
import { sidewaysScroll } from './sidewaysScroll';

const origin = inject('origin');
let open: OpenPage | undefined;
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'disc-'));
});
afterEach(async () => {
  await open?.close();
  open = undefined;
  rmSync(folder, { recursive: true });
});

const person = (n: number) => ({
  name: `Beispiel${String(n)}^Klara`,
  id: `KB-2290-${String(n)}`,
  birthDate: `19${String(40 + n)}0405`,
  sex: 'F',
  date: '20240612',
  description: 'MRT Knie links',
  slices: 1,
  folder: `PAT${String(n)}`,
});

describe('whoever picks copies without names', () => {
  it('is told in two sentences why that harms care, where the pictures look like their own, and changes it with one press', async () => {
    await writeDisc(folder, [person(1), person(2)], []);
    open = await openPage(origin, { width: 360, height: 740 });
    const { page } = open;
    await page.getByTestId('intake-folder-input').setInputFiles(folder);
    await goTo(page, 'whose');
    await page.getByTestId('next').click();
    await page.getByTestId('purpose-basic').check();
    const advice = page.getByTestId('names-advice');
    // Of several people nobody knows who reads this.
    expect(await advice.getByTestId('take-own-record').count()).toBe(0);
    await goTo(page, 'whose');
    await page.getByTestId('this-is-me').first().click();
    await page.getByTestId('next').click();
    expect((await advice.innerText()).match(/[.!?](\s|$)/g)?.length).toBe(2);
    expect(await seriousFaults(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await advice.getByTestId('take-own-record').click();
    expect(await page.getByTestId('purpose-own-record').isChecked()).toBe(true);
    expect(await advice.count()).toBe(0);
    // A second opinion is meant to be without a name.
    await page.getByTestId('purpose-second-opinion').check();
    expect(await advice.getByTestId('take-own-record').count()).toBe(0);
  });
});

describe('the people of a disc', () => {
  it('are a list of lines where they are many, all of them chosen or none with one press', async () => {
    await writeDisc(
      folder,
      Array.from({ length: 58 }, (_, n) => person(n)),
      [],
    );
    open = await openPage(origin, { width: 1280, height: 800 });
    const { page, complaints } = open;
    await page.getByTestId('intake-folder-input').setInputFiles(folder);
    await goTo(page, 'whose');
    await page.getByTestId('patient-row').nth(9).waitFor();
    const height = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
    expect(await height()).toBeLessThanOrEqual(1800);
    expect(await page.getByTestId('chosen-persons').innerText()).toContain('58 von 58');
    await page.getByTestId('persons-none').click();
    expect(await page.getByTestId('next').isDisabled()).toBe(true);
    await page.getByTestId('patient-chosen').nth(2).check();
    expect(await page.getByTestId('chosen-persons').innerText()).toContain('1 von 58');
    expect(await seriousFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await sidewaysScroll(page)).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('are told where a document beside the pictures names another one, and where the DICOMDIR does', async () => {
    await writeDisc(
      folder,
      [person(1), person(2)],
      [
        ['BEFUND.PDF', 'Arztbrief Klara Beispiel2'],
        ['BRIEF.PDF', 'Sehr geehrte Damen und Herren'],
      ],
    );
    open = await openPage(origin);
    const { page, requests } = open;
    await page.getByTestId('intake-folder-input').setInputFiles(folder);
    await goTo(page, 'whose');
    await page.getByTestId('this-is-me').first().click();
    const documents = page.getByTestId('document-beside');
    await page.locator('[data-testid=document-beside][data-other=true]').waitFor();
    expect(await documents.filter({ hasText: 'BEFUND' }).innerText()).toContain('nennt Beispiel2, Klara');
    // It may still be read.
    await documents.filter({ hasText: 'BRIEF' }).filter({ hasText: 'wissen wir nicht' }).waitFor();
    expect(await page.getByTestId('listed-otherwise').count()).toBe(0);
    expect(await seriousFaults(page)).toEqual([]);
    expect(requests.every((url) => url.startsWith(origin))).toBe(true);
  });
});

describe('what was found', () => {
  it('fits on two screens under own-record, with every remark to be read or opened, and says what becomes of each value', async () => {
    open = await openPage(origin, { width: 1280, height: 800 });
    const { page, complaints } = open;
    await trySample(page);
    await goTo(page, 'purpose');
    await page.getByTestId('purpose-own-record').check();
    await page.getByTestId('next').click();
    await page.getByTestId('remarks').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(1600);
    const effects = page.getByTestId('summary-who').getByTestId('effect');
    await page.getByTestId('summary-who').locator('summary').first().click();
    await effects.nth(2).waitFor();
    expect(new Set(await effects.allInnerTexts())).toEqual(new Set(['bleibt']));
    await goTo(page, 'purpose');
    await page.getByTestId('purpose-basic').check();
    await page.getByTestId('next').click();
    await page.getByTestId('summary-who').locator('summary').first().click();
    await effects.nth(2).waitFor();
    const texts = (await effects.allInnerTexts()).join(' ');
    expect(texts).toMatch(/wird zu\s*RS-/);
    expect(texts).toContain('wird geleert');
    expect(texts).not.toContain('bleibt');
    expect(await seriousFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('is shown field by field for who wants it, on the next visit too, of which only the choice is kept', async () => {
    open = await openPage(origin, { width: 1280, height: 800 });
    const { page } = open;
    await trySample(page);
    await page.getByTestId('tab-fields').click();
    const name = page.locator('[data-testid=field-row][data-keyword=PatientName]');
    await name.waitFor();
    await name.getByText('RS-').waitFor();
    expect(await name.innerText()).toContain('Muster^J\u00f6rg-\u00dcbungsfall');
    expect(await seriousFaults(page)).toEqual([]);
    for (const width of [768, 360]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await sidewaysScroll(page)).toBe(0);
    }
    await page.reload();
    await trySample(page);
    await page.getByTestId('field-table').waitFor();
    const kept = await page.evaluate(
      () =>
        new Promise<unknown>((resolve) => {
          const request = indexedDB.open('reinschrift');
          request.onsuccess = () => {
            const all = request.result.transaction('settings').objectStore('settings').getAll();
            all.onsuccess = () => resolve(all.result);
          };
        }),
    );
    expect(kept).toEqual([{ foundView: 'fields' }]);
  });
});
