import { afterEach, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { isoImage } from '../fixtures/isoImage';
import { ctElements, fileBytes } from '../fixtures/part10';
import { goTo, openPage, type OpenPage } from './openPage';
import { seriousFaults } from './seriousFaults';
import { sidewaysScroll } from './sidewaysScroll';

const origin = inject('origin');
let open: OpenPage | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});

const image = isoImage([
  { path: 'DICOM/IM1.;1', bytes: fileBytes(ctElements()) },
  { path: 'DICOM/IM2.;1', bytes: fileBytes(ctElements({ instance: '1.2.3' })), splitAfter: 1 },
  { path: 'BEFUND.PDF;1', bytes: Buffer.from('%PDF-1.4 Befund') },
]);
const given = (name: string, bytes: Uint8Array) => ({ name, mimeType: '', buffer: Buffer.from(bytes) });

/** Fires an event with a file as the browser does when somebody drags it over the page, drops or pastes it: once the page can hear it. */
async function fire(
  page: Page,
  target: string,
  type: string,
  name: string,
  bytes: Uint8Array,
): Promise<void> {
  await page.getByTestId('intake-drop').waitFor();
  await page.evaluate(
    ([target, type, name, bytes]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], name));
      const init = { bubbles: true, cancelable: true };
      const event =
        type === 'paste'
          ? new ClipboardEvent(type, { ...init, clipboardData: data })
          : new DragEvent(type, { ...init, dataTransfer: data });
      document.querySelector(target)?.dispatchEvent(event);
    },
    [target, type, name, Array.from(bytes)] as const,
  );
}

/** Numbers of files of a state, as the page lists them. */
const rows = async (page: Page): Promise<object> => {
  await goTo(page, 'found');
  const states = await page.getByTestId('file-row').evaluateAll((all) => all.map((row) => row.dataset.state));
  return { readable: states.filter((state) => state === 'readable').length };
};

it('takes what is dropped anywhere in the window, an image of a disc too, and once only', async () => {
  open = await openPage(origin);
  const { page, complaints } = open;
  for (const target of ['footer', '[data-testid="intake-drop"]']) {
    await fire(page, target, 'dragover', 'cd.iso', image);
    await page.getByTestId('drop-anywhere').waitFor();
    expect(await page.getByTestId('drop-anywhere').innerText()).toContain('Hier loslassen');
    await fire(page, target, 'drop', 'cd.iso', image);
    expect(await rows(page)).toEqual({ readable: 2 });
    expect(await page.getByTestId('drop-anywhere').count()).toBe(0);
    await goTo(page, 'whose');
    await page.getByTestId('start-over').click();
    await page.getByTestId('intake-drop').waitFor();
  }
  expect(complaints).toEqual([]);
});

it('takes files that are pasted', async () => {
  open = await openPage(origin);
  await fire(open.page, 'body', 'paste', 'cd.iso', image);
  expect(await rows(open.page)).toEqual({ readable: 2 });
});

it('takes files that are opened with the installed app', async () => {
  open = await openPage(origin);
  const { page, context, complaints } = open;
  await context.addInitScript((bytes) => {
    const file = { kind: 'file', name: 'cd.iso', getFile: () => Promise.resolve(new File([Uint8Array.from(bytes)], 'cd.iso')) }; // prettier-ignore
    const queue = { setConsumer: (take: (launched: object) => void) => take({ files: [file] }) };
    Object.defineProperty(globalThis, 'launchQueue', { value: queue });
  }, Array.from(image));
  await page.reload();
  expect(await rows(page)).toEqual({ readable: 2 });
  expect(complaints).toEqual([]);
});

it('says calmly what photos are, and what helps with an archive, and leads back', async () => {
  open = await openPage(origin, { width: 360 });
  const { page, complaints } = open;
  const cases = [
    {
      file: given('IMG_2041.jpg', Buffer.from('ffd8ffe000104a464946', 'hex')),
      kind: 'photos',
      says: 'Fotos',
    },
    { file: given('cd.rar', Buffer.from('526172211a0701', 'hex')), kind: 'shut', says: 'entpacken' },
    { file: given('cd.dmg', Buffer.alloc(600)), kind: 'shut', says: 'Doppelklick' },
    { file: given('start.exe', Buffer.from('MZ')), kind: 'program', says: 'ganze CD' },
  ];
  for (const { file, kind, says } of cases) {
    await page.getByTestId('intake-input').setInputFiles([file]);
    const told = page.getByTestId('nothing-medical');
    await told.waitFor();
    expect(await told.getAttribute('data-kind')).toBe(kind);
    expect(await told.innerText()).toContain(says);
    expect(await seriousFaults(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.getByTestId('give-other').click();
    await page.getByTestId('intake-drop').waitFor();
  }
  expect(complaints).toEqual([]);
});
