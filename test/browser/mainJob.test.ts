import { createReadStream } from 'node:fs';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { Unzip, UnzipInflate } from 'fflate';
import { buildSampleStudy } from '../../src/sample/buildSampleStudy';
import { clean, openPage, trySample, type OpenPage, type PageOptions, goTo } from './openPage';

const origin = inject('origin');
let open: OpenPage | undefined;

async function start(options: PageOptions = {}): Promise<OpenPage> {
  open = await openPage(origin, options);
  return open;
}

afterEach(async () => {
  await open?.close();
  open = undefined;
});

/** Name and bytes of every entry of a ZIP. */
async function entriesOf(path: string): Promise<Map<string, Uint8Array>> {
  const entries = new Map<string, Uint8Array>();
  const unzip = new Unzip((file) => {
    const parts: Uint8Array[] = [];
    file.ondata = (error, data, final) => {
      if (error !== null) throw error;
      parts.push(data);
      if (final) entries.set(file.name, Buffer.concat(parts));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for await (const part of createReadStream(path)) unzip.push(new Uint8Array(part as Buffer));
  unzip.push(new Uint8Array(), true);
  return entries;
}

describe('the main job', () => {
  it('works with the network cut after load: sample study, summary, clean, verified, saved as ZIP', async () => {
    const { page, context, requests, complaints } = await start();
    await page.getByTestId('offline-ready').waitFor({ timeout: 60_000 });
    await context.setOffline(true);
    const before = requests.length;

    await trySample(page);
    expect(Number(await page.getByTestId('summary-who').getAttribute('data-count'))).toBeGreaterThan(0);
    expect(Number(await page.getByTestId('summary-hidden').getAttribute('data-count'))).toBeGreaterThan(0);
    expect(await page.locator('[data-testid=file-row][data-state=readable]').count()).toBe(20);

    await clean(page);
    const result = page.getByTestId('result');
    expect(await result.getAttribute('data-cleaned')).toBe('20');
    expect(await result.getAttribute('data-refused')).toBe('0');
    expect(await result.getAttribute('data-verified')).toBe('20');

    // A picker cannot be driven headless: without one the page falls back to a download.
    await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('save-zip').click(),
    ]);
    const entries = await entriesOf(await download.path());
    expect(entries.size).toBeGreaterThanOrEqual(20);
    const planted = ['Muster', 'Übungsfall'];
    for (const [name, bytes] of entries) {
      expect(name).toMatch(/^[A-Za-z0-9_/.-]+$/);
      const text = Buffer.from(bytes).toString('latin1');
      for (const word of planted)
        expect(text.includes(Buffer.from(word, 'utf8').toString('latin1')) || text.includes(word)).toBe(
          false,
        );
    }
    expect(requests.slice(before).filter((url) => !url.startsWith(origin))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('saves into a folder, reads it back on request, goes on where equal copies are, adds beside others, and overwrites nothing', async () => {
    const { page } = await start();
    await trySample(page);
    await clean(page);
    // The folder of the picker is one of the origin's own: the same handles, without a dialog that no test can press.
    await page.evaluate(() => {
      Object.assign(globalThis, { showDirectoryPicker: async () => navigator.storage.getDirectory() });
    });
    await page.getByTestId('read-back').check();
    await page.getByTestId('save-folder').click();
    await page.getByTestId('saved').waitFor();
    const names = await page.evaluate(async () => {
      const found: string[] = [];
      const walk = async (folder: FileSystemDirectoryHandle): Promise<void> => {
        for await (const handle of (
          folder as unknown as { values(): AsyncIterable<FileSystemHandle> }
        ).values()) {
          if (handle.kind === 'file') found.push(handle.name);
          else await walk(handle as FileSystemDirectoryHandle);
        }
      };
      await walk(await navigator.storage.getDirectory());
      return found;
    });
    expect(names).toHaveLength(20);
    /** Makes one of the copies something else, or tells what it is. */
    const other = (write: boolean): Promise<string> =>
      page.evaluate(async (write) => {
        const firstIn = async (folder: FileSystemDirectoryHandle): Promise<FileSystemFileHandle> => {
          const handles = folder as unknown as { values(): AsyncIterable<FileSystemHandle> };
          for await (const handle of handles.values())
            return handle.kind === 'file'
              ? (handle as FileSystemFileHandle)
              : firstIn(handle as FileSystemDirectoryHandle);
          throw new Error('empty');
        };
        const root = await navigator.storage.getDirectory();
        const file = await firstIn(await root.getDirectoryHandle('STUDY01'));
        if (write) {
          const writable = await file.createWritable();
          await writable.write('of somebody else');
          await writable.close();
        }
        return (await file.getFile()).text();
      }, write);
    const before = await other(false);
    await page.locator('[data-testid=saved] .good').evaluate((line) => line.classList.add('of-the-first'));
    await page.getByTestId('save-folder').click();
    await page.locator('[data-testid=saved] .good:not(.of-the-first)').waitFor();
    expect(await other(false)).toBe(before);
    await other(true);
    await page.getByTestId('save-folder').click();
    await page.locator('[data-testid=saved] .good', { hasText: 'reinschrift-' }).waitFor();
    expect(await other(false)).toBe('of somebody else');
  });

  it('asks for nothing but its own assets, and for nothing at all after load', async () => {
    const { page, requests } = await start();
    await page.getByTestId('offline-ready').waitFor({ timeout: 60_000 });
    const afterLoad = requests.length;
    await trySample(page);
    await clean(page);
    expect(requests.filter((url) => !url.startsWith(origin))).toEqual([]);
    expect(requests.slice(afterLoad)).toEqual([]);
  });

  it('keeps nothing about a patient in storage, caches, address or title', async () => {
    const { page, context } = await start();
    await page.getByTestId('offline-ready').waitFor({ timeout: 60_000 });
    await trySample(page);
    await clean(page);
    const words = ['Muster', 'bungsfall', '2.25.', 'RS-'];
    const state = await context.storageState({ indexedDB: true });
    const kept = await page.evaluate(async () => {
      const cached: string[] = [];
      for (const name of await caches.keys())
        for (const request of await (await caches.open(name)).keys()) cached.push(request.url);
      return JSON.stringify({
        cached,
        local: JSON.stringify(localStorage),
        session: JSON.stringify(sessionStorage),
        title: document.title,
        url: location.href,
      });
    });
    for (const word of words) {
      expect(JSON.stringify(state)).not.toContain(word);
      expect(kept).not.toContain(word);
    }
  });

  it('shows values with markup as text', async () => {
    const { page, complaints } = await start();
    const [first] = await Promise.all(
      buildSampleStudy().map(async ({ blob }) => new Uint8Array(await blob.arrayBuffer())),
    );
    const bytes = Buffer.from(first ?? []);
    const at = bytes.indexOf(Buffer.from([0x10, 0, 0x10, 0, 0x50, 0x4e])) + 8; // (0010,0010) PN
    expect(bytes.toString('latin1', at, at + 6)).toBe('Muster');
    bytes.write('<b>x<i', at, 'latin1');
    await page.getByTestId('intake-input').setInputFiles({ name: 'a', mimeType: '', buffer: bytes });
    await goTo(page, 'found');
    expect(await page.getByTestId('summary-who').textContent()).toContain('<b>x<i');
    expect(complaints).toEqual([]);
  });

  it('gives every bad file a row of its own and still cleans the good one', async () => {
    const { page, complaints } = await start();
    const [first] = await Promise.all(
      buildSampleStudy().map(async ({ blob }) => Buffer.from(await blob.arrayBuffer())),
    );
    const good = first ?? Buffer.alloc(0);
    await page.getByTestId('intake-input').setInputFiles([
      { name: 'good', mimeType: '', buffer: good },
      { name: 'cut.dcm', mimeType: '', buffer: good.subarray(0, 700) },
      { name: 'empty.dcm', mimeType: '', buffer: Buffer.alloc(0) },
      { name: 'viewer.exe', mimeType: '', buffer: Buffer.from('MZ\x90\0viewer') },
      { name: 'letter.txt', mimeType: '', buffer: Buffer.from('Sehr geehrte Damen und Herren') },
    ]);
    await goTo(page, 'found');
    const rows = page.getByTestId('file-row');
    expect(await rows.count()).toBe(5);
    expect(await page.locator('[data-testid=file-row][data-state=readable]').count()).toBe(1);
    expect(await page.locator('[data-testid=file-row][data-state=refused]').count()).toBe(1);
    expect(await page.locator('[data-testid=file-row][data-state=ignored]').count()).toBe(3);
    await clean(page);
    expect(await page.getByTestId('result').getAttribute('data-cleaned')).toBe('1');
    expect(complaints).toEqual([]);
  });

  it('can be done wholly by keyboard', async () => {
    const { page } = await start();
    const press = async (id: string, key = 'Enter'): Promise<void> => {
      for (let i = 0; i < 200; i++) {
        await page.keyboard.press('Tab');
        if ((await page.evaluate(() => document.activeElement?.getAttribute('data-testid'))) === id) {
          await page.keyboard.press(key);
          return;
        }
      }
      throw new Error(`no way to ${id} by Tab`);
    };
    await press('try-sample');
    await page.locator('[data-view=whose]').waitFor();
    await press('next');
    await press('purpose-own-record', 'Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.getByTestId('purpose-basic').isChecked()).toBe(true);
    await press('next');
    await press('next');
    await press('clean');
    await page.getByTestId('result').waitFor();
    await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
    const [download] = await Promise.all([page.waitForEvent('download'), press('save-zip')]);
    expect(download.suggestedFilename()).toMatch(/\.zip$/);
  });

  it('works in an insecure context and says what is missing there', async () => {
    const port = new URL(origin).port;
    open = await openPage(`http://klinik.example:${port}/`, {
      extraArguments: ['--host-resolver-rules=MAP klinik.example 127.0.0.1'],
    });
    const { page } = open;
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await trySample(page);
    await clean(page);
    expect(await page.getByTestId('result').getAttribute('data-verified')).toBe('20');
  });

  it('speaks German, English and Dutch', async () => {
    const { page } = await start({ locale: 'nl-NL' });
    const language = page.getByTestId('language');
    expect(await language.inputValue()).toBe('nl');
    const titles = new Set<string>();
    for (const tongue of ['de', 'en', 'nl']) {
      await language.selectOption(tongue);
      await page.locator(`html[lang=${tongue}]`).waitFor();
      titles.add((await page.locator('h1').textContent()) ?? '');
    }
    expect(titles.size).toBe(3);
  });
});
