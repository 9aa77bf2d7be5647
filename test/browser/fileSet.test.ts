import { afterEach, expect, inject, it } from 'vitest';
import { clean, openPage, trySample, type OpenPage } from './openPage';

const origin = inject('origin');
let open: OpenPage | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});

it('saves the copies as a file-set: names of eight signs, and a new DICOMDIR that lists each of them', async () => {
  open = await openPage(origin);
  const { page, complaints } = open;
  await trySample(page);
  await clean(page);
  await page.getByTestId('file-set').check();
  await page.waitForSelector('[data-testid=file-set][data-state=ready]');
  await page.evaluate(() => {
    Object.assign(globalThis, { showDirectoryPicker: async () => navigator.storage.getDirectory() });
  });
  await page.getByTestId('save-folder').click();
  await page.waitForFunction(() =>
    (document.querySelector('[data-testid=saved]')?.textContent ?? '').includes('20'),
  );
  const files = await page.evaluate(async () => {
    const found: [path: string, bytes: number[]][] = [];
    const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const handle of (
        folder as unknown as { values(): AsyncIterable<FileSystemHandle> }
      ).values()) {
        if (handle.kind === 'directory')
          await walk(handle as FileSystemDirectoryHandle, `${path}${handle.name}/`);
        else {
          const file = await (handle as FileSystemFileHandle).getFile();
          const bytes = handle.name === 'DICOMDIR' ? [...new Uint8Array(await file.arrayBuffer())] : [];
          found.push([path + handle.name, bytes]);
        }
      }
    };
    await walk(await navigator.storage.getDirectory(), '');
    return found;
  });
  const names = files.map(([path]) => path).sort();
  expect(names).toHaveLength(21);
  const directory = Buffer.from(files.find(([path]) => path === 'DICOMDIR')?.[1] ?? []);
  expect(directory.toString('latin1', 128, 132)).toBe('DICM');
  for (const name of names.filter((path) => path !== 'DICOMDIR')) {
    expect(name).toMatch(/^PAT00001\/STU00001\/SER\d{5}\/IMG\d{5}$/);
    expect(directory.toString('latin1')).toContain(name.replaceAll('/', '\\'));
  }
  expect(directory.toString('latin1')).not.toContain('Muster');
  expect(complaints).toEqual([]);
});
