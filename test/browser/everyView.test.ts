import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { discOfTwo } from './everyView/discOfTwo';
import { heldWorkers } from './everyView/heldWorkers';
import { lookAt, lookIn, type Look } from './everyView/lookAt';
import { goTo, leaveDialog, openPage, type OpenPage } from './openPage';

const origin = inject('origin');
let open: OpenPage;
let page: Page;
let faults: string[];

beforeEach(async () => {
  open = await openPage(origin, { width: 1280, height: 800 });
  ({ page } = open);
  faults = [];
});

afterEach(async () => {
  await open.close();
});

const look = async (name: string, how?: Look): Promise<unknown> =>
  faults.push(...(await lookAt(page, name, how)));

const sample = async (): Promise<void> => {
  await page.getByTestId('try-sample').click();
  await goTo(page, 'whose');
};

const choose = async (purpose: string): Promise<void> => {
  await goTo(page, 'purpose');
  await page.getByTestId(`purpose-${purpose}`).check();
};

/** Has copies made, and opens nothing that a person finds closed. */
const make = async (): Promise<void> => {
  await page.getByTestId('clean').click();
  await page.getByTestId('result').waitFor();
};

const openAll = async (): Promise<void> => {
  const closed = page.locator('main details:not([open]):visible > summary');
  for (let more = 30; more > 0 && (await closed.count()) > 0; more--) await closed.first().click();
};

/**
 * Each view in each state: nothing cut, nothing over something else, no sideways scroll, the next action in sight, axe content; in three languages,
 * two themes, forced colours, from 320 × 256 (400 %) to 1920 px.
 */
describe('every view', () => {
  it('is whole at the start, while files are read, and where there is nothing medical', async () => {
    const workers = await heldWorkers(page);
    await page.reload();
    await page.getByTestId('intake-drop').waitFor();
    await look('start');
    await page.getByTestId('open-help').click();
    await page.getByTestId('help').waitFor();
    await look('help', { opened: true });
    await page.locator('[data-testid=help] details:not([open]) > summary').nth(2).click();
    await look('help-answer', { opened: true });
    // In the last language still: what was looked at was the answer.
    expect(await page.locator('[data-testid=help] details[open] .answer').count()).toBe(1);
    await leaveDialog(page);
    await page.getByTestId('open-access').click();
    await page.getByTestId('access').waitFor();
    await look('access', { opened: true });
    await leaveDialog(page);
    await workers.hold();
    await page.getByTestId('try-sample').click();
    await page.getByTestId('progress').waitFor();
    await look('reading');
    await workers.letGo();
    await goTo(page, 'whose');
    await page.getByTestId('start-over').click();
    await page.getByTestId('intake-input').setInputFiles(discOfTwo().slice(4, 5));
    await page.getByTestId('nothing-medical').waitFor();
    await look('nothing-medical');
    expect(faults).toEqual([]);
  });

  it('is whole on the way of the sample to copies without names, and where they hold no longer', async () => {
    const workers = await heldWorkers(page);
    await page.reload();
    await sample();
    await look('whose');
    await goTo(page, 'purpose');
    await choose('basic');
    await look('purpose-more', { opened: true });
    await page.getByTestId('next').click();
    await look('found');
    await goTo(page, 'pictures');
    await look('pictures');
    await workers.hold();
    await page.getByTestId('clean').click();
    await page.getByTestId('progress').waitFor();
    await look('cleaning');
    await workers.letGo();
    await page.getByTestId('result').waitFor();
    await look('done-basic');
    await choose('second-opinion');
    await page.getByTestId('stale').waitFor();
    await look('stale', { opened: true });
    expect(faults).toEqual([]);
  });

  it('is whole for the own record, with remarks, pictures for the ePA and the question before something is lost', async () => {
    await sample();
    await page.getByTestId('next').click();
    await look('purpose');
    await page.getByTestId('purpose-own-record').check();
    await page.getByTestId('next').click();
    await look('found-own');
    await make();
    await look('done-own');
    await page.getByTestId('back').click();
    await goTo(page, 'whose');
    await page.getByTestId('start-over').click();
    await page.getByTestId('losing').waitFor();
    await look('losing');
    expect(faults).toEqual([]);
  });

  it('is whole for a disc of two people with faults, opened and in its dialogs', async () => {
    await page.getByTestId('intake-input').setInputFiles(discOfTwo());
    await goTo(page, 'whose');
    // With its doubts and faults it may be longer than the sample.
    await look('whose-two', { opened: true });
    await choose('second-opinion');
    await goTo(page, 'found');
    await openAll();
    await look('found-opened', { opened: true });
    await page.getByTestId('file-row').locator('button').first().click();
    await page.getByTestId('element-row').first().waitFor();
    await look('file-dialog', { opened: true });
    await leaveDialog(page);
    await goTo(page, 'pictures');
    await page.getByTestId('picture-row').first().waitFor({ state: 'attached' });
    await look('pictures-to-see');
    await page.locator('[data-testid=review], [data-testid=pixels-file]').first().click();
    await page.getByTestId('viewer').waitFor();
    await look('viewer', { opened: true });
    await leaveDialog(page);
    await make();
    await look('done-second');
    expect(faults).toEqual([]);
  });

  it('is whole on the tour and in Leichte Sprache', async () => {
    await page.getByTestId('start-tour').click();
    await page.getByTestId('tour-line').waitFor();
    await look('tour-whose');
    for (let step = 1; step < 5; step++) {
      await page.getByTestId('tour-next').click();
      faults.push(...(await lookIn(page, 'tour', 'de-leicht')));
    }
    await page.getByTestId('tour-next').click();
    await page.getByTestId('result').waitFor();
    faults.push(...(await lookIn(page, 'tour-done', 'de-leicht')));
    expect(await page.getByTestId('tour-next').count()).toBe(0);
    await page.getByTestId('tour-close').click();
    await page.getByTestId('tour-line').waitFor({ state: 'detached' });
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    expect(faults).toEqual([]);
  });

  it('is whole where copies are checked', async () => {
    await page.getByTestId('open-audit').click();
    await page.getByTestId('audit').waitFor();
    await look('audit');
    await page.getByTestId('audit-input').setInputFiles(discOfTwo());
    await page.waitForSelector('[data-testid=audit-given]:not([data-count="0"])');
    await page.getByTestId('audit-start').click();
    await page.getByTestId('audit-result').waitFor();
    await look('audit-done');
    expect(faults).toEqual([]);
  });
});
