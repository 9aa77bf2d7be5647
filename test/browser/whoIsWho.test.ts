import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { ctElements, fileBytes } from '../fixtures/part10';
import { clean, openPage, type OpenPage, type PageOptions, goTo, unfold } from './openPage';
import { seriousFaults } from './seriousFaults';
import { sidewaysScroll } from './sidewaysScroll';

const origin = inject('origin');
let open: OpenPage | undefined;

const ct = (name: string, person: Parameters<typeof ctElements>[0]) => ({
  name,
  mimeType: '',
  buffer: Buffer.from(fileBytes(ctElements(person))),
});

async function withFiles(files: ReturnType<typeof ct>[], options: PageOptions = {}): Promise<OpenPage> {
  open = await openPage(origin, options);
  await open.page.getByTestId('intake-input').setInputFiles(files);
  await goTo(open.page, 'found');
  return open;
}

afterEach(async () => {
  await open?.close();
  open = undefined;
});

async function saved(page: OpenPage['page'], list: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByTestId(`save-${list}`).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${list}.csv`);
  return readFileSync(await download.path(), 'utf8');
}

async function openLists(page: OpenPage['page']): Promise<void> {
  await goTo(page, 'done');
  await unfold(page.getByTestId('private-lists'));
  expect(await page.getByTestId('save-patid_mapping').isDisabled()).toBe(true);
  await page.getByTestId('private-agree').check();
}

const pseudonyms = (csv: string): Set<string | undefined> =>
  new Set(
    csv
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',')[1]),
  );

describe('who is who', () => {
  it('is asked where one name has two numbers, and the answer joins or parts the copies', async () => {
    const files = [
      ct('a', { id: 'A-1', instance: '1.2.276.0.99.3.1' }),
      ct('b', { id: 'B-2', study: '1.2.9', instance: '1.2.276.0.99.3.2' }),
    ];
    const { page, complaints } = await withFiles(files);
    await goTo(page, 'whose');
    const doubt = page.getByTestId('conflict');
    expect(await doubt.getAttribute('data-kind')).toBe('one-name');
    expect(await doubt.getByTestId('who-different').isChecked()).toBe(true);
    await clean(page);
    await openLists(page);
    expect(pseudonyms(await saved(page, 'patid_mapping')).size).toBe(2);
    await goTo(page, 'whose');
    await doubt.getByTestId('who-same').check();
    await clean(page);
    await openLists(page);
    expect(pseudonyms(await saved(page, 'patid_mapping')).size).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('is asked where one number has two names, and the answer parts them', async () => {
    const files = [
      ct('a', { instance: '1.2.276.0.99.3.1' }),
      ct('b', { name: 'Beispiel^Bernd', study: '1.2.9', instance: '1.2.276.0.99.3.2' }),
    ];
    const { page } = await withFiles(files, { width: 360, height: 760 });
    await goTo(page, 'whose');
    const doubt = page.getByTestId('conflict');
    expect(await doubt.getAttribute('data-kind')).toBe('one-number');
    await doubt.screenshot({ path: 'test-results/doubt-360-light.png' });
    expect(await seriousFaults(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    await goTo(page, 'whose');
    await doubt.getByTestId('who-different').check();
    await clean(page);
    await openLists(page);
    expect(pseudonyms(await saved(page, 'patid_mapping')).size).toBe(2);
    await page.getByTestId('private-lists').screenshot({ path: 'test-results/lists-360-light.png' });
    expect(await seriousFaults(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  });
});

describe('lists of personal data', () => {
  it('lead from the copies back to numbers, UIDs and paths, and are handed out only behind the warning', async () => {
    const { page } = await withFiles([
      ct('Mustermann/=cmd.dcm', { instance: '1.2.276.0.99.3.1' }),
      { name: 'x.exe', mimeType: '', buffer: Buffer.from('MZ\x90\0') },
    ]);
    await clean(page);
    await openLists(page);
    expect(await saved(page, 'uid_mapping')).toContain('\r\n1.2.276.0.99.3.1,2.25.');
    const list = await saved(page, 'private_list');
    expect(list.split('\r\n')[0]).toBe('id,path,state,reason');
    expect(list).toContain('1,');
    expect(list).toContain('2,x.exe,ignored,executable');
  });
});

describe('a list of own substitute names', () => {
  it('names the people whom it lists, refuses those whom it does not, and gives them a name from the key on request', async () => {
    const files = [
      ct('a', { id: 'A-1', name: 'Eins^Anna', instance: '1.2.276.0.99.3.1' }),
      ct('b', { id: 'B-2', name: 'Zwei^Bernd', study: '1.2.9', instance: '1.2.276.0.99.3.2' }),
    ];
    const { page } = await withFiles(files);
    await goTo(page, 'purpose');
    await unfold(page.getByTestId('lookup'));
    const give = (text: string) =>
      page
        .getByTestId('lookup-input')
        .setInputFiles({ name: 'l.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await give('id_old;id_new\r\nA-1\r\n');
    const state = page.getByTestId('lookup-state');
    await goTo(page, 'purpose');
    await page.waitForFunction(() =>
      (document.querySelector('[data-testid=lookup-state]')?.textContent ?? '').includes('2'),
    );
    expect(await state.getAttribute('data-count')).toBe('0');
    await give('id_old;id_new\r\na-1;CLINIC-001\r\n');
    await page.waitForSelector('[data-testid=lookup-state][data-count="1"]');
    await page.getByTestId('lookup').screenshot({ path: 'test-results/lookup-1280-light.png' });
    expect(await seriousFaults(page)).toEqual([]);
    await clean(page);
    const result = page.getByTestId('result');
    expect([await result.getAttribute('data-cleaned'), await result.getAttribute('data-refused')]).toEqual([
      '1',
      '1',
    ]);
    await goTo(page, 'purpose');
    await unfold(page.getByTestId('lookup'));
    await page.getByTestId('lookup-key').check();
    await clean(page);
    await page.waitForSelector('[data-testid=result][data-cleaned="2"]');
    await openLists(page);
    const mapping = await saved(page, 'patid_mapping');
    expect(mapping).toContain('A-1,CLINIC-001');
    expect(mapping).toContain('B-2,RS-');
  });
});
