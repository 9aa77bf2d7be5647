import { afterEach, describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { changingServer, type ChangingServer } from './tabs/changingServer';
import { heldWorkers } from '../everyView/heldWorkers';
import { clean, goTo, leaveDialog, openPage, trySample, type OpenPage } from '../openPage';

const origin = inject('origin');
let open: OpenPage | undefined;
let server: ChangingServer | undefined;
/** What the browser itself asked. */
let asked: string[] = [];

const watch = (page: Page): unknown =>
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });

async function start(address = origin): Promise<Page> {
  open = await openPage(address);
  asked = [];
  watch(open.page);
  return open.page;
}

/** One more window of the same browser. */
async function second(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  watch(other);
  await other.goto(page.url());
  await other.getByTestId('intake-drop').waitFor();
  return other;
}

afterEach(async () => {
  await open?.close();
  server?.close();
  [open, server] = [undefined, undefined];
});

/** Whether the page would have the browser ask before it goes. */
const asks = (page: Page): Promise<boolean> =>
  page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));

async function downloads(page: Page): Promise<void> {
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
  await Promise.all([page.waitForEvent('download'), page.getByTestId('save-zip').click()]);
  await page.getByTestId('saved').waitFor();
}

async function keepTemplate(page: Page): Promise<void> {
  await goTo(page, 'pictures');
  await page.getByTestId('thumbnail').click();
  await page.getByTestId('viewer').locator('canvas').waitFor();
  await page.getByTestId('redact-add').click();
  await page.getByTestId('template-keep').click();
  await page.locator('[data-testid=template][data-kept=true]').waitFor();
  await leaveDialog(page);
}

describe('leaving the page', () => {
  it('asks while files are read, while copies are made and where they are not saved, and not where nothing is lost', async () => {
    const page = await start();
    const workers = await heldWorkers(page);
    await page.reload();
    await page.getByTestId('intake-drop').waitFor();
    expect(await asks(page)).toBe(false);
    await workers.hold();
    await page.getByTestId('try-sample').click();
    await page.getByTestId('progress').waitFor();
    expect(await asks(page)).toBe(true);
    await workers.letGo();
    await goTo(page, 'found');
    expect(await asks(page)).toBe(false);
    await clean(page);
    expect(await asks(page)).toBe(true);
    await downloads(page);
    expect(await asks(page)).toBe(false);
  });

  it('asks once and really, forgets all where the person goes, and nothing comes back with the reload or by going back', async () => {
    const page = await start();
    await trySample(page);
    await clean(page);
    await page.reload();
    await page.getByTestId('intake-drop').waitFor();
    expect(asked).toEqual(['beforeunload']);
    expect(await page.getByTestId('view').getAttribute('data-view')).toBe('start');
    await page.evaluate(() => history.back());
    await page.waitForTimeout(300);
    expect(await page.getByTestId('view').getAttribute('data-view')).toBe('start');
  });

  it('asks while a ZIP is written, also where the copies were saved before', async () => {
    const page = await start();
    await trySample(page);
    await clean(page);
    await downloads(page);
    await page.evaluate(() => {
      const target = {
        write: () => new Promise(() => undefined),
        close: () => undefined,
        abort: () => undefined,
      };
      const handle = { createWritable: () => Promise.resolve(target) };
      Object.assign(globalThis, { showSaveFilePicker: () => Promise.resolve(handle) });
    });
    await page.getByTestId('save-zip').click();
    await page.waitForFunction(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
  });

  it('leaves nothing for whoever goes back to a page that the browser kept', async () => {
    const page = await start();
    await trySample(page);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    await page.locator('[data-testid=view][data-view=start]').waitFor();
    await trySample(page);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false })));
    expect(await page.getByTestId('view').getAttribute('data-view')).toBe('found');
  });
});

describe('two windows', () => {
  it('keep each what the other chose and kept, also in the same moment', async () => {
    const page = await start();
    const other = await second(page);
    await trySample(page);
    await trySample(other);
    const choose = (window: Page, id: string, value: string): Promise<unknown> =>
      window.getByTestId(id).evaluate((select: HTMLSelectElement, wanted) => {
        select.value = wanted;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }, value);
    await other.getByTestId('forget').click();
    await other.getByTestId('idle-minutes').waitFor();
    await Promise.all([choose(page, 'language', 'nl'), choose(other, 'idle-minutes', '60')]);
    await leaveDialog(other);
    await keepTemplate(page);
    // What one keeps, the other offers without being loaded anew.
    await goTo(other, 'pictures');
    await other.getByTestId('thumbnail').click();
    await other.getByTestId('redact-template').waitFor();
    await leaveDialog(other);
    const third = await second(page);
    await third.locator('html[lang=nl]').waitFor({ state: 'attached' });
    await third.getByTestId('templates').waitFor();
    await third.getByTestId('forget').click();
    expect(await third.getByTestId('idle-minutes').inputValue()).toBe('60');
  });

  it('forget each for itself: the files of the other stay, and it goes on working', async () => {
    const page = await start();
    const other = await second(page);
    await trySample(page);
    await trySample(other);
    await keepTemplate(other);
    await page.getByTestId('forget').click();
    await page.getByTestId('forget-go').click();
    await page.locator('[data-testid=forgotten][data-kept=gone]').waitFor();
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    await clean(other);
    expect(await other.getByTestId('result').getAttribute('data-cleaned')).toBe('20');
    await keepTemplate(other);
    expect(await other.evaluate(async () => (await indexedDB.databases()).length)).toBe(1);
  });
});

describe('a new version', () => {
  it('waits for the person, says that files go, asks where copies would, and comes without another question', async () => {
    server = await changingServer();
    const page = await start(server.origin);
    await page.getByTestId('offline-ready').waitFor({ timeout: 60_000 });
    await trySample(page);
    await clean(page);
    await page.evaluate(() => Object.assign(globalThis, { before: true }));
    server.change();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page.getByTestId('take-update').waitFor();
    expect(await page.locator('.actions', { has: page.getByTestId('take-update') }).innerText()).toContain(
      'vergisst diese Seite die geöffneten Dateien',
    );
    await page.getByTestId('take-update').click();
    await page.getByTestId('losing-stay').click();
    expect(await page.getByTestId('result').getAttribute('data-cleaned')).toBe('20');
    await page.getByTestId('take-update').click();
    await page.getByTestId('losing-go').click();
    await page.waitForFunction(() => !('before' in globalThis));
    await page.getByTestId('intake-drop').waitFor();
    expect(await page.getByTestId('take-update').count()).toBe(0);
    expect(asked).toEqual([]);
  });

  it('does not come while another window is open, which would lose what it still loads', async () => {
    server = await changingServer();
    const page = await start(server.origin);
    await page.getByTestId('offline-ready').waitFor({ timeout: 60_000 });
    const other = await second(page);
    await trySample(other);
    server.change();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page.getByTestId('take-update').click();
    await page.getByTestId('others-open').waitFor();
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)).toBe(
      true,
    );
    await other.close();
    await page.evaluate(() => Object.assign(globalThis, { before: true }));
    // A window that was closed is counted until the browser has put it away: who is told so presses once more.
    const isNew = async (): Promise<boolean> => {
      await page
        .getByTestId('take-update')
        .click({ timeout: 1000 })
        .catch(() => undefined);
      return page.evaluate(() => !('before' in globalThis)).catch(() => false);
    };
    await expect.poll(isNew, { interval: 500 }).toBe(true);
    await page.getByTestId('intake-drop').waitFor();
  });
});
