// Writes the service worker of a built folder, with the SHA-256 of each file that lies in it: run it last, after all that is added to the folder.
//   node scripts/build/serviceWorker.mjs [DIR]     (the build does so for dist/)
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { securityHeaders } from '../securityHeaders.mjs';

const name = 'serviceWorker.js';
/** All of the page once more, for those who save it as one file. */
const later = ['reinschrift.html'];

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** What src/platform/seal/Held.ts describes. */
function heldIn(folder) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== name)
    .sort();
  const headers = [];
  const files = {};
  for (const path of paths) {
    const wanted = JSON.stringify(securityHeaders(`/${path}`));
    if (!headers.includes(wanted)) headers.push(wanted);
    files[path] = [sha256(readFileSync(join(folder, path))), headers.indexOf(wanted)];
  }
  return { headers: headers.map((each) => JSON.parse(each)), files, later };
}

/** Bundles workers/serviceWorker.ts with the list of all files in `folder`. Same folder, same bytes. */
export async function writeServiceWorker(folder) {
  const held = JSON.stringify(heldIn(folder));
  const bundle = await rolldown({
    input: 'workers/serviceWorker.ts',
    platform: 'browser',
    transform: {
      target: 'es2022',
      define: { HELD: held, HELD_NAME: JSON.stringify(`reinschrift-${sha256(held).slice(0, 16)}`) },
    },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  writeFileSync(join(folder, name), output[0].code);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await writeServiceWorker(process.argv[2] ?? 'dist');
