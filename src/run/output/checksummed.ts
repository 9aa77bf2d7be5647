import { crc32 } from '../../dicom/crc32';
import type { CleanCopy } from '../../export/CleanCopy';
import type { ZipFile } from '../../export/OpenZip';

/** Bytes that are read at once. */
const window = 4 * 1024 * 1024;

/** A copy with its CRC-32; read only where nobody has it at hand. */
export const checksummed = async (copy: CleanCopy): Promise<ZipFile> => ({
  ...copy,
  crc32: copy.crc32 ?? (await checksumOf(copy.blob)),
});

async function checksumOf(blob: Blob): Promise<number> {
  let sum = 0;
  for (let at = 0; at < blob.size; at += window)
    sum = crc32(new Uint8Array(await blob.slice(at, at + window).arrayBuffer()), sum);
  return sum;
}
