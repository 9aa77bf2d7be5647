import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';

const window = 1024 * 1024;

/** Size and CRC-32 of a file; undefined where it cannot be read, or is reached by a symbolic link only. */
export async function crcOfFile(path: string): Promise<{ size: number; crc: number } | undefined> {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      const bytes = Buffer.alloc(Math.min(window, (await file.stat()).size));
      let size = 0;
      let crc = 0;
      for (let more = 1; more > 0; size += more) {
        more = (await file.read(bytes, 0, bytes.length)).bytesRead;
        crc = crc32(bytes.subarray(0, more), crc);
      }
      return { size, crc };
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}
