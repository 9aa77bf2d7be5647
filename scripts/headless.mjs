// Runs a headless command: TypeScript, JSON, lists of words and figures, bundled with its lane when the sources have changed, no build step.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleIn } from './bundleCache.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Name, size and time of every source: equal stamps are equal bundles. */
function stamp() {
  const hash = createHash('sha256').update(process.version);
  const add = (path) => {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  };
  for (const folder of ['src', 'headless', 'bench/speed']) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (entry.isFile() && /\.(ts|json|txt|bin)$/.test(entry.name))
        add(join(entry.parentPath ?? entry.path, entry.name));
    }
  }
  for (const file of [
    'package.json',
    'package-lock.json',
    'scripts/headless.mjs',
    'scripts/bundle.mjs',
    'scripts/bundleCache.mjs',
    'scripts/lexicon.mjs',
    'scripts/build/figures.mjs',
    'scripts/build/pack.mjs',
  ])
    add(join(root, file));
  return hash.digest('hex').slice(0, 16);
}

/** A command of the product, or one of the benchmark's. */
const entryOf = (name) =>
  ['./headless/commands', './bench/speed']
    .map((folder) => `${folder}/${name}.ts`)
    .find((path) => existsSync(join(root, path)));

/** The bundler is loaded only where it has something to do. */
async function write(name, dir) {
  const { bundle } = await import('./bundle.mjs');
  await bundle({ command: entryOf(name), lane: './headless/lane/lane.ts' }, dir);
}

/** In a process of its own: the bundler's memory is not the command's. */
const bundleApart = (name, dir) =>
  execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--bundle', name, dir], {
    stdio: 'inherit',
  });

/** The folder of the bundle, from the cache or fresh. */
const bundleOf = (name) =>
  bundleIn(join(root, '.cache', 'headless', `${name}-${stamp()}`), (dir) => bundleApart(name, dir));

const [name, ...args] = process.argv.slice(2);
if (name === '--bundle') await write(...args);
else {
  const { main } = await import(pathToFileURL(join(bundleOf(name), 'command.mjs')).href);
  process.exitCode = await main(args);
}
