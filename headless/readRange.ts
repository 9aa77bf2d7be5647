import { closeSync, openSync, readSync } from 'node:fs';
import type { FileRange } from './Piece';

/** Fills `bytes` with a range of a file. Throws NotReadableError, as a File of a browser does, where that is not possible any more. */
export function readRange({ path, start }: FileRange, bytes: Uint8Array): void {
  let at = 0;
  try {
    const file = openSync(path, 'r');
    try {
      for (let read = 1; at < bytes.length && read > 0; at += read) {
        read = readSync(file, bytes, at, bytes.length - at, start + at);
      }
    } finally {
      closeSync(file);
    }
  } catch {
    at = -1;
  }
  if (at !== bytes.length) throw new DOMException('the file cannot be read', 'NotReadableError');
}
