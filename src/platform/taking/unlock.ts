import { ERR_INVALID_PASSWORD, type FileEntry } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { packedOf } from '../../packed/Packed';
import { PackedBlob, type Piece } from '../../packed/PackedBlob';
import { checkDeflated } from './checkDeflated';
import { checkStored } from './checkStored';
import { passwordBytes } from './passwordBytes';
import type { Passwords } from './Passwords';
import type { PackedFile } from './zipDirectory';

/** Entries that a password is tried on, the smallest first: one that is damaged says nothing. */
const tried = 3;

/** The password of an archive as bytes, or undefined where nobody has it. Every entry that has one is taken to have the same. */
export async function passwordOf(
  path: string,
  files: readonly PackedFile[],
  passwords: Passwords,
): Promise<Uint8Array | undefined> {
  const smallest = files
    .filter(({ locked }) => locked !== undefined)
    .toSorted((a, b) => a.compressedSize - b.compressedSize)
    .slice(0, tried);
  let found: Uint8Array | undefined;
  await passwords.find(path, async (password) => {
    for (const bytes of passwordBytes(password)) if (await opens(smallest, bytes)) found = bytes;
    return found !== undefined;
  });
  return found;
}

/** Whether a password opens the first of some entries that is whole. That it passes the marks of all of them is no chance, either. */
async function opens(files: readonly PackedFile[], password: Uint8Array): Promise<boolean> {
  for (const file of files)
    try {
      await unlocked(file, password);
      return true;
    } catch (error) {
      if (error instanceof DOMException) throw error;
      if (error instanceof Error && error.message === ERR_INVALID_PASSWORD) return false;
    }
  return files.length >= tried;
}

/**
 * An entry without its lock (ZipCrypto, APPNOTE 6.1; AES of WinZip, 7.2 and its annex), decrypted by zip.js and still as packed as it was, in pieces of memory:
 * nothing but the archive itself is on a disk. Rejects where the password does not fit, or the entry is damaged: AES says so by its
 * authentication code, all else by the checksum.
 */
export async function unlocked(file: PackedFile, password: Uint8Array): Promise<PackedBlob> {
  const { locked, method, uncompressedSize: size } = file;
  if (locked === undefined) throw new TypeError('not locked');
  const of = new PackedBlob(await decrypted(locked, password));
  // AE-2 has no checksum (APPNOTE, annex on AES).
  const checksum = locked.extraFieldAES?.vendorVersion === 2 ? undefined : file.crc32;
  if (method === 0) {
    await checkStored(of, size, checksum);
    return of;
  }
  await checkDeflated(of, size, checksum);
  return PackedBlob.of(packedOf(of, 'deflate', size));
}

async function decrypted(entry: FileEntry, rawPassword: Uint8Array): Promise<Piece[]> {
  const pieces: Piece[] = [];
  const into = new WritableStream<Uint8Array<ArrayBuffer>>({
    write: (chunk) => {
      pieces.push({ size: chunk.length, bytes: chunk.slice() });
    },
  });
  await entry.getData(into, { rawPassword, passThrough: 'compressed', useWebWorkers: false });
  return pieces;
}
