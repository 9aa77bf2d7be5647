// Runs a headless command: TypeScript, JSON and lists of words, bundled with its lane when the sources have changed, no build step.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

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
      if (entry.isFile() && /\.(ts|json|txt)$/.test(entry.name))
        add(join(entry.parentPath ?? entry.path, entry.name));
    }
  }
  for (const file of [
    'package.json',
    'package-lock.json',
    'scripts/headless.mjs',
    'scripts/bundle.mjs',
    'scripts/lexicon.mjs',
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

/** The folder of the bundle, from the cache or fresh. Where the project is read-only it lives as long as this process. */
function bundleOf(name) {
  const cache = join(root, '.cache', 'headless');
  const dir = join(cache, `${name}-${stamp()}`);
  if (existsSync(dir)) return dir;
  let fresh;
  try {
    mkdirSync(cache, { recursive: true });
    fresh = mkdtempSync(`${dir}-`);
  } catch {
    fresh = mkdtempSync(join(tmpdir(), 'reinschrift-'));
    process.on('exit', () => rmSync(fresh, { recursive: true, force: true }));
    bundleApart(name, fresh);
    return fresh;
  }
  bundleApart(name, fresh);
  // A cache of one user serves the others of the machine.
  chmodSync(fresh, 0o755);
  try {
    renameSync(fresh, dir);
  } catch {
    // Another process was faster.
    rmSync(fresh, { recursive: true, force: true });
  }
  forgetOld(cache);
  return dir;
}

/** Bundles of older sources, once they are a day old: no process that was started from them will need a lane any more. */
function forgetOld(cache) {
  for (const name of readdirSync(cache)) {
    const old = join(cache, name);
    if (Date.now() - (statSync(old, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > 86_400_000) {
      rmSync(old, { recursive: true, force: true });
    }
  }
}

const [name, ...args] = process.argv.slice(2);
if (name === '--bundle') await write(...args);
else {
  const { main } = await import(pathToFileURL(join(bundleOf(name), 'command.mjs')).href);
  process.exitCode = await main(args);
}
