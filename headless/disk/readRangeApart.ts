import { closeSync, read } from 'node:fs';
import { promisify } from 'node:util';
import { openRange } from './openRange';
import type { FileRange } from './Piece';

const readApart = promisify(read);

/** As `readRange`, by a thread of Node's own, so that the lane can do something else meanwhile. Rejects with NotReadableError. */
export async function readRangeApart(range: FileRange, bytes: Uint8Array): Promise<void> {
  let at = 0;
  try {
    const file = openRange(range);
    try {
      for (let more = 1; at < bytes.length && more > 0; at += more)
        more = (await readApart(file, bytes, at, bytes.length - at, range.start + at)).bytesRead;
    } finally {
      closeSync(file);
    }
  } catch {
    at = -1;
  }
  if (at !== bytes.length) throw new DOMException('the file cannot be read', 'NotReadableError');
}
