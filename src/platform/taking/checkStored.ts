import { crc32 } from '../../dicom/crc32';

const step = 1024 * 1024;

/** Rejects where an entry that is not packed is longer or shorter than `size`, or not what the checksum says; `undefined` where none is told. */
export async function checkStored(stored: Blob, size: number, checksum: number | undefined): Promise<void> {
  let crc = 0;
  for (let at = 0; at < stored.size && checksum !== undefined; at += step)
    crc = crc32(new Uint8Array(await stored.slice(at, at + step).arrayBuffer()), crc);
  if (stored.size !== size || (checksum !== undefined && crc !== checksum))
    throw new RangeError('not what was packed');
}
