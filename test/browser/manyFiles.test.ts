import { afterEach, describe, expect, inject, it } from 'vitest';
import { ctElements, fileBytes } from '../fixtures/part10';
import { clean, openPage, type OpenPage, goTo } from './openPage';
import { seriousFaults } from './seriousFaults';
import { sidewaysScroll } from './sidewaysScroll';

const origin = inject('origin');
let open: OpenPage | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});

type Page = OpenPage['page'];

const ct = (n: number, person: Parameters<typeof ctElements>[0] = {}) => ({
  name: `${String(n)}.dcm`,
  mimeType: '',
  buffer: Buffer.from(
    fileBytes(ctElements({ instance: `1.2.276.0.7230010.3.1.4.${String(n + 1)}`, ...person })),
  ),
});

const elementsOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('*').length);

describe('a run of many files', () => {
  it('shows of a thousand people as many as fit, and more when they are asked for, in every list', async () => {
    open = await openPage(origin);
    const { page } = open;
    const people = Array.from({ length: 1000 }, (_, n) =>
      ct(n, { id: `P${String(n)}`, study: `1.2.276.0.7230010.3.1.2.${String(n + 1)}` }),
    );
    await page.getByTestId('intake-input').setInputFiles(people);
    await goTo(page, 'whose');
    const rows = page.getByTestId('patient-row');
    // They are drawn in steps.
    await rows.nth(9).waitFor();
    expect(await elementsOf(page)).toBeLessThan(4000);
    expect(await rows.count()).toBe(10);
    await page.getByTestId('persons').getByTestId('more').last().press('Enter');
    await rows.nth(19).waitFor();
    expect(await rows.count()).toBe(20);
    await goTo(page, 'found');
    for (const summary of await page.locator('[data-testid=summary] details > summary').all())
      await summary.click();
    expect(await elementsOf(page)).toBeLessThan(6000);
    expect(await seriousFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  });

  it('leaves no file and no copy behind when its files are forgotten, round after round', async () => {
    open = await openPage(origin);
    const { page, context } = open;
    const devtools = await context.newCDPSession(page);
    /** How many objects of a kind are alive after a collection. */
    const alive = async (kind: string): Promise<number> => {
      const { result } = await devtools.send('Runtime.evaluate', { expression: `${kind}.prototype` });
      const { objects } = await devtools.send('Runtime.queryObjects', {
        prototypeObjectId: result.objectId ?? '',
      });
      const length = await devtools.send('Runtime.callFunctionOn', {
        objectId: objects.objectId ?? '',
        functionDeclaration: 'function () { return this.length; }',
        returnByValue: true,
      });
      await devtools.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
      return Number(length.result.value);
    };
    const heap = async (): Promise<number> => {
      await devtools.send('HeapProfiler.collectGarbage');
      return (await devtools.send('Runtime.getHeapUsage')).usedSize;
    };
    const files = Array.from({ length: 60 }, (_, n) => ct(n));
    const used: number[] = [];
    await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
    for (let round = 0; round < 6; round++) {
      await page.getByTestId('intake-input').setInputFiles(files);
      await goTo(page, 'found');
      await clean(page);
      await Promise.all([page.waitForEvent('download'), page.getByTestId('save-zip').click()]);
      await page.getByTestId('saved').waitFor();
      await page.getByTestId('start-over').click();
      await page.getByTestId('try-sample').waitFor();
      used.push(await heap());
    }
    // Those of the last round may be held until the browser has taken the download; of six there would be 720.
    expect(await alive('Blob')).toBeLessThan(180);
    // Compiled code and what engines note of it grow for some rounds; files that stay would double it.
    expect(used.at(-1), used.join(' ')).toBeLessThan(1.5 * (used[1] ?? 0));
  });
});
