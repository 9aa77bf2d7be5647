import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { lookAt } from '../everyView/lookAt';
import { openPage, trySample, type OpenPage } from '../openPage';

const origin = inject('origin');
let open: OpenPage;
let page: Page;

beforeEach(async () => {
  open = await openPage(origin, { width: 1280, height: 800 });
  ({ page } = open);
  await page.getByTestId('intake-drop').waitFor();
});

afterEach(async () => {
  await open.close();
});

async function openSelfTest(): Promise<void> {
  await page.getByTestId('open-help').click();
  await page.getByTestId('help-self-test').click();
  await page.locator('[data-testid=view][data-view=self-test]').waitFor();
}

async function runTest(): Promise<string | null> {
  await page.getByTestId('self-test-start').click();
  const verdict = page.getByTestId('self-test-verdict');
  await verdict.waitFor({ timeout: 100_000 });
  return verdict.getAttribute('data-passed');
}

describe('the self-test', () => {
  it('passes in this browser without a network, keeps the files at hand, and prints a sheet without a name', async () => {
    await trySample(page);
    await page.waitForLoadState('networkidle');
    await open.context.setOffline(true);
    await openSelfTest();
    expect(await runTest()).toBe('true');
    expect(await page.locator('[data-testid^=place-]').count()).toBe(28);
    expect(await page.locator('[data-testid^=place-][data-passed=false]').count()).toBe(0);
    expect(await page.locator('[data-testid^=check-][data-passed=true]').count()).toBe(7);
    const sheet = await page.getByTestId('self-test').innerText();
    expect(sheet).toContain('2026d');
    expect(sheet).toMatch(/Chrome\/\d+/);
    expect(sheet).not.toMatch(/Brandstetter|Muster/);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByTestId('self-test-start').isVisible()).toBe(false);
    expect(await page.locator('#app > header').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.goBack();
    await page.locator('[data-testid=view][data-view=found]').waitFor();
    expect(open.complaints).toEqual([]);
    expect(open.requests.every((address) => address.startsWith(origin))).toBe(true);
  });

  it('fails where a Worker hands out copies that still name somebody, and says what to do', async () => {
    // A lane that errs: whatever it makes, a name stands behind it.
    await page.addInitScript(() => {
      // Called by the Worker itself, below.
      // eslint-disable-next-line @typescript-eslint/unbound-method
      const listen = Worker.prototype.addEventListener;
      interface Answer {
        readonly kind?: string;
        readonly files?: { blob?: Blob }[];
      }
      Worker.prototype.addEventListener = function (this: Worker, type: string, heard: unknown, ...more: []) {
        const lying = (event: MessageEvent<{ value?: Answer } | undefined>): void => {
          const value = event.data?.value;
          if (value?.kind === 'cleanings')
            for (const file of value.files ?? [])
              if (file.blob !== undefined) file.blob = new Blob([file.blob, 'Frau Dinkelacker']);
          (heard as (event: Event) => void)(event);
        };
        listen.call(
          this,
          type,
          type === 'message' ? (lying as EventListener) : (heard as EventListener),
          ...more,
        );
      };
    });
    await page.reload();
    await openSelfTest();
    expect(await runTest()).toBe('false');
    expect(await page.getByTestId('place-documents').getAttribute('data-passed')).toBe('false');
    expect(await page.getByTestId('self-test-verdict').innerText()).toContain('nicht für echte Dateien');
    expect(await page.getByTestId('self-test-survivors').innerText()).toContain('IM0016');
  });

  it('is readable at every width, in three languages and both themes', async () => {
    await openSelfTest();
    expect(await lookAt(page, 'self-test', { opened: true })).toEqual([]);
    await runTest();
    expect(await lookAt(page, 'self-test-sheet', { opened: true })).toEqual([]);
  });
});

/** From the start, below the steps in short. */
const toPromise = async (): Promise<void> => {
  await page.locator('.promise summary').click();
  await page.getByTestId('open-promise').click();
  await page.getByTestId('promise').waitFor();
};

describe('the page on how to check the promise', () => {
  it('is reached from the start and from help, leads to the test, and gives the view back', async () => {
    await toPromise();
    await page.getByTestId('open-self-test').click();
    await page.getByTestId('self-test').waitFor();
    await page.goBack();
    await page.getByTestId('promise').waitFor();
    await page.getByTestId('promise-close').click();
    await page.getByTestId('intake-drop').waitFor();
    await page.getByTestId('open-help').click();
    await page.getByTestId('help-promise').click();
    await page.getByTestId('promise').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('promise-title');
    expect(open.complaints).toEqual([]);
  });

  it('is readable at every width, in three languages and both themes', async () => {
    await toPromise();
    expect(await lookAt(page, 'promise', { opened: true })).toEqual([]);
  });
});
