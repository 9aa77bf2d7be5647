import { relative } from 'node:path';
import { byTestId } from '../drive/byTestId';
import type { Driven } from '../drive/Engine';
import { allFiles } from './writeInputs';

/**
 * Gives the page a folder. The drivers of Firefox and WebKit can give an input files only, without the paths that a person's folder has: there
 * the files get their paths as the input is changed, before the page hears of it.
 */
export async function takeFolder(page: Driven, folder: string): Promise<void> {
  const input = byTestId('intake-folder-input');
  if (page.engine === 'chromium') return page.setFiles(input, [folder]);
  const files = allFiles(folder);
  await page.evaluate(
    (paths) =>
      addEventListener(
        'change',
        ({ target }) => {
          const { files } = target as HTMLInputElement;
          for (const [n, file] of Array.from(files ?? []).entries())
            Object.defineProperty(file, 'webkitRelativePath', { value: paths[n] });
        },
        { capture: true, once: true },
      ),
    files.map((path) => `disc/${relative(folder, path)}`),
  );
  return page.setFiles(input, files);
}
