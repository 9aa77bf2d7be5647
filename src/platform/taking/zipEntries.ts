import { ahead } from './ahead';
import type { Budget } from './bounds';
import { comparePaths } from './comparePaths';
import type { IgnoredReason, UnopenedReason } from '../../file/LeftAloneReason';
import type { Look } from '../../file/Looked';
import type { Passwords } from './Passwords';
import { isStored, localHeaderLength, reasonOf, takeEntry } from './takeEntry';
import { passwordOf } from './unlock';
import { withLooks, type Entry, type Ignored } from './withLooks';
import { zipDirectory, type PackedFile, type ZipDirectory } from './zipDirectory';

/** What tells of an archive what itself does not. */
interface Help {
  /** Tells whether a package holds DICOM after all. */
  readonly sniff: Look<unknown>;
  readonly passwords: Passwords;
}

/** Entries in work at once: hides the time of small reads. */
const entriesAtOnce = 8;
/** Bytes that are inflated at once, or by one entry alone. */
const inflatedAtOnce = 16 * 1024 * 1024;

/** Entries that share their bytes make a bomb out of a small file. */
function overlap(files: readonly PackedFile[]): boolean {
  const sorted = files.toSorted((a, b) => a.offset - b.offset);
  return sorted.some((file, index) => {
    const next = sorted[index + 1];
    return next !== undefined && file.offset + localHeaderLength + file.compressedSize > next.offset;
  });
}

/** Java programs and office documents are ZIPs as well; with anything else in it, by name or content, one is opened as a ZIP. */
const packages = [
  {
    reason: 'executable',
    mark: 'META-INF/MANIFEST.MF',
    holds:
      /^META-INF\/|\.(class|properties|xml|png|gif|jpe?g|svg|ttf|html?|css|js|json|txt|md|jar|so|dll|dylib|jnilib)$/i,
  },
  {
    reason: 'document',
    mark: '[Content_Types].xml',
    holds: /^(\[Content_Types\]\.xml$|(_rels|docProps|word|xl|ppt|customXml)\/)/,
  },
] as const;

const packageOf = (files: readonly PackedFile[]): IgnoredReason | undefined =>
  packages.find(
    ({ mark, holds }) =>
      files.some(({ filename }) => filename === mark) && files.every(({ filename }) => holds.test(filename)),
  )?.reason;

const telling = new Set<string>(['dicom', 'dicomdir', 'zip', 'gzip', 'tar']);

/** Whether something that the names do not tell may be in a package: DICOM, or an archive that holds it. */
async function mayHoldDicom(found: readonly (Entry | Ignored)[], sniff: Look<unknown>): Promise<boolean> {
  for await (const seen of withLooks(found, sniff))
    if ('looked' in seen && telling.has(seen.looked.kind)) return true;
  return false;
}

/** Why a whole ZIP is left alone, told from its directory before anything is inflated. */
function wholeReason(files: readonly PackedFile[], budget: Budget): UnopenedReason | undefined {
  if (files.length > budget.entries || overlap(files)) return 'archive-too-large';
  const inflated = files.reduce((sum, file) => sum + (isStored(file) ? 0 : file.uncompressedSize), 0);
  return inflated > budget.inflated ? 'archive-too-large' : undefined;
}

/**
 * The files of one ZIP within `budget`, with `path` before their names. What cannot be opened comes with its reason;
 * nothing throws. A package of a program or a document that holds no DICOM is one `Ignored`. zip.js reads the directory, without its Workers and its WebAssembly.
 *
 * @param packaged what it is where it holds no DICOM, such as a program that unpacks itself
 */
export async function* zipEntries(
  path: string,
  zip: Blob,
  budget: Budget,
  { sniff, passwords }: Help,
  packaged?: IgnoredReason,
): AsyncGenerator<Entry | Ignored> {
  let directory: ZipDirectory;
  try {
    directory = await zipDirectory(zip, budget.entries);
  } catch (error) {
    yield { path, reason: packaged ?? reasonOf(error) };
    return;
  }
  const { files, hasFilledFolder, start } = directory;
  const reason = files.length === 0 ? 'empty' : wholeReason(files, budget);
  if (reason !== undefined) {
    yield { path, reason };
    return;
  }
  const password = await keyOf(path, files, passwords);
  if (password === undefined && files.every(({ locked }) => locked !== undefined)) {
    yield { path, reason: 'archive-encrypted' };
    return;
  }
  // No unpacker would show them.
  if (hasFilledFolder) yield { path, reason: 'archive-damaged' };
  // Several archives one behind the other: only the last one's directory is read.
  if (packaged === undefined && start > 0) yield { path, reason: 'archive-damaged' };
  budget.entries -= files.length;
  const named = (file: PackedFile): string => `${path}/${file.filename.replaceAll('\\', '/')}`;
  const sorted = files.toSorted((a, b) => comparePaths(a.filename, b.filename));
  const weight = {
    of: (file: PackedFile): number =>
      isStored(file) && file.locked === undefined ? 0 : file.uncompressedSize,
    most: inflatedAtOnce,
  };
  const taken = ahead(
    sorted,
    entriesAtOnce,
    (file) => takeEntry(named(file), zip, file, budget, password),
    weight,
  );
  const whole = packaged ?? packageOf(files);
  if (whole === undefined) {
    yield* taken;
    return;
  }
  const inside: (Entry | Ignored)[] = [];
  for await (const one of taken) inside.push(one);
  if (await mayHoldDicom(inside, sniff)) yield* inside;
  else yield { path, reason: whole };
}

/** Undefined where nothing has a password, or nobody knows it. */
async function keyOf(
  path: string,
  files: readonly PackedFile[],
  passwords: Passwords,
): Promise<Uint8Array | undefined> {
  try {
    return files.some(({ locked }) => locked !== undefined)
      ? await passwordOf(path, files, passwords)
      : undefined;
  } catch {
    // It cannot be read any more: each entry tells so.
    return undefined;
  }
}
