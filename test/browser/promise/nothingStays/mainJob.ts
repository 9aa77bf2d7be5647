import type { Page } from 'playwright-core';
import { goTo, leaveDialog, unfold } from '../../openPage';
import { planted } from './plantedDisc';

type Disc = ReturnType<typeof import('./plantedDisc').plantedDisc>;

/** Saves and gives the name under which the browser notes it. */
async function saved(page: Page, id: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByTestId(id).click(),
  ]);
  // Until it is whole: a browser that is closed before notes something else.
  await download.path();
  return download.suggestedFilename();
}

async function make(page: Page): Promise<void> {
  while ((await page.getByTestId('clean').count()) === 0) await page.getByTestId('next').click();
  await page.getByTestId('clean').click();
  await page.getByTestId('result').waitFor({ timeout: 60_000 });
  for (const closed of ['more-saving', 'what-done']) {
    const details = page.locator(`details[data-testid=${closed}]`);
    if ((await details.count()) > 0) await unfold(details);
  }
}

/** Looks at pictures, blacks one out and keeps its areas. */
async function blackOut(page: Page): Promise<void> {
  await goTo(page, 'pictures');
  await page.getByTestId('thumbnail').first().click();
  await page.getByTestId('viewer').locator('canvas').waitFor();
  await page.getByTestId('redact-add').click();
  await page.getByTestId('template-keep').click();
  await page.locator('[data-testid=template][data-kept=true]').waitFor();
  await leaveDialog(page);
}

/** A list of new numbers, a file that holds no key, and a passphrase. */
async function giveKeys(page: Page, { list, key }: Disc): Promise<void> {
  await unfold(page.getByTestId('lookup'));
  await page.getByTestId('lookup-input').setInputFiles(list);
  await page.locator('[data-testid=lookup-state][data-count="1"]').waitFor();
  await page.getByTestId('lookup-key').check();
  await unfold(page.getByTestId('key'));
  await page.getByTestId('key-file').check();
  await page.getByTestId('key-file-input').setInputFiles(key);
  await page.getByTestId('key-passphrase').check();
  await page.getByTestId('key-text').fill(planted.passphrase);
  await page.getByTestId('key-use').click();
  await page.locator('[data-testid=key-state][data-source=passphrase]').waitFor({ timeout: 60_000 });
}

/** Opens a file and types: what is searched for, and what is to stand in a field. */
async function typeInto(page: Page): Promise<void> {
  await goTo(page, 'found');
  const closed = page.locator('main details:not([open]):visible > summary');
  for (let more = 30; more > 0 && (await closed.count()) > 0; more--) await closed.first().click();
  const rows = ['readable', 'cleaned'].map((state) => `[data-testid=file-row][data-state=${state}] button`);
  await page.locator(rows.join(',')).first().click();
  const row = page.locator('[data-testid=element-row][data-path="(0010,0010)"]');
  await row.getByTestId('decide').click();
  await page.getByTestId('decision-replace').check();
  await page.getByTestId('decision-value').fill(planted.decided);
  await page.getByTestId('decision-apply').click();
  await row.getByTestId('decided').waitFor();
  await page.getByTestId('element-search').fill(planted.searched);
  // The first clears the field.
  await page.keyboard.press('Escape');
  await leaveDialog(page);
}

/** The whole way, once without names and once for the own record and the ePA, and a check of copies; gives what the browser was told that files are called. */
export async function mainJob(page: Page, disc: Disc): Promise<string[]> {
  const names: string[] = [];
  // A picker cannot be driven headless: without one the page falls back to a download.
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
  await page.getByTestId('language').selectOption('en');
  await page.getByTestId('intake-folder-input').setInputFiles(disc.disc);
  await goTo(page, 'purpose');
  await page.getByTestId('purpose-basic').check();
  await giveKeys(page, disc);
  await blackOut(page);
  await make(page);
  await unfold(page.getByTestId('private-lists'));
  await page.getByTestId('private-agree').check();
  for (const id of ['save-zip', 'save-report', 'save-private_list', 'save-uid_mapping'])
    names.push(await saved(page, id));
  await goTo(page, 'purpose');
  await page.getByTestId('purpose-custom').check();
  await typeInto(page);
  await goTo(page, 'purpose');
  await page.getByTestId('purpose-own-record').check();
  await make(page);
  await page.getByTestId('epa-card').waitFor();
  names.push(await saved(page, 'save-pictures'), await saved(page, 'save-zip'));
  return names;
}

/** The other mode of the page, with the same files as copies and as originals. */
export async function auditJob(page: Page, { disc }: Disc): Promise<string> {
  await page.getByTestId('open-audit').click();
  await page.getByTestId('audit-folder-input').setInputFiles(disc);
  await page.waitForSelector('[data-testid=audit-given]:not([data-count="0"])');
  await page.getByTestId('originals-folder-input').setInputFiles(disc);
  await page.getByTestId('audit-start').click();
  await page.getByTestId('audit-result').waitFor({ timeout: 60_000 });
  return saved(page, 'save-audit');
}
