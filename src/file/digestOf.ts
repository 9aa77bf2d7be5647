import { sha256 } from '@noble/hashes/sha2.js';
import { crc32 } from '../dicom/crc32';

/** What tells the bytes of a file from others. */
export interface FileDigest {
  readonly kind: 'digest';
  readonly size: number;
  readonly crc32: number;
  /** Hexadecimal; undefined where it was not asked for. */
  readonly sha256: string | undefined;
}

/** Bytes that are read at once. */
const window = 4 * 1024 * 1024;
/** Up to here the browser's own SHA-256, which takes a whole file and is five times as fast, has memory enough. */
const mostAtOnce = 64 * 1024 * 1024;

/** Not there on plain http (Secure Contexts). */
const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle;

/** Checksums of a file, which is read once. Rejects where it cannot be read. */
export async function digestOf(file: Blob, withSha256: boolean): Promise<FileDigest> {
  const { size } = file;
  if (withSha256 && subtle !== undefined && size <= mostAtOnce) {
    const bytes = new Uint8Array(await file.slice(0, size).arrayBuffer());
    const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
    return { kind: 'digest', size, crc32: crc32(bytes, 0), sha256: hexOf(digest) };
  }
  const hash = withSha256 ? sha256.create() : undefined;
  let sum = 0;
  for (let at = 0; at < size; at += window) {
    const bytes = new Uint8Array(await file.slice(at, at + window).arrayBuffer());
    sum = crc32(bytes, sum);
    hash?.update(bytes);
  }
  return { kind: 'digest', size, crc32: sum, sha256: hash && hexOf(hash.digest()) };
}

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
