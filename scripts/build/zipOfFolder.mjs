import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** The first moment that a ZIP can tell, in whatever zone this runs. */
const mtime = new Date(1980, 0, 1);

/** A folder as a ZIP that is the same bytes wherever it is made: names in order, no times, no rights, compressed by JavaScript. */
export function zipOfFolder(folder) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const entries = paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]);
  entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(entries), { level: 9, mtime });
}
