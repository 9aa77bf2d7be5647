import { unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { ctElements, fileBytes, type FixtureElement } from '../fixtures/part10';
import { clean, openPage, trySample, type OpenPage } from './openPage';
import { encrypted } from '../fixtures/encrypted';
import { seriousFaults } from './seriousFaults';
import { sidewaysScroll } from './sidewaysScroll';

const origin = inject('origin');
let open: OpenPage | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});

const file = (name: string, elements: ReturnType<typeof ctElements>) => ({
  name,
  mimeType: '',
  buffer: Buffer.from(fileBytes(elements)),
});
/** As a careless program leaves it: the name is gone, the number stands in a comment, and it calls itself clean. */
const careless = ctElements({ name: 'Nobody' }).flatMap((element): FixtureElement[] => {
  if (element.tag === 0x00100020)
    return [
      { ...element, value: 'X1' },
      { tag: 0x00104000, vr: 'LT', value: 'PAT-0815-77' },
    ];
  if (element.tag === 0x00180050) return [{ tag: 0x00120062, vr: 'CS', value: 'YES' }, element];
  return [element];
});

describe('files that were cleaned already', () => {
  it('are checked with their originals, the result is shown by kind and file and saved without values', async () => {
    open = await openPage(origin, { width: 360, height: 800, dark: true });
    const { page, complaints } = open;
    const look = async (view: string): Promise<void> => {
      expect(await seriousFaults(page), view).toEqual([]);
      expect(await sidewaysScroll(page), view).toBeLessThanOrEqual(0);
    };
    await page.getByTestId('open-audit').click();
    await look('audit-empty');
    await page
      .getByTestId('audit-input')
      .setInputFiles([
        file('Mueller/a.dcm', careless),
        { name: 'letter.txt', mimeType: '', buffer: Buffer.from('PAT-0815-77') },
      ]);
    await page.waitForSelector('[data-testid=audit-given][data-count="2"]');
    await page.getByTestId('originals-input').setInputFiles([file('o.dcm', ctElements())]);
    await page.waitForSelector('[data-testid=originals-given][data-count="1"]');
    await look('audit-given');
    await page.getByTestId('audit-start').click();
    const result = page.getByTestId('audit-result');
    await result.waitFor();
    expect(await result.getAttribute('data-files')).toBe('1');
    for (const kind of ['survives', 'contradicts', 'identifies'])
      expect(
        Number(await page.getByTestId(`audit-${kind}`).getAttribute('data-count')),
        kind,
      ).toBeGreaterThan(0);
    expect(
      await page.locator('[data-testid=audit-line][data-path="(0010,4000)"]').first().textContent(),
    ).toContain('PAT-0815-77');
    await page.locator('details summary').last().click();
    expect(await page.getByTestId('audit-file').count()).toBe(2);
    await look('audit-result');

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('save-audit').click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    for (const value of ['PAT-0815-77', 'Mueller', 'letter', 'Nobody', '19610723'])
      expect(text).not.toContain(value);
    const report = JSON.parse(text) as {
      files: { id: number; findings: object[] }[];
      totals: { files: number; others: number };
    };
    expect(report.files.map(({ id }) => id)).toEqual([1, 2]);
    expect(report.totals).toMatchObject({ files: 1, others: 1 });

    await page.getByTestId('audit-close').click();
    await page.getByTestId('try-sample').waitFor();
    expect(complaints).toEqual([]);
  });
});

/** Says who it is: nothing. */
const blank = fileBytes([{ tag: 0x00080060, vr: 'CS', value: 'CT' }]);
const zip = zipSync({ IM1: fileBytes(ctElements()) });

