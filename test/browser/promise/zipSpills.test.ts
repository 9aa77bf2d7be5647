import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { plantedName, plantedZip } from '../../fixtures/plantedZip';
import { spilledIn } from '../../fixtures/spilled';
import { goTo } from '../openPage';

const origin = inject('origin');
const folder = mkdtempSync(join(tmpdir(), 'reinschrift-spills-'));
const [profile, temporary, zip] = ['profile', 'tmp', 'a.zip'].map((name) => join(folder, name)) as [string, string, string]; // prettier-ignore
const slices = 60;

beforeAll(() => {
  for (const each of [profile, temporary]) mkdirSync(each);
  // One that is longer than what browsers hold in memory.
  writeFileSync(zip, plantedZip(slices, 60));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('neither profile nor temporary files hold what was inflated from a ZIP, while the page is open and after a crash', async () => {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    env: { ...process.env, TMPDIR: temporary },
    locale: 'de-DE',
  });
  const main = await browserOf(profile);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(origin);
  await page.getByTestId('intake-input').setInputFiles(zip);
  await goTo(page, 'found');
  expect(spilledIn([profile, temporary], plantedName, main)).toEqual([]);
  await goTo(page, 'pictures');
  await page.getByTestId('clean').click();
  await page.getByTestId('result').waitFor({ timeout: 120_000 });
  expect(await page.getByTestId('result').getAttribute('data-cleaned')).toBe(String(slices + 1));
  expect(spilledIn([profile, temporary], plantedName, main)).toEqual([]);
  // All that the browser had no time to tidy up.
  process.kill(main, 'SIGKILL');
  await context.close().catch(() => undefined);
  expect(spilledIn([profile, temporary], plantedName)).toEqual([]);
}, 240_000);

/** The browser's first process, which its children hang under. */
async function browserOf(of: string): Promise<number> {
  const { readdirSync, readFileSync } = await import('node:fs');
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each)))
    try {
      const line = readFileSync(`/proc/${name}/cmdline`, 'utf8');
      if (line.includes(`--user-data-dir=${of}`) && !line.includes('--type=')) return Number(name);
    } catch {
      // It has ended meanwhile.
    }
  throw new Error('no browser');
}
