import { afterEach, describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { lookAt } from '../everyView/lookAt';
import { clean, goTo, leaveDialog, openPage, trySample, type OpenPage, type PageOptions } from '../openPage';

const origin = inject('origin');
const minute = 60_000;
let open: OpenPage | undefined;
/** What the browser itself asked: `beforeunload` of a page that would lose something. */
let asked: string[] = [];

async function start(options: PageOptions = {}): Promise<Page> {
  open = await openPage(origin, options);
  const { page } = open;
  asked = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  return page;
}

afterEach(async () => {
  await open?.close();
  open = undefined;
});

const databases = (page: Page): Promise<(string | undefined)[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

async function keepTemplate(page: Page): Promise<void> {
  await goTo(page, 'pictures');
  await page.getByTestId('thumbnail').click();
  await page.getByTestId('viewer').locator('canvas').waitFor();
  await page.getByTestId('redact-add').click();
  await page.getByTestId('template-keep').click();
  await page.locator('[data-testid=template][data-kept=true]').waitFor();
  await leaveDialog(page);
}

/** Forgets, and waits for the page that comes after. */
async function forget(page: Page): Promise<void> {
  await page.getByTestId('forget').click();
  await page.getByTestId('forget-go').click();
  await page.locator('[data-testid=forgotten][data-why=person]').waitFor();
}

describe('forgetting everything', () => {
  it('asks one question, which says that copies are not saved, and forgets nothing where the answer is no', async () => {
    const page = await start();
    await trySample(page);
    await clean(page);
    await page.getByTestId('forget').click();
    await page.getByTestId('forget-unsaved').waitFor();
    await leaveDialog(page);
    expect(await page.getByTestId('result').getAttribute('data-cleaned')).toBe('20');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('forget');
    await page.getByTestId('forget').click();
    await page.getByTestId('forget-stay').click();
    expect(await page.getByTestId('result').count()).toBe(1);
    expect(asked).toEqual([]);
  });

  it('begins anew with nothing, keeps nothing, says so once, and nothing comes back by going back', async () => {
    const page = await start();
    await page.getByTestId('language').selectOption('en');
    await trySample(page);
    await keepTemplate(page);
    await clean(page);
    expect((await databases(page)).sort()).toEqual(['reinschrift', 'reinschrift-templates']);
    await page.evaluate(() => Object.assign(globalThis, { before: true }));
    await forget(page);
    // The page is another one, and the browser asked nothing on the way.
    expect(await page.evaluate(() => 'before' in globalThis)).toBe(false);
    expect(asked).toEqual([]);
    expect(await page.getByTestId('forgotten').getAttribute('data-kept')).toBe('gone');
    expect(await databases(page)).toEqual([]);
    expect(await page.getByTestId('view').getAttribute('data-view')).toBe('start');
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    expect(await page.getByTestId('templates').count()).toBe(0);
    for (let step = 0; step < 8; step++) {
      await page.evaluate(() => history.back());
      await page.waitForTimeout(100);
      if (!page.url().startsWith(origin)) break;
      expect(await page.getByTestId('view').getAttribute('data-view')).toBe('start');
    }
    await page.goto(origin);
    await page.getByTestId('intake-drop').waitFor();
    expect(await page.getByTestId('forgotten').count()).toBe(0);
    expect(open?.complaints).toEqual([]);
  });

  it('leaves settings and areas where the person says so', async () => {
    const page = await start();
    await page.getByTestId('language').selectOption('nl');
    await trySample(page);
    await keepTemplate(page);
    await page.getByTestId('forget').click();
    await page.getByTestId('forget-kept').uncheck();
    await page.getByTestId('forget-go').click();
    await page.locator('[data-testid=forgotten][data-kept=stays]').waitFor();
    await page.getByTestId('templates').waitFor();
    await page.locator('html[lang=nl]').waitFor({ state: 'attached' });
    await page.getByTestId('forgotten-read').click();
    await page.getByTestId('forgotten').waitFor({ state: 'detached' });
  });

  it('does not say that settings are gone where the browser does not delete them', async () => {
    const page = await start();
    await page.getByTestId('language').selectOption('en');
    await page.waitForFunction(async () => (await indexedDB.databases()).length === 1);
    // A window that never lets go of it.
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const request = indexedDB.open('reinschrift');
          request.onsuccess = () => resolve(void Object.assign(globalThis, { held: request.result }));
        }),
    );
    await page.getByTestId('forget').click();
    await page.getByTestId('forget-go').click();
    await page.locator('[data-testid=forgotten][data-kept=left]').waitFor();
  });

  it('ends what is being read or cleaned, and every Worker', async () => {
    const page = await start();
    await page.getByTestId('try-sample').click();
    await page.getByTestId('forget').click();
    await page.getByTestId('forget-go').click();
    await page.getByTestId('forgotten-read').click();
    expect(asked).toEqual([]);
    await trySample(page);
    await clean(page);
    expect(await page.getByTestId('result').getAttribute('data-cleaned')).toBe('20');
  });

  it('works where the page cannot be loaded again, and says so on the same page', async () => {
    const page = await start();
    await trySample(page);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'onLine', { get: () => false });
      Object.defineProperty(navigator.serviceWorker, 'controller', { get: () => null });
      Object.assign(globalThis, { before: true });
    });
    await page.getByTestId('forget').click();
    await page.getByTestId('forget-go').click();
    await page.getByTestId('forgotten').waitFor();
    expect(await page.evaluate(() => 'before' in globalThis)).toBe(true);
    expect(await page.getByTestId('view').getAttribute('data-view')).toBe('start');
    await page.getByTestId('forgotten-read').click();
    await trySample(page);
    await clean(page);
    expect(await page.getByTestId('result').getAttribute('data-cleaned')).toBe('20');
  });
});

