import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { topics } from '../../src/state/Help.svelte';
import { goTo, leaveDialog, openPage, type OpenPage } from './openPage';

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

describe('help', () => {
  it('answers every question without a network, and gives the focus back', async () => {
    await page.waitForLoadState('networkidle');
    await open.context.setOffline(true);
    await page.getByTestId('open-help').focus();
    await page.keyboard.press('Enter');
    await page.getByTestId('help').waitFor();
    for (const topic of topics) {
      const answer = page.getByTestId(`answer-${topic}`);
      await answer.locator('summary').click();
      expect((await answer.locator('.answer').innerText()).length, topic).toBeGreaterThan(80);
      expect(await page.locator('[data-testid=help] details[open]').count()).toBe(1);
    }
    await leaveDialog(page);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('open-help');
    expect(open.complaints).toEqual([]);
  });

  it('opens with the answer where the question arises', async () => {
    await page.getByTestId('try-sample').click();
    await goTo(page, 'whose');
    await page.getByTestId('help-others').click();
    const answer = page.locator('[data-testid=answer-others][open]');
    await answer.waitFor();
    expect(await answer.innerText()).toContain('Häkchen');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  });

  it('says of the ePA what the rules say, with their date', async () => {
    await page.getByTestId('open-help').click();
    await page.getByTestId('answer-epa').locator('summary').click();
    const said = await page.getByTestId('answer-epa').innerText();
    expect(said).toMatch(/25\sMB/);
    expect(said).toContain('2026');
  });

  it('states how accessible the page is, and that nobody entered who runs it', async () => {
    await page.getByTestId('open-access').click();
    expect(await page.getByTestId('access').innerText()).toContain('noch keine Anschrift');
  });
});

describe('Leichte Sprache', () => {
  it('is chosen beside the languages, kept, and leaves the page German', async () => {
    await page.getByTestId('language').selectOption('de-leicht');
    await page.getByText('Alles bleibt auf Ihrem Computer.').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    await page.reload();
    await page.getByText('Alles bleibt auf Ihrem Computer.').waitFor();
    expect(await page.getByTestId('language').inputValue()).toBe('de-leicht');
    const values = await page
      .getByTestId('language')
      .locator('option')
      .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
    expect(values).toEqual(['de', 'de-leicht', 'en', 'nl']);
  });
});
