import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import type { CleaningReport } from '../../src/report/CleaningReport';
import { discPatients, writeFiveDiscs } from '../fixtures/fiveDiscs';
import { tabTo } from './keyboard';
import { openPage, type OpenPage, type PageOptions } from './openPage';
import { seriousFaults } from './seriousFaults';
import { sidewaysScroll } from './sidewaysScroll';

const origin = inject('origin');
const folder = mkdtempSync(join(tmpdir(), 'reinschrift-discs-'));
const copies = discPatients.reduce((sum, { slices }) => sum + slices, 0);
let open: OpenPage | undefined;

beforeAll(() => writeFiveDiscs(folder));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(async () => {
  await open?.close();
  open = undefined;
});

/** A page whose picker of folders gives the origin's own folder: no test can press the browser's dialog. */
async function start(options: PageOptions = {}): Promise<Page> {
  open = await openPage(origin, options);
  const { page } = open;
  await page.evaluate(() =>
    Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() }),
  );
  // Listened to from the start: the browser's dialog, which no test can press, does not come then.
  page.on('filechooser', (chooser) => void chooser.setFiles(folder));
  await page.getByTestId('try-sample').waitFor();
  return page;
}

const press = (page: Page, key: string): Promise<void> => page.keyboard.press(key);

const view = (page: Page, name: string): Promise<void> => page.locator(`[data-view=${name}]`).waitFor();

/** Gives the folder of discs as a clerk does who has no mouse. */
async function giveDiscs(page: Page): Promise<void> {
  await tabTo(page, 'intake-folder-input');
  await press(page, 'Enter');
  await view(page, 'whose');
}

/** From whose they are to the copies. */
async function cleanByKeyboard(page: Page): Promise<void> {
  await tabTo(page, 'next');
  await press(page, 'Enter');
  await view(page, 'purpose');
  await tabTo(page, 'purpose-own-record');
  await press(page, 'ArrowDown');
  expect(await page.getByTestId('purpose-second-opinion').isChecked()).toBe(true);
  for (const next of ['found', 'pictures']) {
    await tabTo(page, 'next');
    await press(page, 'Enter');
    await view(page, next);
  }
  await tabTo(page, 'clean');
  await press(page, 'Enter');
  await page.getByTestId('result').waitFor({ timeout: 60_000 });
}

/** What lies in the folder that was chosen. */
async function savedFiles(page: Page): Promise<Map<string, Buffer>> {
  const files = await page.evaluate(async () => {
    const found: [string, string][] = [];
    const root = await navigator.storage.getDirectory();
    for await (const [name, handle] of root.entries()) {
      const bytes = new Uint8Array(await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer());
      found.push([name, Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')]);
    }
    return found.sort();
  });
  return new Map(files.map(([name, text]) => [name, Buffer.from(text, 'latin1')]));
}

const figure = async (page: Page, name: string): Promise<number> =>
  Number(await page.getByTestId(`shift-${name}`).getAttribute('data-count'));

/** Of name, number, date of birth, of the examination and its UIDs. */
const old = discPatients.flatMap(({ name, id, birthDate }) => [...name.split('^'), id, birthDate]);

describe('a clerk', () => {
  it('cleans five discs with a list of new numbers by keyboard alone, and saves a ZIP of each person that holds no old value', async () => {
    const page = await start();
    await giveDiscs(page);
    expect(await page.getByTestId('given-aside').innerText()).toMatch(/5 Ersatznamen/);
    expect(await page.getByTestId('patient-row').count()).toBe(5);
    await cleanByKeyboard(page);

    const states = await page
      .getByTestId('queue-row')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-state')));
    expect(states).toEqual(['cleaned', 'cleaned', 'held-back', 'cleaned', 'cleaned']);
    // Whom a row is about stands there by the new number only, until somebody asks.
    expect(await page.getByTestId('queue').innerText()).not.toMatch(/Abendroth|Quandt|KH-/);

    // What nobody looked at is offered for a look before it is saved.
    expect(await tabTo(page, 'save-parts')).toEqual(['look-at-pictures', 'save-parts']);
    await press(page, 'Enter');
    await page.locator('[data-testid=saved] .good').waitFor({ timeout: 60_000 });
    expect(await seriousFaults(page)).toEqual([]);

    const files = await savedFiles(page);
    const zips = [...files].filter(([name]) => name.endsWith('.zip'));
    expect(zips.map(([name]) => name.replace(/^reinschrift-\d{4}-\d\d-\d\d-/, ''))).toEqual(
      discPatients.map(({ newId }) => `zweitmeinung-${newId}.zip`),
    );
    for (const [at, [, bytes]] of zips.entries()) {
      const patient = discPatients[at];
      const inside = Object.values(unzipSync(bytes));
      expect(inside.length).toBe(patient?.slices);
      for (const copy of inside) expect(Buffer.from(copy).toString('latin1')).toContain(patient?.newId);
    }
    for (const [name, bytes] of files) {
      const text = `${name} ${bytes.toString('latin1')}`;
      for (const value of old) expect(text).not.toContain(value);
      expect(text).not.toMatch(/20240229|ACC77|ST88|1\.2\.276\.0\.7230010\.[89]/);
    }
    const report = JSON.parse(
      [...files].find(([name]) => name.endsWith('.json'))?.[1].toString() ?? '',
    ) as CleaningReport;
    expect([report.totals.cleaned, report.totals.refused]).toEqual([copies, 1]);

    expect(await tabTo(page, 'shift')).toContain('queue-save');
    await press(page, 'Enter');
    const said = await Promise.all(
      ['discs', 'persons', 'copies', 'refused', 'heldBack', 'saved', 'zips'].map((name) =>
        figure(page, name),
      ),
    );
    expect(said).toEqual([5, 5, copies, 1, 1, copies, 5]);
    expect(await page.getByTestId('shift').innerText()).not.toMatch(/STUDIE|KH-|Abendroth/);
    // One has a picture held back besides: that is still said.
    expect(await page.locator('[data-testid=queue-row][data-state=saved]').count()).toBe(4);
    expect(await page.locator('[data-testid=queue-row][data-saved=true]').count()).toBe(5);
    expect(open?.complaints).toEqual([]);
  });

  it('saves a second time into the same folder without a refusal, and nothing is written twice or over', async () => {
    const page = await start();
    await giveDiscs(page);
    await cleanByKeyboard(page);
    await tabTo(page, 'save-parts');
    await press(page, 'Enter');
    await page.locator('[data-testid=saved] .good').waitFor();
    const before = await savedFiles(page);
    await press(page, 'Enter');
    await expect.poll(() => page.getByTestId('save-parts').isEnabled()).toBe(true);
    const zips = (files: Map<string, Buffer>): [string, string][] =>
      [...files]
        .filter(([name]) => name.endsWith('.zip'))
        .map(([name, bytes]) => [name, bytes.toString('latin1')]);
    expect(zips(await savedFiles(page))).toEqual(zips(before));
    expect(await page.getByTestId('saved').innerText()).toMatch(/5 ZIP/);
    expect(await figure(page, 'zips')).toBe(5);
  });

  it('finds every row and every button of the queue on a phone, in the dark', async () => {
    const page = await start({ width: 360, height: 740, dark: true });
    await giveDiscs(page);
    await cleanByKeyboard(page);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByTestId('queue').screenshot({ path: 'test-results/queue-360-dark.png' });
    expect(await page.getByTestId('queue-save').count()).toBe(5);
    expect(await page.getByTestId('queue-look').count()).toBe(1);
  });
});
