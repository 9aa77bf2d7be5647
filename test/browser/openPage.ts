import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Locator, type Page } from 'playwright-core';

export interface OpenPage {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Every request the browser made, service worker included. */
  readonly requests: readonly string[];
  /** What the page wrote to the console or threw. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** Fingers in place of a mouse, and three dots of the screen for each CSS pixel. */
  readonly phone?: boolean;
  readonly locale?: string;
  readonly extraArguments?: readonly string[];
}

/** Opens `address` in a fresh profile of an installed Chromium. */
export async function openPage(address: string, options: PageOptions = {}): Promise<OpenPage> {
  const profile = mkdtempSync(join(tmpdir(), 'reinschrift-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      ...(options.extraArguments ?? []),
    ],
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    colorScheme: options.dark === true ? 'dark' : 'light',
    locale: options.locale ?? 'de-DE',
    acceptDownloads: true,
    ...(options.phone === true ? { hasTouch: true, isMobile: true, deviceScaleFactor: 3 } : {}),
    reducedMotion: 'reduce',
  });
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith('blob:') && !request.url().startsWith('data:'))
      requests.push(request.url());
  });
  const page = context.pages()[0] ?? (await context.newPage());
  page.on('console', (message) => {
    if (message.type() !== 'debug') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  return {
    context,
    page,
    requests,
    complaints,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

const order = ['whose', 'purpose', 'found', 'pictures', 'done'];

/**
 * Goes to a view of the files at hand as a person does, by the bar at the bottom, and opens what is closed there. Who did not say what for
 * says: without names.
 */
export async function goTo(
  page: Page,
  view: 'whose' | 'purpose' | 'found' | 'pictures' | 'done',
): Promise<void> {
  const main = page.getByTestId('view');
  await page.locator(order.map((each) => `[data-view=${each}]`).join(',')).waitFor({ timeout: 120_000 });
  for (;;) {
    const now = (await main.getAttribute('data-view')) ?? '';
    const far = order.indexOf(view) - order.indexOf(now);
    if (far === 0) break;
    if (now === 'purpose' && far > 0 && (await page.getByTestId('next').isDisabled()))
      await page.getByTestId('purpose-basic').check();
    await page.getByTestId(far > 0 ? 'next' : 'back').click();
    await page.locator(`[data-testid=view]:not([data-view=${now}])`).waitFor();
  }
  const closed = {
    found: 'files',
    purpose: 'more-purposes',
    whose: '',
    pictures: 'all-series',
    done: 'more-saving',
  }[view];
  if (closed === '') return;
  const details = page.locator(`details[data-testid=${closed}]`);
  if ((await details.count()) === 0 || (await details.getAttribute('open')) !== null) return;
  await unfold(details);
  // The series stand below the pictures: who opened them looks up again.
  if (view === 'pictures') await page.evaluate(() => scrollTo(0, 0));
  if (view === 'found')
    await page.locator('[data-testid=files] :is([data-testid=file-row], details)').first().waitFor();
}

/** Reads the built-in sample study, and goes to what it says. */
export async function trySample(page: Page): Promise<void> {
  await page.getByTestId('try-sample').click();
  await goTo(page, 'found');
}

/** Goes on to the last question, and has copies made. */
export async function clean(page: Page): Promise<void> {
  await page.locator(order.map((each) => `[data-view=${each}]`).join(',')).waitFor({ timeout: 120_000 });
  while ((await page.getByTestId('clean').count()) === 0) {
    const view = await page.getByTestId('view').getAttribute('data-view');
    if (view === 'purpose') await goTo(page, 'found');
    else await page.getByTestId('next').click();
  }
  await page.getByTestId('clean').click();
  await page.getByTestId('result').waitFor({ timeout: 120_000 });
  // The other ways to save, and what was done, where there are copies.
  for (const closed of ['more-saving', 'what-done']) {
    const details = page.locator(`details[data-testid=${closed}]`);
    if ((await details.count()) > 0) await unfold(details);
  }
}

/** Opens what is folded up, as often as it takes: where the page still grows above, a press can begin beside where it ends. */
export async function unfold(details: Locator): Promise<void> {
  while ((await details.getAttribute('open')) === null) await details.locator(':scope > summary').click();
}

/** Leaves the dialog that is open, and waits until its content is gone: a `close` event later than its `open`. */
export async function leaveDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
}
