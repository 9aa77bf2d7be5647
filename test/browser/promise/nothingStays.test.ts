import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { keptInPage } from './nothingStays/keptInPage';
import { auditJob, mainJob } from './nothingStays/mainJob';
import { ownProfile, type OwnProfile } from './nothingStays/ownProfile';
import { planted, plantedDisc } from './nothingStays/plantedDisc';
import { searchFolder } from './nothingStays/searchFolder';

const origin = inject('origin');
const root = mkdtempSync(join(tmpdir(), 'reinschrift-disc-'));
const disc = plantedDisc(root);
let own: OwnProfile;

beforeEach(() => {
  own = ownProfile();
});
afterEach(() => own.remove());
afterAll(() => rmSync(root, { recursive: true }));

const onDisk = (words: Readonly<Record<string, string>> = planted): string[] =>
  own.searched.flatMap((folder) => searchFolder(folder, words));
const plantedIn = (texts: readonly string[]): string[] =>
  Object.entries(planted).flatMap(([place, text]) =>
    texts.some((each) => each.includes(text)) ? [place] : [],
  );
const inPage = async (page: Page): Promise<string[]> => plantedIn([await keptInPage(page)]);

describe('the search of this test', () => {
  it('finds what a page keeps in each place, in the page and on disk once the browser is closed', async () => {
    const { context, page } = await own.open(origin);
    await page.getByTestId('offline-ready').waitFor({ timeout: 60_000 });
    const words = Object.fromEntries(
      ['database', 'local', 'session', 'cache', 'opfs', 'cookie', 'state', 'typed', 'chosen'].map((place) => [
        place,
        `Märzveilchen-${place}-0815`,
      ]),
    );
    const input = join(own.root, `${words.chosen ?? ''}.csv`);
    writeFileSync(input, '');
    await page.evaluate(async (words: Record<string, string>) => {
      const word = (place: string): string => words[place] ?? '';
      localStorage.setItem('a', word('local'));
      sessionStorage.setItem('a', word('session'));
      await (await caches.open('a')).put('/a', new Response(word('cache')));
      const file = await (await navigator.storage.getDirectory()).getFileHandle('a', { create: true });
      const target = await file.createWritable();
      await target.write(word('opfs'));
      await target.close();
      document.cookie = `a=${encodeURIComponent(word('cookie'))};max-age=1000`;
      history.replaceState(word('state'), '');
      await new Promise((resolve) => {
        const request = indexedDB.open('a');
        request.onupgradeneeded = () => request.result.createObjectStore('a').put(word('database'), 'a');
        request.onsuccess = () => {
          request.result.close();
          resolve(undefined);
        };
      });
      const form = document.createElement('form');
      const [text, files] = [document.createElement('input'), document.createElement('input')];
      files.type = 'file';
      [text.id, files.id] = ['control-text', 'control-files'];
      form.append(text, files);
      document.body.append(form);
    }, words);
    await page.locator('#control-text').fill(words.typed ?? '');
    await page.locator('#control-files').setInputFiles(input);
    const kept = await keptInPage(page);
    for (const place of ['database', 'local', 'session', 'cache', 'opfs', 'state'])
      expect(kept).toContain(words[place]);
    await page.waitForTimeout(3000);
    await page.goto('about:blank');
    await context.close();
    const found = onDisk(words).join('\n');
    for (const place of ['database', 'local', 'cache', 'opfs', 'state', 'typed', 'chosen'])
      expect(found).toContain(`${place} in `);
  });
});

describe('after the main job', () => {
  it('nothing stands in any place that the page could keep it in, nor on disk once the browser is closed', async () => {
    const { context, page, told } = await own.open(origin);
    await page.getByTestId('offline-ready').waitFor({ timeout: 60_000 });
    const names = await mainJob(page, disc);
    expect(await inPage(page)).toEqual([]);
    expect(names).toHaveLength(6);
    expect(plantedIn([...names, ...told])).toEqual([]);
    await context.close();
    expect(onDisk()).toEqual([]);
  });

  it('nothing is anywhere after everything was forgotten', async () => {
    const { context, page, told } = await own.open(origin);
    await page.getByTestId('offline-ready').waitFor({ timeout: 60_000 });
    await mainJob(page, disc);
    await page.getByTestId('forget').click();
    await page.getByTestId('forget-go').click();
    await page.getByTestId('forgotten-read').click();
    await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
    await auditJob(page, disc);
    await page.getByTestId('forget').click();
    await page.getByTestId('forget-go').click();
    await page.locator('[data-testid=forgotten][data-kept=gone]').waitFor();
    expect(await inPage(page)).toEqual([]);
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    expect(plantedIn(told)).toEqual([]);
    await context.close();
    expect(onDisk()).toEqual([]);
  });

  // The processes of a browser are found in /proc.
  it.skipIf(process.platform !== 'linux')(
    'nothing is on disk where the browser crashed, and nothing comes back where it is opened again',
    async () => {
      const { page } = await own.open(origin);
      await page.getByTestId('offline-ready').waitFor({ timeout: 60_000 });
      await mainJob(page, disc);
      // What a browser notes of its windows it writes a little later.
      await page.waitForTimeout(4000);
      await own.kill();
      expect(onDisk()).toEqual([]);
      const again = await own.open(origin);
      await again.page.getByTestId('intake-drop').waitFor();
      expect(await inPage(again.page)).toEqual([]);
      await again.context.close();
      expect(onDisk()).toEqual([]);
    },
  );
});
