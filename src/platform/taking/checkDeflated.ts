import { crc32 } from '../../dicom/crc32';

/**
 * Inflates an entry of a ZIP by the browser (RFC 1951) and keeps none of it. Rejects where it is longer or shorter than `size`, as soon as that
 * shows, and where it is not what the checksum says; `undefined` where none is told.
 */
export async function checkDeflated(
  deflated: Blob,
  size: number,
  checksum: number | undefined,
): Promise<void> {
  let length = 0;
  let crc = 0;
  const inflated = deflated.stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    for (let read = await inflated.read(); !read.done; read = await inflated.read()) {
      length += read.value.length;
      if (length > size) throw new RangeError('longer than declared');
      crc = crc32(read.value, crc);
    }
  } finally {
    inflated.cancel().catch(() => undefined);
  }
  if (length !== size || (checksum !== undefined && crc !== checksum))
    throw new RangeError('not what was packed');
}
