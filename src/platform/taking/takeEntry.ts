import {
  ERR_ENCRYPTED,
  ERR_ENCRYPTED_CENTRAL_DIRECTORY,
  ERR_INVALID_PASSWORD,
  ERR_UNSUPPORTED_ENCRYPTION,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
import { bytesOf } from '../../dicom/model/bytesOf';
import type { UnopenedReason } from '../../file/LeftAloneReason';
import { packedOf } from '../../packed/Packed';
import { PackedBlob } from '../../packed/PackedBlob';
import type { Budget } from './bounds';
import { checkDeflated } from './checkDeflated';
import { unlocked } from './unlock';
import { unsafePath } from './unsafePath';
import type { Entry, Ignored } from './withLooks';
import type { PackedFile } from './zipDirectory';

/** APPNOTE 4.3.7, without name and extra fields. */
export const localHeaderLength = 30;
const localHeaderSignature = 0x04034b50;

/** The code of what zip.js, or a browser, throws. */
export function reasonOf(error: unknown): UnopenedReason {
  if (error instanceof DOMException) return 'unreadable-file';
  switch (error instanceof Error ? error.message : '') {
    case ERR_ENCRYPTED:
    case ERR_INVALID_PASSWORD:
    case ERR_ENCRYPTED_CENTRAL_DIRECTORY:
    case ERR_UNSUPPORTED_ENCRYPTION:
      return 'archive-encrypted';
    default:
      return 'archive-damaged';
  }
}

/** Stored and deflated (APPNOTE 4.4.5). */
const methods = new Set([0, 8]);
export const isStored = (file: PackedFile): boolean => file.method === 0;

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

/**
 * One entry of a ZIP within `budget`, or why it cannot be opened. A stored one is a slice, a deflated one is checked and inflated again when it is
 * read, one with a password is held decrypted. Nothing throws.
 */
export async function takeEntry(
  path: string,
  zip: Blob,
  file: PackedFile,
  budget: Budget,
  password: Uint8Array | undefined,
): Promise<Entry | Ignored> {
  const at = file.offset;
  const { compressedSize, uncompressedSize: size, locked } = file;
  if (unsafePath(file.filename)) return { path, reason: 'archive-path', at };
  if (locked !== undefined && password === undefined) return { path, reason: 'archive-encrypted', at };
  if (!methods.has(file.method)) return { path, reason: 'archive-unsupported', at };
  if (!spend(file, budget)) return { path, reason: 'archive-too-large', at };
  try {
    if (locked !== undefined && password !== undefined)
      return { path, blob: await unlocked(file, password), isInflated: true };
    const bytes = await packed(zip, file);
    if (bytes === undefined || (isStored(file) && compressedSize !== size))
      return { path, reason: 'archive-damaged', at };
    if (isStored(file)) return { path, blob: bytes };
    await checkDeflated(bytes, size, file.crc32);
    return { path, blob: PackedBlob.of(packedOf(bytes, 'deflate', size)), isInflated: true };
  } catch (error) {
    return { path, reason: reasonOf(error), at };
  }
}

/** Counts what an entry takes of the budget; false where that is used up: by nested ZIPs, which the directory was not held against. */
function spend(file: PackedFile, budget: Budget): boolean {
  const inflated = isStored(file) ? 0 : file.uncompressedSize;
  const held = file.locked === undefined ? 0 : file.compressedSize;
  if (inflated > budget.inflated || held > budget.held) return false;
  budget.inflated -= inflated;
  budget.held -= held;
  return true;
}
