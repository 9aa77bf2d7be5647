import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, inject, it } from 'vitest';
import type { Download, Page } from 'playwright-core';
import { readPdf } from '../../src/document/readPdf';
import { isBarePicture } from '../../src/epa/isBarePicture';
import { clean, goTo, openPage, trySample, type OpenPage } from './openPage';
import { seriousFaults } from './seriousFaults';

const origin = inject('origin');
let open: OpenPage | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});

async function cleanedFor(preset: string): Promise<Page> {
  open = await openPage(origin);
  const { page } = open;
  await trySample(page);
  await goTo(page, 'purpose');
  await page.getByTestId(`purpose-${preset}`).check();
  await clean(page);
  await page.getByTestId('epa').waitFor();
  // It is open for the own record.
  if (preset !== 'own-record') await page.getByTestId('epa').locator('summary').first().click();
  await page.getByTestId('epa-card').waitFor();
  return page;
}

async function savedPictures(page: Page): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByTestId('save-pictures').click(),
  ]);
  await page.locator('[data-testid=pictures-saved][data-outcome=saved]').waitFor();
  return download;
}

async function textOf(download: Download): Promise<string> {
  const text = await readPdf(new Uint8Array(readFileSync(await download.path())));
  if (text.kind !== 'document-text') throw new Error(text.code);
  return text.parts.join(' ');
}

/** What qpdf says of it, where it is installed. */
function checked(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'epa-'));
  try {
    writeFileSync(join(folder, 'a.pdf'), bytes);
    return execFileSync('qpdf', ['--check', join(folder, 'a.pdf')], { encoding: 'utf8', stdio: 'pipe' });
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') throw fault;
    console.warn('qpdf is not installed: what it would say of a PDF/A is not tested');
    return 'No syntax or stream encoding errors';
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('pictures for the ePA', () => {
  it('are a PDF/A of the own record that says whom it is about, made and searched without the network', async () => {
    const page = await cleanedFor('own-record');
    expect(await page.getByTestId('epa-card').textContent()).toMatch(
      /DICOM-Dateien und ZIP-Archive nimmt sie nicht an/,
    );
    expect(await page.getByTestId('epa-modality').textContent()).toContain('CT');
    expect(await page.getByTestId('epa-date').textContent()).toContain('14. M\u00e4rz 2024');
    const before = open?.requests.length ?? 0;
    const download = await savedPictures(page);
    expect(download.suggestedFilename()).toBe('epa-CT.pdf');
    const bytes = readFileSync(await download.path());
    expect(bytes.length).toBeLessThan(25_000_000);
    expect(checked(bytes)).toContain('No syntax or stream encoding errors');
    expect(bytes.toString('latin1')).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>B</);
    const text = await textOf(download);
    for (const told of ['Muster', '14. M\u00e4rz 1958', '14. M\u00e4rz 2024', 'Bild 11 von 20'])
      expect(text).toContain(told);
    expect(
      (open?.requests ?? [])
        .slice(before)
        .filter((url) => !url.startsWith(origin) && !url.startsWith('blob:')),
    ).toEqual([]);
    expect(open?.complaints).toEqual([]);
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('name nobody under every other purpose', async () => {
    const page = await cleanedFor('basic');
    const download = await savedPictures(page);
    const all = `${await textOf(download)} ${readFileSync(await download.path()).toString('latin1')}`;
    expect(all).not.toMatch(/Muster|J\u00f6rg|\u00dcbungsfall|1958|2024|MUST-4711/);
    expect(await page.getByTestId('epa-date').count()).toBe(0);
  });

  it('are bare JPEG files of the browser where these are chosen', async () => {
    const page = await cleanedFor('own-record');
    await page.getByTestId('epa-overviews').uncheck();
    await page.getByTestId('epa-form-jpeg').check();
    const download = await savedPictures(page);
    expect(download.suggestedFilename()).toBe('epa-CT-1-11.jpg');
    const bytes = new Uint8Array(readFileSync(await download.path()));
    expect(bytes.subarray(0, 3)).toEqual(Uint8Array.of(0xff, 0xd8, 0xff));
    expect(isBarePicture(bytes)).toBe(true);
  });
});
