import { isUtf8 } from 'node:buffer';
import { readdirSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { compareNames } from '../../src/platform/taking/comparePaths';
import type { UnopenedReason } from '../../src/file/LeftAloneReason';
import type { Entry } from '../../src/platform/taking/withLooks';
import { DiskBlob } from './DiskBlob';
import { within } from './folders';
import { whyNot } from './whyNot';

/** A folder that is being walked. Names are bytes: not every file system holds UTF-8 only. */
interface Walked {
  readonly folder: Buffer;
  /** Its real path, each byte as one character. */
  readonly real: string;
  /** Path of the folder below the root, with `/` at its end. */
  readonly prefix: string;
  readonly entries: readonly (Dirent<Buffer> & { readonly text: string })[];
  next: number;
}

type Listed = Pick<Walked, 'folder' | 'prefix' | 'entries'>;

/**
 * All files below a folder (or the one file given), in the order of their names, with paths relative to it and `/` between the
 * parts. Symbolic links are followed wherever they lead, each real folder once; but not to a folder that holds the root, nor into
 * one of `avoid`. What cannot be opened comes without a Blob and with its reason; FIFOs, sockets and devices are not opened. Throws
 * where the root cannot be listed.
 */
export function* filesIn(root: string, avoid: readonly string[] = []): Generator<Entry> {
  if (!statSync(root).isDirectory()) {
    yield fileEntry(basename(root), Buffer.from(root));
    return;
  }
  const seen = new Set<string>();
  const top = realOf(Buffer.from(root));
  const shut = avoid.map((folder) => realOf(Buffer.from(folder)));
  const mayEnter = (real: string): boolean =>
    real === top || (!within(real, top) && !shut.some((folder) => within(folder, real)));
  const walking: Walked[] = [{ ...rootListed(root), real: top, next: 0 }];
  seen.add(top);
  for (let now = walking.at(-1); now !== undefined; now = walking.at(-1)) {
    const entry = now.entries[now.next++];
    if (entry === undefined) {
      walking.pop();
      continue;
    }
    const whole = Buffer.concat([now.folder, Buffer.from(sep), entry.name]);
    const path = now.prefix + entry.text;
    let kind: Dirent<Buffer> | Stats;
    try {
      kind = entry.isSymbolicLink() ? statSync(whole) : entry;
    } catch {
      yield unopened(path, 'unreadable-file');
      continue;
    }
    if (!kind.isDirectory()) {
      yield kind.isFile() ? fileEntry(path, whole) : unopened(path, 'special-file');
      continue;
    }
    try {
      const isLink = entry.isSymbolicLink();
      const real = isLink ? realOf(whole) : join(now.real, entry.name.toString('latin1'));
      if (!mayEnter(real)) yield unopened(path, 'link-loop');
      else if (!seen.has(real)) {
        walking.push({ ...listed(whole, `${path}/`), real, next: 0 });
        seen.add(real);
      }
    } catch {
      yield unopened(path, 'unreadable-folder');
    }
  }
}

function rootListed(root: string): Listed {
  try {
    return listed(Buffer.from(root), '');
  } catch (error) {
    throw new Error(`the folder cannot be listed: ${whyNot(error)}`, { cause: error });
  }
}

function listed(folder: Buffer, prefix: string): Listed {
  const entries = readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })
    .map((entry) => Object.assign(entry, { text: textOf(entry.name) }))
    .sort((a, b) => compareNames(a.text, b.text) || Buffer.compare(a.name, b.name));
  return { folder, prefix, entries };
}

const unopened = (path: string, reason: UnopenedReason): Entry => ({
  path,
  blob: undefined,
  unopened: reason,
});

function fileEntry(path: string, whole: Buffer): Entry {
  try {
    const stat = statSync(whole);
    if (!stat.isFile()) return unopened(path, 'special-file');
    // A name that is no UTF-8 stays bytes, since its text would lead nowhere.
    const where = isUtf8(whole) ? whole.toString() : new Uint8Array(whole);
    return { path, blob: DiskBlob.ofFile({ path: where, start: 0, end: stat.size, changed: stat.mtimeMs }) };
  } catch {
    return unopened(path, 'unreadable-file');
  }
}

/** A name as text. What is no UTF-8 was mostly written as Latin-1: read so, a name in it is found. */
const textOf = (name: Buffer): string =>
  isUtf8(name) ? name.toString() : new TextDecoder('latin1').decode(name);

const realOf = (path: Buffer): string => realpathSync.native(path, 'buffer').toString('latin1');
