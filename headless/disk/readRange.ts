import { closeSync, readSync } from 'node:fs';
import { openRange } from './openRange';
import type { FileRange } from './Piece';

/**
 * Fills `bytes` with a range of a file. Throws NotReadableError, as a File of a browser does, where that is not possible any more or
 * the file was changed.
 */
export function readRange(range: FileRange, bytes: Uint8Array): void {
  let at = 0;
  try {
    const file = openRange(range);
    try {
      for (let read = 1; at < bytes.length && read > 0; at += read) {
        read = readSync(file, bytes, at, bytes.length - at, range.start + at);
      }
    } finally {
      closeSync(file);
    }
  } catch {
    at = -1;
  }
  if (at !== bytes.length) throw new DOMException('the file cannot be read', 'NotReadableError');
}
