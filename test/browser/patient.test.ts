import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { readPdf } from '../../src/document/readPdf';
import { latin1Text } from '../../src/dicom/text/latin1Text';
import { writeDisc } from '../fixtures/writeDisc';
import { openPage, type OpenPage } from './openPage';
import { seriousFaults } from './seriousFaults';

const origin = inject('origin');
let open: OpenPage | undefined;
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'disc-'));
});
afterEach(async () => {
  await open?.close();
  open = undefined;
  rmSync(folder, { recursive: true });
});

const herself = {
  name: 'Beispiel^Klara',
  id: 'KB-2290-17',
  birthDate: '19710405',
  sex: 'F',
  date: '20240612',
  description: 'MRT Knie links',
  slices: 7,
  folder: 'PAT00001',
};
const other = {
  name: 'Dritter^Emil',
  id: 'ED-8831-42',
  birthDate: '19440917',
  sex: 'M',
  date: '20240613',
  description: 'CT Becken',
  slices: 5,
  folder: 'PAT00002',
};
/** Everything on the disc that says who the other one is. */
const ofTheOther =
  /Dritter|Emil|ED-8831-42|8831|1944|17\. ?0?9|17\. September|13\. Juni|20240613|CT Becken|Tumorboard/i;

/** What lies in a folder, dropped on the page as a file manager does it. */
async function dropFolder(page: Page, path: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x: 640, y: 400, data });
}

/** What a tool says of a file; undefined where it is not installed. */
function told(tool: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync(tool, args, { encoding: 'utf8', stdio: 'pipe' });
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') throw fault;
    console.warn(`${tool} is not installed: what it would say is not tested`);
    return undefined;
  }
}

it('leads a patient from a disc of two people, a viewer and a report to a PDF/A of her own pictures in at most eight clicks', async () => {
  await writeDisc(folder, [herself, other], [['BEFUND.PDF', 'Tumorboard Emil Dritter, geb. 17.09.1944']]);
  open = await openPage(origin);
  const { page, requests, complaints } = open;
  let clicks = 0;
  const click = async (id: string, within = page.locator('body')): Promise<void> => {
    clicks++;
    await within.getByTestId(id).click();
  };
  await page.getByTestId('intake-drop').waitFor();
  await dropFolder(page, folder);
  await page.locator('[data-view=whose]').waitFor({ timeout: 60_000 });
  await page.getByTestId('patient-row').nth(1).waitFor();
  expect(await seriousFaults(page)).toEqual([]);

  await click('this-is-me', page.getByTestId('patient-row').filter({ hasText: 'Klara' }));
  const chosen = page.getByTestId('patient-chosen');
  expect(await chosen.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked))).toEqual([
    true,
    false,
  ]);
  await click('next');
  await click('purpose-own-record');
  await click('next');
  await click('clean');
  await page.getByTestId('epa-card').waitFor({ timeout: 60_000 });
  expect(await page.getByTestId('result').getAttribute('data-cleaned')).toBe(String(herself.slices));
  expect(await page.getByTestId('epa-series').count()).toBe(1);
  expect(await page.getByTestId('view').innerText()).not.toMatch(/Dritter|Emil/);
  await click('add-image');
  const saved = page.waitForEvent('download', { timeout: 60_000 });
  await click('save-pictures');
  const download = await saved;
  expect(clicks).toBeLessThanOrEqual(8);

  const bytes = readFileSync(await download.path());
  expect(bytes.length).toBeLessThan(25_000_000);
  expect(latin1Text(bytes)).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>B</);
  const pdf = join(folder, 'saved.pdf');
  writeFileSync(pdf, bytes);
  const read = await readPdf(new Uint8Array(bytes));
  if (read.kind !== 'document-text') throw new Error(read.code);
  expect(told('qpdf', ['--check', pdf]) ?? 'No syntax or stream encoding errors').toContain(
    'No syntax or stream encoding errors',
  );
  // qpdf writes it anew without compression: what lies in a stream is text then, but for fonts, pictures and the colour profile.
  const plain = told('qpdf', ['--qdf', '--object-streams=disable', pdf, '-']);
  const all = [
    download.suggestedFilename(),
    read.parts.join('\n'),
    latin1Text(bytes),
    plain ?? '',
    told('pdftotext', [pdf, '-']) ?? '',
    told('pdfinfo', [pdf]) ?? '',
  ];
  for (const each of all) expect(each).not.toMatch(ofTheOther);
  const text = read.parts.join('\n').replace(/\s+/g, ' ');
  for (const hers of ['Beispiel, Klara', '5. April 1971', '12. Juni 2024', 'MRT Knie links'])
    expect(text).toContain(hers);
  // Two of her pictures and the overview of the series, and nothing was taken over from the other files of the disc.
  expect(text).toContain('Bild 4 von 7');
  expect(text).not.toMatch(/von 5\b/);
  expect(requests.every((url) => url.startsWith(origin))).toBe(true);
  expect(complaints).toEqual([]);
  expect(await seriousFaults(page)).toEqual([]);
});
