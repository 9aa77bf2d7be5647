import {
  ERR_ENCRYPTED,
  ERR_ENCRYPTED_CENTRAL_DIRECTORY,
  ERR_UNSUPPORTED_ENCRYPTION,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
import { bytesOf } from '../../dicom/model/bytesOf';
import { ahead } from './ahead';
import type { Budget } from './bounds';
import { comparePaths } from './comparePaths';
import type { IgnoredReason, UnopenedReason } from '../../file/LeftAloneReason';
import type { Look } from '../../file/Looked';
import { packedOf } from '../../packed/Packed';
import { PackedBlob } from '../../packed/PackedBlob';
import { checkDeflated } from './checkDeflated';
import { unsafePath } from './unsafePath';
import { withLooks, type Entry, type Ignored } from './withLooks';
import { zipDirectory, type PackedFile, type ZipDirectory } from './zipDirectory';

/** Entries in work at once: hides the time of small reads. */
const entriesAtOnce = 8;
/** Bytes that are inflated at once, or by one entry alone. */
const inflatedAtOnce = 16 * 1024 * 1024;
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

/** Stored and deflated (APPNOTE 4.4.5). */
const methods = new Set([0, 8]);
const isStored = (file: PackedFile): boolean => file.method === 0;

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
  if (files.length > 0 && files.every((file) => file.encrypted)) return 'archive-encrypted';
  if (files.length > budget.entries || overlap(files)) return 'archive-too-large';
  const inflated = files.reduce((sum, file) => sum + (isStored(file) ? 0 : file.uncompressedSize), 0);
  return inflated > budget.inflated ? 'archive-too-large' : undefined;
}

/** The bytes of an entry as they are packed, as a lazy slice: nothing is read but its local header. Undefined where there is none. */
async function packed(zip: Blob, { offset, compressedSize }: PackedFile): Promise<Blob | undefined> {
  const bytes = await bytesOf(zip, offset, offset + localHeaderLength);
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (header.byteLength < localHeaderLength || header.getUint32(0, true) !== localHeaderSignature)
    return undefined;
  const start = offset + localHeaderLength + header.getUint16(26, true) + header.getUint16(28, true);
  const end = start + compressedSize;
  return end <= zip.size ? zip.slice(start, end) : undefined;
}

async function take(path: string, zip: Blob, file: PackedFile, budget: Budget): Promise<Entry | Ignored> {
  if (unsafePath(file.filename)) return { path, reason: 'archive-path' };
  if (file.encrypted) return { path, reason: 'archive-encrypted' };
  try {
    if (!methods.has(file.method)) return { path, reason: 'archive-unsupported' };
    const { compressedSize, uncompressedSize } = file;
    if (isStored(file)) {
      const blob = compressedSize === uncompressedSize ? await packed(zip, file) : undefined;
      return blob === undefined ? { path, reason: 'archive-damaged' } : { path, blob };
    }
    // Nested ZIPs may have used up what the directory was held against.
    if (uncompressedSize > budget.inflated) return { path, reason: 'archive-too-large' };
    budget.inflated -= uncompressedSize;
    const deflated = await packed(zip, file);
    if (deflated === undefined) return { path, reason: 'archive-damaged' };
    await checkDeflated(deflated, uncompressedSize, file.crc32);
    return { path, blob: PackedBlob.of(packedOf(deflated, 'deflate', uncompressedSize)), isInflated: true };
  } catch (error) {
    return { path, reason: reasonOf(error) };
  }
}

/**
 * The files of one ZIP within `budget`, with `path` before their names. What cannot be opened comes with its reason;
 * nothing throws. A package of a program or a document that holds no DICOM is one `Ignored`. zip.js reads the directory, without its Workers and its WebAssembly.
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
  // No unpacker would show them.
  if (hasFilledFolder) yield { path, reason: 'archive-damaged' };
  // Several archives one behind the other: only the last one's directory is read.
  if (packaged === undefined && start > 0) yield { path, reason: 'archive-damaged' };
  budget.entries -= files.length;
  const named = (file: PackedFile): string => `${path}/${file.filename.replaceAll('\\', '/')}`;
  const sorted = files.toSorted((a, b) => comparePaths(a.filename, b.filename));
  const weight = {
    of: (file: PackedFile): number => (isStored(file) ? 0 : file.uncompressedSize),
    most: inflatedAtOnce,
  };
  const taken = ahead(sorted, entriesAtOnce, (file) => take(named(file), zip, file, budget), weight);
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
