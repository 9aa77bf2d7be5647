import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, inject, it } from 'vitest';
import { lockedZip } from '../fixtures/lockedZip';
import { plantedName, plantedSlices } from '../fixtures/plantedZip';
import { goTo, openPage, type OpenPage, unfold } from './openPage';
import { seriousFaults } from './seriousFaults';

const origin = inject('origin');
const folder = mkdtempSync(join(tmpdir(), 'reinschrift-locked-'));
const password = 'Zaun-Birke-74';
let open: OpenPage | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});
afterAll(() => rmSync(folder, { recursive: true }));

async function given(...names: readonly string[]): Promise<string[]> {
  const slices = plantedSlices(names.length);
  return Promise.all(
    names.map(async (name, at) => {
      const path = join(folder, name);
      const key = `IM${String(at).padStart(4, '0')}`;
      const lock = at % 2 === 0 ? 'AES-256' : 'ZipCrypto';
      writeFileSync(path, await lockedZip({ [key]: slices[key] ?? new Uint8Array() }, password, lock));
      return path;
    }),
  );
}

it('asks for the password of a ZIP, says where it is wrong, asks once for two, and saves a ZIP that opens with a password only', async () => {
  open = await openPage(origin);
  const { page, complaints, requests } = open;
  await page.getByTestId('intake-input').setInputFiles(await given('1.zip', '2.zip'));
  const dialog = page.getByTestId('zip-password');
  await dialog.waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByTestId('zip-password-field').fill('wrong');
  await page.keyboard.press('Enter');
  await page.locator('[data-testid=zip-password][data-wrong=true]').waitFor();
  await page.getByTestId('zip-password-field').fill(password);
  await page.getByTestId('zip-password-open').click();
  await goTo(page, 'pictures');
  expect(await dialog.count()).toBe(0);
  await page.getByTestId('clean').click();
  await page.getByTestId('result').waitFor();
  expect(await page.getByTestId('result').getAttribute('data-cleaned')).toBe('2');
  await unfold(page.getByTestId('more-saving'));
  await unfold(page.getByTestId('locked-zip'));
  const field = page.getByTestId('locked-password');
  await expect.poll(() => field.inputValue()).not.toBe('');
  const proposed = await field.inputValue();
  expect(proposed).toMatch(/^([a-z]{4}-){5}[a-z]{4}$/);
  await page.getByTestId('locked-password').fill('too short');
  expect(await page.getByTestId('save-locked').isDisabled()).toBe(true);
  await page.getByTestId('locked-password').fill(proposed);
  expect(await page.getByTestId('save-locked').isDisabled()).toBe(true);
  await page.getByTestId('locked-noted').check();
  expect(await seriousFaults(page)).toEqual([]);
  // As in browsers without a save picker, whose dialog no test can press.
  await page.evaluate(() => void Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
  const download = page.waitForEvent('download');
  await page.getByTestId('save-locked').click();
  const path = join(folder, 'out.zip');
  await (await download).saveAs(path);
  expect(readFileSync(path).includes('DICM')).toBe(false);
  check7z(path, proposed);
  expect(complaints).toEqual([]);
  const told = ['wrong', password, proposed, '1.zip', '2.zip', 'out.zip'];
  expect(requests.filter((address) => told.some((each) => address.includes(each)))).toEqual([]);
}, 120_000);

/** By 7-Zip, where it is installed. */
function check7z(path: string, key: string): void {
  try {
    execFileSync('7z', ['i'], { stdio: 'ignore' });
  } catch {
    console.log('skipped: 7z is not installed');
    return;
  }
  const out = execFileSync('7z', ['x', '-so', `-p${key}`, path], { maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] }); // prettier-ignore
  expect(out.includes('DICM')).toBe(true);
  expect(out.includes(plantedName)).toBe(false);
  expect(() => execFileSync('7z', ['t', '-pwrong', path], { stdio: 'ignore' })).toThrow();
}

it('lets people go on without the archives whose password nobody knows', async () => {
  open = await openPage(origin);
  const { page } = open;
  await page.getByTestId('intake-input').setInputFiles(await given('1.zip', '2.zip', '3.zip'));
  await page.getByTestId('zip-password-skip').click();
  await page.getByTestId('zip-password-field').waitFor();
  await page.keyboard.press('Escape');
  await page.getByTestId('zip-password-skip-all').click();
  await page.getByTestId('zip-password').waitFor({ state: 'detached' });
  await page
    .getByTestId('view')
    .getByText(/ließ sich hier nicht öffnen/)
    .first()
    .waitFor();
}, 60_000);
