import { mkdtempSync, readdirSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Driven } from './Engine';
import { until } from './waitFor';

/** What browsers call a file that is not all there. */
const underWay = /\.(crdownload|part|wkdownload|tmp)$/;

/**
 * Presses something, waits until a file has arrived whole, and gives its path. What was there before does not count. The file is put aside: WebKit
 * downloads nothing under a name that is there.
 */
export async function downloaded(page: Driven, press: () => Promise<void>): Promise<string> {
  const before = new Set(readdirSync(page.downloads));
  await press();
  let path = '';
  let size = -1;
  await until(async () => {
    const fresh = readdirSync(page.downloads).filter((name) => !before.has(name) && !name.startsWith('.'));
    const [name] = fresh;
    if (name === undefined || fresh.some((each) => underWay.test(each))) return false;
    const now = statSync(join(page.downloads, name)).size;
    const settled = now > 0 && now === size && path !== '';
    path = join(page.downloads, name);
    size = now;
    // Twice the same size, a while apart.
    if (!settled) await new Promise((resolve) => setTimeout(resolve, 150));
    return settled;
  }, `${page.engine}: no download comes`);
  const aside = join(mkdtempSync(join(dirname(page.downloads), 'taken-')), basename(path));
  renameSync(path, aside);
  return aside;
}
