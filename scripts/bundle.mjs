import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { figures } from './build/figures.mjs';
import { lexicon } from './lexicon.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

const open = (input) =>
  rolldown({
    cwd: root,
    input,
    platform: 'node',
    plugins: [lexicon(), figures('node')],
    // Comlink's adapter for worker_threads is an .mjs that its types name without extension.
    resolve: { extensions: ['.ts', '.mjs', '.js', '.json'] },
    logLevel: 'silent',
  });

/** Bundles TypeScript for Node into a folder, `NAME.mjs` for each name of `input`. */
export async function bundle(input, dir) {
  const bundled = await open(input);
  await bundled.write({ dir, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' });
  await bundled.close();
}

/** The code of one bundled file. */
export async function codeOf(input, minify) {
  const bundled = await open(input);
  const { output } = await bundled.generate({ format: 'esm', minify });
  await bundled.close();
  return output[0].code;
}

/** The exports of a TypeScript file, bundled into .cache for as long as this process lives; works in the project's folder from then on. */
export async function load(path) {
  process.chdir(root);
  const dir = join(root, '.cache', `bundle-${process.pid}`);
  process.on('exit', () => rmSync(dir, { recursive: true, force: true }));
  await bundle({ loaded: path }, dir);
  return import(pathToFileURL(join(dir, 'loaded.mjs')).href);
}
