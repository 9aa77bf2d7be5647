import { afterEach, expect, inject, it } from 'vitest';
import { ctElements, fileBytes, type FixtureElement } from '../fixtures/part10';
import { clean, openPage, type OpenPage, leaveDialog, goTo } from './openPage';
import { seriousFaults } from './seriousFaults';
import { sidewaysScroll } from './sidewaysScroll';

const origin = inject('origin');
let open: OpenPage | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});

function slice(n: number, history: string) {
  const remarks: FixtureElement[] = [
    { tag: 0x001021b0, vr: 'LT', value: history },
    { tag: 0x00204000, vr: 'LT', value: 'Bitte Frau Ott vorlegen' },
  ];
  const elements = [...ctElements({ instance: `1.2.${String(n)}` }), ...remarks];
  const bytes = fileBytes(elements.sort((a, b) => a.tag - b.tag));
  return { name: `IM${String(n)}`, mimeType: '', buffer: Buffer.from(bytes) };
}

it('lists all free remarks of a person\u2019s own record in one place, to be kept or removed text by text, in no other purpose', async () => {
  open = await openPage(origin, { width: 360, height: 740 });
  const { page, complaints } = open;
  await page
    .getByTestId('intake-input')
    .setInputFiles([slice(1, 'Bruder mit Krampfanfall'), slice(2, 'Sturz'), slice(3, 'Sturz')]);
  await goTo(page, 'found');
  const remarks = page.getByTestId('remarks');
  expect(await remarks.count()).toBe(0);
  await goTo(page, 'purpose');
  await page.getByTestId('purpose-own-record').check();
  await goTo(page, 'found');
  await remarks.waitFor();
  expect(await remarks.getAttribute('data-open')).toBe('3');
  expect(await page.getByTestId('remark-kind').count()).toBe(2);

  const remark = (text: string) => page.getByTestId('remark').filter({ hasText: text });
  const state = (text: string) => remark(text).getAttribute('data-does');
  await remark('Bruder').getByTestId('remark-remove').click();
  await page.waitForSelector('[data-testid=remarks][data-open="2"]');
  expect([await state('Bruder'), await state('Sturz')]).toEqual(['remove', 'open']);
  await remark('Ott').getByTestId('remark-keep').click();
  await page.waitForSelector('[data-testid=remarks][data-open="1"]');
  expect(await seriousFaults(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
  await remark('Ott').getByTestId('remark-file').click();
  await page.getByTestId('detail').getByTestId('element-search').waitFor();
  await leaveDialog(page);

  await clean(page);
  expect(await page.getByTestId('result').getAttribute('data-verified')).toBe('3');
  expect(complaints).toEqual([]);
});
