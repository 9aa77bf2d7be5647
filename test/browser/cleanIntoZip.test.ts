import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import { ctElements, fileBytes, type FixtureElement } from '../fixtures/part10';
import { openPage, type OpenPage, goTo } from './openPage';

const origin = inject('origin');
const folder = mkdtempSync(join(tmpdir(), 'reinschrift-slices-'));
const ultrasound = '1.2.840.10008.5.1.4.1.1.6.1';
let open: OpenPage | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});

/** Half a megabyte each, so that there is something to write ahead. */
const slices = 160;
/** Is held back until somebody looks at it: those behind it move up. */
const heldBack = 31;

beforeAll(() => {
  const pixels = new Uint8Array(512 * 512 * 2);
  for (let n = 0; n < slices; n++) {
    pixels[n] = 1;
    const own: FixtureElement[] = [
      ...(n === heldBack ? [{ tag: 0x00080016, vr: 'UI', value: ultrasound } as const] : []),
      { tag: 0x00200013, vr: 'IS', value: String(n + 1) },
      { tag: 0x00280010, vr: 'US', value: 512 },
      { tag: 0x00280011, vr: 'US', value: 512 },
      { tag: 0x7fe00010, vr: 'OW', value: pixels },
    ];
    const given = new Set(own.map(({ tag }) => tag));
    const instance = `1.2.276.0.7230010.3.1.4.${String(n + 1)}`;
    const elements = ctElements({ instance }).filter(({ tag }) => !given.has(tag));
    const bytes = fileBytes(
      [...elements, ...own].sort((a, b) => a.tag - b.tag),
      { sopInstance: instance, ...(n === heldBack ? { sopClass: ultrasound } : {}) },
    );
    // Not in the order of acquisition.
    writeFileSync(join(folder, `${String((n * 7) % slices).padStart(4, '0')}.dcm`), bytes);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

type Page = OpenPage['page'];

/** A page that has read the slices; its save picker gives new files of the origin's own, without a dialog that no test can press. */
async function start(): Promise<Page> {
  open = await openPage(origin);
  const { page } = open;
  await page.evaluate(() => {
    let files = 0;
    const pick = async (): Promise<FileSystemFileHandle> => {
      const root = await navigator.storage.getDirectory();
      return root.getFileHandle(`${String(++files)}.zip`, { create: true });
    };
    Object.assign(globalThis, { showSaveFilePicker: pick });
  });
  await page.getByTestId('intake-folder-input').setInputFiles(folder);
  await goTo(page, 'pictures');
  await page.getByTestId('clean-into-zip').waitFor();
  return page;
}

/** Names, lengths and digests of the files there, the half-written ones of the browser too. */
const files = (page: Page): Promise<[name: string, size: number, digest: string][]> =>
  page.evaluate(async () => {
    const found: [string, number, string][] = [];
    const root = await navigator.storage.getDirectory();
    for await (const [name, handle] of root.entries()) {
      const bytes = await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer();
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      found.push([name, bytes.byteLength, [...digest].join()]);
    }
    return found.sort();
  });

const saved = (page: Page): Promise<void> =>
  page.locator('[data-testid=saved] .good').waitFor({ timeout: 60_000 });

it('writes the ZIP while it cleans: byte for byte the one of cleaning first and saving after', async () => {
  const page = await start();
  await page.getByTestId('clean-into-zip').click();
  await saved(page);
  const result = page.getByTestId('result');
  expect(await result.getAttribute('data-cleaned')).toBe(String(slices - 1));
  expect(await result.getAttribute('data-refused')).toBe('1');
  const said = await page.getByTestId('saved').textContent();
  expect(said).toContain(String(slices - 1));

  await page.getByTestId('save-zip').click();
  const areTwoAlike = async (): Promise<boolean> => {
    const [first, second, ...more] = await files(page);
    return more.length === 0 && first?.slice(1).join() === second?.slice(1).join();
  };
  await expect.poll(areTwoAlike, { timeout: 60_000 }).toBe(true);
  expect((await files(page))[0]?.[1]).toBeGreaterThan(slices * 512 * 512);
  expect(await page.getByTestId('saved').textContent()).toBe(said);
  expect(open?.complaints).toEqual([]);
});

it('says before the run where the browser has less room than the copies need', async () => {
  open = await openPage(origin);
  const { page } = open;
  await page.evaluate(() => {
    navigator.storage.estimate = () => Promise.resolve({ quota: 1e6, usage: 0 });
  });
  await page.getByTestId('intake-folder-input').setInputFiles(folder);
  await goTo(page, 'pictures');
  expect(await page.getByTestId('lacks-room').textContent()).toContain('1 MB');
});

it('leaves nothing where it is stopped', async () => {
  const page = await start();
  await page.getByTestId('clean-into-zip').click();
  await page.getByTestId('cancel').click();
  await goTo(page, 'found');
  await expect.poll(() => files(page)).toEqual([]);
});

it('leaves nothing where the disk is full, says so, and still has the copies', async () => {
  const page = await start();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 40 * 1024 * 1024 });
  await page.getByTestId('clean-into-zip').click();
  await page.locator('[data-testid=saved] .notice').waitFor({ timeout: 60_000 });
  // Chromium does not always say why.
  expect(await page.getByTestId('saved').textContent()).toMatch(
    /Der Platz reicht nicht|wahrscheinlich reicht der Platz nicht/,
  );
  expect(await files(page)).toEqual([]);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByTestId('save-zip').click();
  await saved(page);
  expect((await files(page)).map(([name]) => name)).toEqual(['2.zip']);
});
