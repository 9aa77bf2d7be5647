import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compareNames } from '../src/platform/comparePaths';
import { DiskBlob } from './DiskBlob';

/**
 * All files below a folder (or the one file given), in the order of their names, with paths relative to it and `/` between the
 * parts. Symbolic links are followed, each real folder once. What cannot be opened comes without a Blob.
 */
export function* filesIn(root: string): Generator<{ path: string; blob: Blob | undefined }> {
  if (statSync(root).isFile()) yield { path: basename(root), blob: fileBlob(root) };
  else yield* walk(root, '', new Set());
}

function* walk(
  folder: string,
  prefix: string,
  seen: Set<string>,
): Generator<{ path: string; blob: Blob | undefined }> {
  const real = realpathSync(folder);
  if (seen.has(real)) return;
  seen.add(real);
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => compareNames(a.name, b.name));
  for (const entry of entries) {
    const whole = join(folder, entry.name);
    const path = prefix + entry.name;
    const kind = entry.isSymbolicLink() ? statSync(whole, { throwIfNoEntry: false }) : entry;
    if (kind?.isDirectory() === true) yield* walk(whole, `${path}/`, seen);
    else if (kind === undefined || kind.isFile()) yield { path, blob: fileBlob(whole) };
  }
}

/** Undefined where there is no such file. */
export function fileBlob(path: string): DiskBlob | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined ? undefined : DiskBlob.ofFile({ path, start: 0, end: stat.size });
}
