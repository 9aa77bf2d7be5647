import { afterEach, describe, expect, inject, it } from 'vitest';
import { buildSampleStudy } from '../../src/sample/buildSampleStudy';
import { clean, openPage, trySample, type OpenPage, goTo } from './openPage';
import { seriousFaults } from './seriousFaults';

const origin = inject('origin');
let open: OpenPage | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});

describe('copies that no longer fit what is chosen', () => {
  it('are named by their purpose, cannot be saved, and can be again once the choice is as it was', async () => {
    open = await openPage(origin);
    const { page } = open;
    await trySample(page);
    await goTo(page, 'purpose');
    await page.getByTestId('purpose-second-opinion').check();
    await clean(page);
    const result = page.getByTestId('result');
    const save = page.getByTestId('save-zip');
    expect(await result.innerText()).toContain('Zweitmeinung');
    await goTo(page, 'purpose');
    await page.getByTestId('purpose-own-record').check();
    expect(await page.getByTestId('stale').innerText()).toContain('Zweitmeinung');
    expect(await page.getByTestId('stale').innerText()).toContain('meine Akte');
    // Where it is said, somebody sees it.
    await page.evaluate(() => scrollTo(0, 0));
    expect((await page.getByTestId('stale').boundingBox())?.y ?? NaN).toBeLessThan(300);
    expect(await seriousFaults(page)).toEqual([]);
    // The way on makes other copies: to those that there are no way leads.
    await goTo(page, 'found');
    await page.getByTestId('clean').waitFor();
    await goTo(page, 'purpose');
    await page.getByTestId('purpose-second-opinion').check();
    await page.getByTestId('stale').waitFor({ state: 'detached' });
    await goTo(page, 'done');
    expect(await save.isEnabled()).toBe(true);
  });

  it('are never called clean where the name stays in them', async () => {
    open = await openPage(origin);
    const { page } = open;
    await trySample(page);
    await goTo(page, 'purpose');
    await page.getByTestId('purpose-own-record').check();
    await goTo(page, 'found');
    expect(await page.getByTestId('clean').innerText()).not.toMatch(/säuber/i);
    await clean(page);
    const said = await page.getByTestId('result').innerText();
    expect(said).toContain('meine Akte');
    expect(said).not.toMatch(/saubere|gesäubert/i);
  });

  it('are not lost to new files without a question', async () => {
    open = await openPage(origin);
    const { page } = open;
    await trySample(page);
    await clean(page);
    const [slice] = buildSampleStudy();
    if (slice === undefined) throw new Error('no sample');
    const given = { name: 'other', mimeType: '', buffer: Buffer.from(await slice.blob.arrayBuffer()) };
    await page.getByTestId('intake-input').setInputFiles([given]);
    await page.getByTestId('losing').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByTestId('losing-stay').click();
    expect(await page.getByTestId('result').getAttribute('data-cleaned')).toBe('20');
    await page.getByTestId('intake-input').setInputFiles([given]);
    await page.getByTestId('losing-go').click();
    await page.getByTestId('result').waitFor({ state: 'detached' });
    await goTo(page, 'found');
    await page.locator('[data-testid=file-row][data-state=readable]').first().waitFor();
    expect(await page.getByTestId('file-row').count()).toBe(1);
  });
});
