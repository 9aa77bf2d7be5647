import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { openPage, trySample, type OpenPage, leaveDialog, goTo, unfold } from './openPage';
import { seriousFaults } from './seriousFaults';
import { sidewaysScroll } from './sidewaysScroll';

const origin = inject('origin');
let open: OpenPage | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});

async function view(page: Page): Promise<void> {
  await trySample(page);
  await goTo(page, 'pictures');
  await page.getByTestId('thumbnail').click();
  await page.getByTestId('viewer').locator('canvas').waitFor();
}

const kept = (page: Page, yes: boolean): Promise<void> =>
  page
    .getByTestId('template')
    .and(page.locator(`[data-kept=${String(yes)}]`))
    .waitFor();

/** All that lies in the databases of the page, as text. */
const stored = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const found: unknown[] = [];
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('no answer'));
      });
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name));
      for (const room of database.objectStoreNames) {
        const store = database.transaction(room).objectStore(room);
        found.push([name, room, await answer(store.getAllKeys()), await answer(store.getAll())]);
      }
      database.close();
    }
    return JSON.stringify(found, (_, value: unknown) =>
      value instanceof Uint8Array ? `${String(value.length)} bytes` : value,
    );
  });

describe('areas kept for pictures of one device', () => {
  it('are offered at the next visit, cover nothing before a click, and can be forgotten', async () => {
    open = await openPage(origin);
    const { page, complaints } = open;
    await view(page);
    expect(await page.getByTestId('template').count()).toBe(0);
    await page.getByTestId('redact-add').click();
    await page.getByTestId('template-keep').click();
    await kept(page, true);

    await page.reload();
    // Who wants to delete it need not give a file first.
    await page.getByTestId('templates').waitFor();
    await view(page);
    expect(await page.getByTestId('redact-rect').count()).toBe(0);
    expect(await page.getByTestId('viewer-review').getAttribute('data-said')).toBe('nothing');
    await page.getByTestId('redact-template').click();
    expect(await page.getByTestId('redact-rect').count()).toBe(1);
    expect(await page.getByTestId('redact-template').count()).toBe(0);
    await kept(page, true);
    expect(await seriousFaults(page)).toEqual([]);

    await leaveDialog(page);
    await goTo(page, 'whose');
    const list = page.getByTestId('templates');
    await unfold(list);
    expect(await list.innerText()).toContain('20');
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByTestId('templates-forget').click();
    await list.waitFor({ state: 'detached' });
    expect(await stored(page)).not.toMatch(/[0-9a-f]{64}|bytes/);
    expect(complaints).toEqual([]);
  });

  it('lie in the browser as numbers under a name without meaning, beside a secret of 32 bytes', async () => {
    open = await openPage(origin);
    const { page } = open;
    await view(page);
    await page.getByTestId('redact-add').click();
    await page.getByTestId('template-keep').click();
    await kept(page, true);
    const text = await stored(page);
    expect(text).toMatch(
      /\["reinschrift-templates","templates",\["[0-9a-f]{64}"\],\[\[\{"x":\d+,"y":\d+,"width":\d+,"height":\d+\}\]\]\]/,
    );
    expect(text).toContain('["reinschrift-templates","secret",["layouts"],["32 bytes"]]');
    for (const value of ['Muster', 'CT', 'Example', '.dcm']) expect(text).not.toContain(value);
  });

  it('are not said to be kept where the browser refuses', async () => {
    open = await openPage(origin, { width: 360, height: 740 });
    const { page } = open;
    await view(page);
    await page.evaluate(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'InvalidStateError');
      };
    });
    await page.getByTestId('redact-add').click();
    await page.getByTestId('template-keep').click();
    await page.getByTestId('template').locator('strong').waitFor();
    await kept(page, false);
    expect(await page.getByTestId('redact-rect').count()).toBe(1);
    expect(await sidewaysScroll(page)).toBe(0);
  });
});
