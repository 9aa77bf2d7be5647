import {
  BlobReader,
  ERR_ENCRYPTED,
  ERR_ENCRYPTED_CENTRAL_DIRECTORY,
  ERR_UNSUPPORTED_ENCRYPTION,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
import type { Entry as AnyEntry, FileEntry } from '@zip.js/zip.js';
import { ahead } from './ahead';
import type { Budget } from './bounds';
import { comparePaths } from './comparePaths';
import type { IgnoredReason, UnopenedReason } from '../file/LeftAloneReason';
import type { Look } from '../file/Looked';
import { unsafePath } from './unsafePath';
import { withLooks, type Entry, type Ignored } from './withHeads';

/** Entries in work at once: hides the time of small reads. */
const entriesAtOnce = 8;
const localHeaderLength = 30;
const localHeaderSignature = 0x04034b50;

function reasonOf(error: unknown): UnopenedReason {
  if (error instanceof DOMException) return 'unreadable-file';
  switch (error instanceof Error ? error.message : '') {
    case ERR_ENCRYPTED:
    case ERR_ENCRYPTED_CENTRAL_DIRECTORY:
    case ERR_UNSUPPORTED_ENCRYPTION:
      return 'archive-encrypted';
    default:
      return 'archive-damaged';
  }
}

const isFile = (entry: AnyEntry): entry is FileEntry => !entry.directory;
/** Stored and deflated (APPNOTE 4.4.5); of the others, zip.js takes one for damaged. */
const methods = new Set([0, 8]);
const isStored = (file: FileEntry): boolean => file.compressionMethod === 0;

/** Entries that share their bytes make a bomb out of a small file. */
function overlap(files: readonly FileEntry[]): boolean {
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

const packageOf = (files: readonly FileEntry[]): IgnoredReason | undefined =>
  packages.find(
    ({ mark, holds }) =>
      files.some(({ filename }) => filename === mark) && files.every(({ filename }) => holds.test(filename)),
  )?.reason;

const telling = new Set<string>(['dicom', 'dicomdir', 'zip', 'gzip']);

/** Whether something that the names do not tell may be in a package: DICOM, or an archive that holds it. */
async function mayHoldDicom(found: readonly (Entry | Ignored)[], sniff: Look<unknown>): Promise<boolean> {
  for await (const seen of withLooks(found, sniff))
    if ('looked' in seen && telling.has(seen.looked.kind)) return true;
  return false;
}

/** Why a whole ZIP is left alone, told from its directory before anything is inflated. */
function wholeReason(files: readonly FileEntry[], budget: Budget): UnopenedReason | undefined {
  if (files.length > 0 && files.every((file) => file.encrypted)) return 'archive-encrypted';
  if (files.length > budget.entries || overlap(files)) return 'archive-too-large';
  const inflated = files.reduce((sum, file) => sum + (isStored(file) ? 0 : file.uncompressedSize), 0);
  return inflated > budget.inflated ? 'archive-too-large' : undefined;
}

/** A STORED entry as a lazy slice: nothing is read but its local header. Undefined where the sizes do not fit. */
async function sliceOf(zip: Blob, file: FileEntry): Promise<Blob | undefined> {
  const header = new DataView(await zip.slice(file.offset, file.offset + localHeaderLength).arrayBuffer());
  if (header.byteLength < localHeaderLength || header.getUint32(0, true) !== localHeaderSignature)
    return undefined;
  const start = file.offset + localHeaderLength + header.getUint16(26, true) + header.getUint16(28, true);
  const end = start + file.compressedSize;
  return file.compressedSize === file.uncompressedSize && end <= zip.size ? zip.slice(start, end) : undefined;
}

/** zip.js stops an entry that grows past the size it declares. `Response` lets the browser keep the Blob on disk. */
async function inflate(file: FileEntry): Promise<Blob> {
  const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
  const inflating = file.getData(writable, { useWebWorkers: false, checkCrc32: true });
  const [blob] = await Promise.all([new Response(readable).blob(), inflating]);
  return blob;
}

async function take(path: string, zip: Blob, file: FileEntry, budget: Budget): Promise<Entry | Ignored> {
  if (unsafePath(file.filename)) return { path, reason: 'archive-path' };
  if (file.encrypted) return { path, reason: 'archive-encrypted' };
  try {
    if (!methods.has(file.compressionMethod)) return { path, reason: 'archive-unsupported' };
    if (isStored(file)) {
      const blob = await sliceOf(zip, file);
      return blob === undefined ? { path, reason: 'archive-damaged' } : { path, blob };
    }
    // Nested ZIPs may have used up what the directory was held against.
    if (file.uncompressedSize > budget.inflated) return { path, reason: 'archive-too-large' };
    budget.inflated -= file.uncompressedSize;
    return { path, blob: await inflate(file) };
  } catch (error) {
    return { path, reason: reasonOf(error) };
  }
}

/**
 * The files of one ZIP within `budget`, with `path` before their names. What cannot be opened comes with its reason;
 * nothing throws. A package of a program or a document that holds no DICOM is one `Ignored`. zip.js is used without its Workers and its WebAssembly: the browser's own DecompressionStream inflates.
 *
 * @param sniff tells whether a package holds DICOM after all
 * @param packaged what it is where it holds no DICOM, such as a program that unpacks itself
 */
export async function* zipEntries(
  path: string,
  zip: Blob,
  budget: Budget,
  sniff: Look<unknown>,
  packaged?: IgnoredReason,
): AsyncGenerator<Entry | Ignored> {
  let all: AnyEntry[];
  try {
    all = await new ZipReader(new BlobReader(zip), { strictness: 'tolerant' }).getEntries();
  } catch (error) {
    yield { path, reason: packaged ?? reasonOf(error) };
    return;
  }
  const files = all.filter(isFile);
  const reason = files.length === 0 ? 'empty' : wholeReason(files, budget);
  if (reason !== undefined) {
    yield { path, reason };
    return;
  }
  // The name of a folder with bytes behind it: no unpacker would show them.
  if (all.some((entry) => entry.directory && entry.uncompressedSize > 0))
    yield { path, reason: 'archive-damaged' };
  // Several archives one behind the other: only the last one's directory is read.
  if (packaged === undefined && Math.min(...all.map(({ offset }) => offset)) > 0)
    yield { path, reason: 'archive-damaged' };
  budget.entries -= files.length;
  const named = (file: FileEntry): string => `${path}/${file.filename.replaceAll('\\', '/')}`;
  const sorted = files.toSorted((a, b) => comparePaths(a.filename, b.filename));
  const taken = ahead(sorted, entriesAtOnce, (file) => take(named(file), zip, file, budget));
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