describe('an audit that could not look', () => {
  it('is incomplete, opens gzip, and names what it did not see with what to do about it', async () => {
    open = await openPage(origin, { width: 360, height: 800, dark: false });
    const { page, complaints } = open;
    await page.getByTestId('open-audit').click();
    const given = (name: string, bytes: Uint8Array) => ({ name, mimeType: '', buffer: Buffer.from(bytes) });
    await page
      .getByTestId('audit-input')
      .setInputFiles([
        given('1.dcm.gz', gzipSync(blank)),
        given('cut.zip', zip.subarray(0, -40)),
        given('locked.zip', encrypted(zip)),
        given('more.tar.gz', gzipSync(Buffer.concat([Buffer.alloc(257), Buffer.from('ustar\0')]))),
      ]);
    // The page asks for the password, and goes on without.
    await page.getByTestId('zip-password-skip').click();
    await page.waitForSelector('[data-testid=audit-given][data-count="4"]');
    await page.getByTestId('audit-start').click();
    const result = page.getByTestId('audit-result');
    await result.waitFor();
    const told = Object.fromEntries(
      await Promise.all(
        ['verdict', 'files', 'found', 'unexamined'].map(
          async (name) => [name, await result.getAttribute(`data-${name}`)] as const,
        ),
      ),
    );
    expect(told).toEqual({ verdict: 'incomplete', files: '1', found: '0', unexamined: '3' });
    expect(await result.locator('.verdict').textContent()).toMatch(
      /^\s*(Unvollständig|Incomplete|Onvolledig)/,
    );
    const rows = page.getByTestId('audit-not-looked-file');
    const codes = await rows.evaluateAll((list) => list.map((row) => row.getAttribute('data-code')));
    expect(codes).toEqual(['archive-damaged', 'archive-encrypted', 'archive-unsupported']);
    expect(await rows.nth(1).textContent()).toMatch(/locked\.zip[^]*(Passwort|password|wachtwoord)/);
    expect(await seriousFaults(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    await page.screenshot({ path: 'test-results/audit-incomplete.png', fullPage: true });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('save-audit').click(),
    ]);
    const report = JSON.parse(readFileSync(await download.path(), 'utf8')) as {
      verdict: string;
      files: { refused?: { code: string } }[];
    };
    expect(report.verdict).toBe('incomplete');
    expect(report.files.map(({ refused }) => refused?.code)).toEqual([undefined, ...codes]);
    expect(complaints).toEqual([]);
  });

  it('are held against the report of their run, offline, and the check is printed to be signed', async () => {
    open = await openPage(origin);
    const { page, complaints } = open;
    await trySample(page);
    await clean(page);
    const saved = async (button: string): Promise<string> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId(button).click()]);
      return download.path();
    };
    await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
    const report = readFileSync(await saved('save-report'), 'utf8');
    const zip = unzipSync(readFileSync(await saved('save-zip')));
    expect(report).toMatch(/"sha256Out":"[0-9a-f]{64}"/);
    const copies = Object.entries(zip).map(([name, bytes]) => ({
      name: name.replaceAll('/', '_'),
      bytes: Buffer.from(bytes),
    }));
    // Of the usual names only one is left: the input of a test takes no folders.
    const flat = report.replaceAll(
      /"output":"([^"]+)"/g,
      (_, name: string) => `"output":"${name.replaceAll('/', '_')}"`,
    );
    copies[1]?.bytes.writeUInt8(1, 5);
    await page.goto(origin);
    await page.getByTestId('open-audit').click();
    await page
      .getByTestId('audit-input')
      .setInputFiles([
        { name: 'reinschrift-report.json', mimeType: 'application/json', buffer: Buffer.from(flat) },
        ...copies.slice(1).map(({ name, bytes }) => ({ name, mimeType: '', buffer: bytes })),
      ]);
    await page.waitForSelector('[data-testid=audit-given][data-count="20"]');
    await page.getByTestId('audit-start').click();
    const check = page.getByTestId('report-check');
    await check.waitFor();
    const text = (await check.textContent()) ?? '';
    expect(text).toMatch(/Von 20 Kopien, die der Bericht nennt, sind 18 da und unverändert/);
    expect(text).toMatch(/Es fehlt 1 Kopie \(Nummern im Bericht: \d+\)/);
    expect(text).toMatch(/Eine Kopie ist verändert \(Nummern im Bericht: \d+\)/);
    // Its names were changed above: somebody changed the report.
    expect(text).toContain('Jemand hat den Bericht verändert');
    const printed = readFileSync(await saved('save-audit-html'), 'utf8');
    expect(printed).toContain('Bericht über eine Prüfung gesäuberter Dateien');
    expect(printed).toContain('sind 18 da und unverändert');
    expect(complaints).toEqual([]);
  });
});
