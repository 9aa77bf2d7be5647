import { afterEach, describe, expect, inject, it } from 'vitest';
import {
  clean,
  openPage,
  trySample,
  type OpenPage,
  type PageOptions,
  leaveDialog,
  goTo,
  unfold,
} from './openPage';
import { seriousFaults } from './seriousFaults';
import { sidewaysScroll } from './sidewaysScroll';

const origin = inject('origin');
let open: OpenPage | undefined;

async function withSample(options: PageOptions = {}): Promise<OpenPage> {
  open = await openPage(origin, options);
  await trySample(open.page);
  return open;
}

afterEach(async () => {
  await open?.close();
  open = undefined;
});

const rowAt = (page: OpenPage['page'], path: string) =>
  page.locator(`[data-testid=element-row][data-path="${path}"]`);

describe('decisions on single fields', () => {
  it('keep, remove and replace a field, are listed, shown in the rows, carried out, and undone one by one and all', async () => {
    const { page, complaints } = await withSample();
    await goTo(page, 'purpose');
    await page.getByTestId('purpose-custom').check();
    await goTo(page, 'found');
    expect(await page.getByTestId('decisions').getAttribute('data-count')).toBe('0');
    await page.locator('[data-testid=file-row] button').first().click();

    const decide = async (path: string, does: string, value?: string): Promise<void> => {
      const row = rowAt(page, path);
      await row.getByTestId('decide').click();
      await page.getByTestId(`decision-${does}`).check();
      if (value !== undefined) await page.getByTestId('decision-value').fill(value);
      await page.getByTestId('decision-apply').click();
      await row.getByTestId('decided').waitFor();
    };
    const action = (path: string) => rowAt(page, path).getAttribute('data-action');
    expect(await action('(0008,0070)')).toBe('K');
    await decide('(0008,0070)', 'remove');
    await page.waitForSelector('[data-path="(0008,0070)"][data-action=X]');
    await decide('(0010,0040)', 'keep');
    await page.waitForSelector('[data-path="(0010,0040)"][data-action=K]');
    await decide('(0008,0020)', 'replace', '20200102');
    await page.waitForSelector('[data-path="(0008,0020)"][data-action=D]');
    expect(await rowAt(page, '(0008,0020)').textContent()).toContain('20200102');
    await leaveDialog(page);

    const list = page.getByTestId('decisions');
    expect(await list.getAttribute('data-count')).toBe('3');
    await clean(page);
    expect(await page.getByTestId('result').getAttribute('data-verified')).toBe('20');

    await goTo(page, 'found');
    await unfold(list.locator('details'));
    await list.getByTestId('decision-undo').first().click();
    expect(await list.getAttribute('data-count')).toBe('2');
    await list.getByTestId('decisions-undo-all').click();
    expect(await list.getAttribute('data-count')).toBe('0');
    await goTo(page, 'found');
    await page.locator('[data-testid=file-row] button').first().click();
    await page.waitForSelector('[data-path="(0008,0070)"][data-action=K]');
    expect(await page.getByTestId('decided').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('hold for one file where the person says so, and for no other purpose', async () => {
    const { page } = await withSample();
    await goTo(page, 'purpose');
    await page.getByTestId('purpose-custom').check();
    await goTo(page, 'found');
    const files = page.locator('[data-testid=file-row] button');
    await files.first().click();
    await rowAt(page, '(0008,0070)').getByTestId('decide').click();
    await page.getByTestId('decision-remove').check();
    await page.getByTestId('decision-reach-file').check();
    await page.getByTestId('decision-apply').click();
    await page.waitForSelector('[data-path="(0008,0070)"][data-action=X]');
    await leaveDialog(page);
    await files.nth(1).click();
    await page.waitForSelector('[data-path="(0008,0070)"][data-action=K]');
    await leaveDialog(page);
    await goTo(page, 'purpose');
    await page.getByTestId('purpose-basic').check();
    await goTo(page, 'found');
    await files.first().click();
    await page.waitForSelector('[data-path="(0008,0070)"][data-action=K]');
    expect(await page.getByTestId('decide').count()).toBe(0);
  });

  it('refuse a value that the field cannot hold, and say so', async () => {
    const { page } = await withSample();
    await goTo(page, 'purpose');
    await page.getByTestId('purpose-custom').check();
    await goTo(page, 'found');
    await page.locator('[data-testid=file-row] button').first().click();
    await rowAt(page, '(0008,0020)').getByTestId('decide').click();
    await page.getByTestId('decision-replace').check();
    await page.getByTestId('decision-value').fill('2. Januar');
    await page.getByTestId('decision-apply').click();
    expect(await page.getByRole('alert').count()).toBe(1);
    expect(await page.getByTestId('decided').count()).toBe(0);
  });

  it('can be taken by keyboard alone: Escape leaves the form and not the dialog, and the focus returns to the row', async () => {
    const { page } = await withSample();
    await goTo(page, 'purpose');
    await page.getByTestId('purpose-custom').check();
    await goTo(page, 'found');
    await page.locator('[data-testid=file-row] button').first().click();
    const button = rowAt(page, '(0008,0070)').getByTestId('decide');
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByTestId('decision-form').waitFor();
    await page.keyboard.press('Escape');
    await page.getByTestId('decision-form').waitFor({ state: 'detached' });
    expect(await page.getByTestId('detail').isVisible()).toBe(true);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await rowAt(page, '(0008,0070)').getByTestId('decided').waitFor();
    expect(await rowAt(page, '(0008,0070)').getByTestId('decided').getAttribute('data-does')).toBe('remove');
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('have no serious accessibility fault and do not scroll sideways, on a phone and in the dark too', async () => {
    const { page } = await withSample({ height: 800 });
    const look = async (name: string): Promise<void> => {
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const where = `${name}, ${String(width)} px, ${colorScheme}`;
          expect(await seriousFaults(page), where).toEqual([]);
          expect(await sidewaysScroll(page), where).toBeLessThanOrEqual(0);
        }
      }
    };
    await goTo(page, 'purpose');
    await page.getByTestId('purpose-custom').check();
    await goTo(page, 'found');
    await page.locator('[data-testid=file-row] button').first().click();
    await rowAt(page, '(0010,0010)').getByTestId('decide').click();
    await page.getByTestId('decision-replace').check();
    await look('while one is taken');
    await page.getByTestId('decision-value').fill('Probe');
    await page.getByTestId('decision-apply').click();
    await page.getByTestId('decided').waitFor();
    await leaveDialog(page);
    await unfold(page.getByTestId('decisions').locator('details'));
    await look('their list');
  });
});
