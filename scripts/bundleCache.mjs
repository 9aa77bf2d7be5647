import { accessSync, chmodSync, constants, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** Whether every file of a bundle is there for this user. */
function isReadable(dir) {
  try {
    const names = readdirSync(dir);
    for (const name of names) accessSync(join(dir, name), constants.R_OK);
    return names.length > 0;
  } catch {
    return false;
  }
}

/**
 * The folder of a bundle: from the cache, or made by `make(folder)`. What another user left there that this one may not read, or a cache that this one may not
 * write to, is none: then the bundle lives in a folder of its own as long as this process.
 */
export function bundleIn(dir, make) {
  if (isReadable(dir)) return dir;
  const cache = dirname(dir);
  let fresh;
  try {
    if (existsSync(dir)) throw new Error('of somebody else');
    mkdirSync(cache, { recursive: true });
    fresh = mkdtempSync(`${dir}-`);
  } catch {
    fresh = mkdtempSync(join(tmpdir(), 'reinschrift-'));
    process.on('exit', () => rmSync(fresh, { recursive: true, force: true }));
    make(fresh);
    return fresh;
  }
  make(fresh);
  // A cache of one user serves the others of the machine, whatever their umask says.
  chmodSync(fresh, 0o755);
  for (const name of readdirSync(fresh)) chmodSync(join(fresh, name), 0o644);
  try {
    renameSync(fresh, dir);
  } catch {
    // Another process was faster, or what is there is broken: this one goes with the process.
    if (isReadable(dir)) rmSync(fresh, { recursive: true, force: true });
    else {
      process.on('exit', () => rmSync(fresh, { recursive: true, force: true }));
      return fresh;
    }
  }
  forgetOld(cache, basename(dir));
  return dir;
}

/** Bundles of older sources, once they are a day old: no process that was started from them will need a lane any more. Those of others stay. */
function forgetOld(cache, but) {
  for (const name of readdirSync(cache)) {
    const old = join(cache, name);
    try {
      if (name !== but && Date.now() - statSync(old).mtimeMs > 86_400_000)
        rmSync(old, { recursive: true, force: true });
    } catch {
      // Gone meanwhile, or another user's.
    }
  }
}
