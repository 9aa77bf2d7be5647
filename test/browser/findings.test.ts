import { afterEach, describe, expect, inject, it } from 'vitest';
import { ctElements, fileBytes } from '../fixtures/part10';
import { pdfFile, pdfOf } from '../fixtures/pdf';
import { clean, openPage, type OpenPage, goTo } from './openPage';
import { seriousFaults } from './seriousFaults';

const origin = inject('origin');
let open: OpenPage | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});

const file = (name: string, bytes: Uint8Array) => ({ name, mimeType: '', buffer: Buffer.from(bytes) });

describe('findings beyond tags', () => {
  it('are told with a sentence each: a name in the name of a file, a head whose face could be rebuilt', async () => {
    open = await openPage(origin);
    const { page } = open;
    const slices = Array.from({ length: 60 }, (_, i) =>
      file(
        `${String(i)}.dcm`,
        fileBytes(ctElements({ instance: `1.2.276.0.7230010.3.1.4.${String(i + 1)}` })),
      ),
    );
    await page
      .getByTestId('intake-input')
      .setInputFiles([...slices, file('Mueller_Joerg.dcm', fileBytes(ctElements()))]);
    await goTo(page, 'found');
    const hidden = page.getByTestId('summary-hidden');
    await hidden.locator('summary').first().click();
    expect(await hidden.innerText()).toContain('Mueller_Joerg.dcm');
    for (const kind of ['path', 'head-scan'])
      expect(await hidden.locator(`[data-kind=${kind}]`).count()).toBe(1);
    expect(await seriousFaults(page)).toEqual([]);
  });
});

describe('an encapsulated document', () => {
  it('is read on demand only, shown with names marked, and kept where it names nobody, without a request', async () => {
    open = await openPage(origin);
    const { page, requests, complaints } = open;
    await page
      .getByTestId('intake-input')
      .setInputFiles([
        file('a.dcm', pdfFile(pdfOf(['Befund Frau Mueller: normal']))),
        file('b.dcm', pdfFile(pdfOf(['Unauffaelliger Befund']))),
      ]);
    await goTo(page, 'found');
    const buttons = page.getByTestId('open-document');
    await buttons.first().waitFor();
    // The service worker keeps it for offline use; the page has not asked for it.
    const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(asked.some((url) => url.includes('document.worker'))).toBe(false);
    await buttons.first().click();
    await buttons.first().click();
    await page.getByTestId('document-text').nth(1).waitFor();
    expect(await page.locator('[data-testid=document-text] mark').allInnerTexts()).toEqual(['Mueller']);
    for (const each of await page.getByTestId('keep-document').all()) await each.check();
    expect(await seriousFaults(page)).toEqual([]);
    await clean(page);
    const result = page.getByTestId('result');
    expect(await result.getAttribute('data-cleaned')).toBe('1');
    expect(await result.getAttribute('data-refused')).toBe('1');
    expect(requests.every((url) => url.startsWith(origin))).toBe(true);
    expect(complaints).toEqual([]);
  });
});
