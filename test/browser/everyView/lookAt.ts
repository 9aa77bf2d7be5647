import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { axeFaults } from './axeFaults';
import { coveredByBar } from './coveredByBar';
import { layoutFaults } from './layoutFaults';

const languages = ['de', 'en', 'nl'];
/** 320 × 256 is a window of 1280 × 1024 at 400 % (SC 1.4.10). */
const sizes = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1920, height: 1080 },
  { width: 320, height: 256 },
  { width: 1280, height: 800 },
];
const shots = process.env.SCREENSHOTS ?? '';

export interface Look {
  /** What the person opened: such a view may be as high as it is. */
  readonly opened?: boolean;
}

/** Speaks another language; the select cannot be pressed below a dialog. */
async function speak(page: Page, language: string): Promise<void> {
  await page.getByTestId('language').evaluate((select: HTMLSelectElement, wanted) => {
    select.value = wanted;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, language);
  await page.locator(`html[data-wording=${language}]`).waitFor({ state: 'attached' });
}

async function shoot(page: Page, name: string): Promise<void> {
  if (shots === '') return;
  mkdirSync(shots, { recursive: true });
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${shots}/${name}-${colorScheme}.png` });
  }
}

/** Two frames later, what follows the width (bars, grids) is where it will stay. */
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));

/** What SC 1.4.12 lets a person set must lose nothing either. */
async function spacedFaults(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  const faults = await layoutFaults(page);
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  return faults.filter((fault) => !/bar of|out of sight/.test(fault)).map((fault) => `spaced: ${fault}`);
}

/** Themes, motion and height, which no language changes; axe once in each theme, at the narrowest and a usual width. */
async function themeFaults(page: Page, look: Look): Promise<string[]> {
  const faults: string[] = [];
  const note = (what: string, found: readonly string[]): unknown =>
    faults.push(...found.map((fault) => `${what}: ${fault}`));
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (look.opened !== true && height > 1600) note('de 1280', [`${String(height)} px high`]);
  note('de 1280', await coveredByBar(page));
  await page.emulateMedia({ colorScheme: 'dark' });
  note('de 1280 dark', await axeFaults(page));
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  note('de 1280 forced colours', await layoutFaults(page));
  await page.emulateMedia({ forcedColors: 'none' });
  const moving = await page.evaluate(() => document.getAnimations().length);
  if (moving > 0) note('de 1280', [`${String(moving)} moving parts where less motion is wanted`]);
  await page.setViewportSize({ width: 360, height: 740 });
  await settled(page);
  note('de 360', await coveredByBar(page));
  note('de 360', await spacedFaults(page));
  // As high as the page: what lies half below the bar is not small.
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: 360, height: whole });
  note('de 360', await axeFaults(page));
  return faults;
}

/** Looks at a view in one language at all sizes, the last of them 1280 × 800. */
export async function lookIn(page: Page, name: string, language: string): Promise<string[]> {
  await speak(page, language);
  const faults: string[] = [];
  for (const { width, height } of sizes) {
    await page.setViewportSize({ width, height });
    await settled(page);
    for (const fault of await layoutFaults(page))
      faults.push(`${name}, ${language} ${String(width)}: ${fault}`);
    await shoot(page, `${name}-${language}-${String(width)}`);
  }
  return faults;
}

/**
 * Looks at a view in three languages and at all sizes, and says what is wrong with it. `SCREENSHOTS=DIR` keeps a picture of each, in both themes; that
 * of the README is `found-de-1280-light`. The page is left as it was: in German, 1280 × 800.
 */
export async function lookAt(page: Page, name: string, look: Look = {}): Promise<string[]> {
  const faults: string[] = [];
  for (const language of languages.toReversed()) {
    faults.push(...(await lookIn(page, name, language)));
    if (language !== 'de')
      for (const fault of await axeFaults(page)) faults.push(`${name}, ${language} 1280: ${fault}`);
  }
  for (const fault of await themeFaults(page, look)) faults.push(`${name}, ${fault}`);
  await page.setViewportSize({ width: 1280, height: 800 });
  return faults;
}
