import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildSampleStudy } from '../../src/sample/buildSampleStudy';
import { burnedCt } from '../fixtures/burnedCt';
import { openPage, type OpenPage } from './openPage';
import { seriousFaults } from './seriousFaults';

const folder = mkdtempSync(join(tmpdir(), 'reinschrift-report-'));
const at = (name: string): string => join(folder, name);
let open: OpenPage | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});
afterAll(() => rmSync(folder, { recursive: true }));

const clean = (language: string): void => {
  const args = [at('in'), at(`out-${language}`), '--preset', 'second-opinion', '--redact', at('rules.json')];
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      ...['scripts/headless.mjs', 'cleanFolder', ...args, '--hash', '--language', language],
      ...['--report', at(`${language}.html`)],
    ],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
};

const has = (program: string): boolean => spawnSync(program, ['-v']).error === undefined;

/** The usual case: a study of twenty slices, five of which are blacked out. */
beforeAll(async () => {
  mkdirSync(at('in'));
  for (let slice = 0; slice < 5; slice++)
    writeFileSync(join(at('in'), `u${String(slice)}.dcm`), burnedCt(slice, 'MUSTER', { times: 2 }));
  const sample = buildSampleStudy();
  for (const [n, { blob }] of sample.slice(0, 15).entries())
    writeFileSync(join(at('in'), `s${String(n)}.dcm`), Buffer.from(await blob.arrayBuffer()));
  const cover = [{ x: 0, y: 0, width: 512, height: 40 }];
  writeFileSync(at('rules.json'), JSON.stringify([{ match: { rows: 320 }, cover, reviewed: true }]));
});

describe('the report of a run with five pictures that are blacked out', () => {
  for (const language of ['de', 'en', 'nl'])
    it(`prints as one page to sign and one of annex in ${language}, and keeps to the rules of accessibility on the screen`, async () => {
      clean(language);
      open = await openPage(`file://${at(`${language}.html`)}`, { width: 1280, height: 900 });
      const { page } = open;
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await seriousFaults(page)).toEqual([]);
      await page.screenshot({ path: `test-results/report-${language}.png`, fullPage: true });
      const pdf = `test-results/report-${language}.pdf`;
      await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
      await page.setViewportSize({ width: 360, height: 800 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
      await page.screenshot({ path: `test-results/report-${language}-360.png`, fullPage: true });
      // Where poppler is installed, the pages are counted and read.
      if (!has('pdfinfo')) return;
      expect(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))?.[1]).toBe('2');
      const text = (from: number): string =>
        execFileSync('pdftotext', ['-layout', '-f', String(from), '-l', String(from), pdf, '-'], {
          encoding: 'utf8',
        });
      const hash = /class="hash">([0-9a-f]{64})</.exec(readFileSync(at(`${language}.html`), 'utf8'))?.[1];
      expect(text(1)).toContain(hash ?? 'no hash');
      for (const sheet of [1, 2]) expect(text(sheet)).toContain((hash ?? '').slice(0, 16));
      expect(text(2)).toMatch(/E\.3\.1/);
      expect(text(2)).toMatch(/[0-9a-f]{64}/);
    });
});
