import type { CleanCopy } from '../../export/CleanCopy';
import { zipOf, type ZipFile } from '../../export/zipOf';
import { zipVolumes } from '../../export/zipVolumes';
import { crc32 } from '../../dicom/crc32';
import { pausing } from '../../platform/pausing';

/** Parts that become a Blob at once: each that is a Blob costs a browser a tenth of a millisecond. */
const atOnce = 64;
/** Bytes that are read at once. */
const window = 4 * 1024 * 1024;

/**
 * Clean copies as ZIPs, each a Blob of handles: nothing is read but what nobody has the CRC-32 of.
 * @param most bytes of one ZIP, where its files allow
 */
export async function zipBlobs(copies: readonly CleanCopy[], most = Infinity): Promise<Blob[]> {
  const files: ZipFile[] = [];
  for (const copy of copies) files.push({ ...copy, crc32: copy.crc32 ?? (await checksumOf(copy.blob)) });
  const zips: Blob[] = [];
  for (const volume of zipVolumes(files, most)) zips.push(await blobOf(zipOf(volume)));
  return zips;
}

/** Blobs of Blobs, and pauses between them: the page stays alive. */
async function blobOf(parts: Iterable<BlobPart>): Promise<Blob> {
  const pause = pausing();
  const blobs: BlobPart[] = [];
  let some: BlobPart[] = [];
  for (const part of parts) {
    some.push(part);
    if (some.length < atOnce) continue;
    blobs.push(new Blob(some));
    some = [];
    await pause();
  }
  blobs.push(...some);
  if (blobs.length > atOnce) return await blobOf(blobs);
  return new Blob(blobs, { type: 'application/zip' });
}

async function checksumOf(blob: Blob): Promise<number> {
  let sum = 0;
  for (let at = 0; at < blob.size; at += window)
    sum = crc32(new Uint8Array(await blob.slice(at, at + window).arrayBuffer()), sum);
  return sum;
}