describe('a page that nobody touches', () => {
  it('warns a minute before, goes on where somebody says so, and else forgets files and copies and says why', async () => {
    const page = await start();
    await page.clock.install();
    await page.reload();
    await page.getByTestId('language').selectOption('nl');
    await trySample(page);
    await clean(page);
    await page.clock.fastForward(14.2 * minute);
    await page.getByTestId('idle-dialog').waitFor();
    await page.mouse.move(100, 100);
    await page.mouse.move(200, 200);
    expect(await page.getByTestId('idle-dialog').count()).toBe(1);
    await page.getByTestId('idle-go-on').click();
    await page.getByTestId('idle-dialog').waitFor({ state: 'detached' });
    expect(await page.getByTestId('result').getAttribute('data-cleaned')).toBe('20');
    await page.clock.fastForward(14.2 * minute);
    await page.getByTestId('idle-dialog').waitFor();
    // Escape says, too, that somebody is there.
    await leaveDialog(page);
    await page.getByTestId('idle-dialog').waitFor({ state: 'detached' });
    await page.clock.fastForward(14.2 * minute);
    await page.getByTestId('idle-dialog').waitFor();
    await page.clock.fastForward(minute);
    await page.locator('[data-testid=forgotten][data-why=idle][data-kept=stays]').waitFor();
    expect(await page.getByTestId('view').getAttribute('data-view')).toBe('start');
    await page.locator('html[lang=nl]').waitFor({ state: 'attached' });
    expect(asked).toEqual([]);
  });

  it('forgets at once where the computer slept too long, also below an open picture', async () => {
    const page = await start();
    await page.clock.install();
    await page.reload();
    await trySample(page);
    await goTo(page, 'pictures');
    await page.getByTestId('thumbnail').click();
    await page.getByTestId('viewer').locator('canvas').waitFor();
    await page.clock.fastForward(8 * 60 * minute);
    await page.locator('[data-testid=forgotten][data-why=idle]').waitFor();
  });

  it('is left alone with nothing at hand, or where the person chose never, at the next visit too', async () => {
    const page = await start();
    await page.clock.install();
    await page.reload();
    await page.getByTestId('intake-drop').waitFor();
    await page.clock.fastForward(60 * minute);
    await page.waitForTimeout(300);
    expect(await page.getByTestId('idle-dialog').count()).toBe(0);
    await page.getByTestId('forget').click();
    expect(await page.getByTestId('idle-minutes').inputValue()).toBe('15');
    await page.getByTestId('idle-minutes').selectOption('0');
    await page.waitForFunction(async () => (await indexedDB.databases()).length === 1);
    await page.reload();
    await trySample(page);
    await page.clock.fastForward(300 * minute);
    await page.waitForTimeout(300);
    expect(await page.getByTestId('idle-dialog').count()).toBe(0);
    expect(await page.getByTestId('view').getAttribute('data-view')).toBe('found');
  });
});

describe('what is asked and said', () => {
  it('is whole at every size, in three languages and two themes', async () => {
    const page = await start({ width: 1280, height: 800 });
    const faults: string[] = [];
    await trySample(page);
    await clean(page);
    await page.getByTestId('forget').click();
    await page.getByTestId('forget-dialog').waitFor();
    faults.push(...(await lookAt(page, 'forget', { opened: true })));
    await page.getByTestId('forget-go').click();
    await page.getByTestId('forgotten').waitFor();
    faults.push(...(await lookAt(page, 'forgotten')));
    await page.clock.install();
    await page.reload();
    await trySample(page);
    await clean(page);
    await page.clock.fastForward(14.02 * minute);
    await page.getByTestId('idle-dialog').waitFor();
    faults.push(...(await lookAt(page, 'idle', { opened: true })));
    expect(faults).toEqual([]);
  });
});
