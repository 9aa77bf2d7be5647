import type { CleanCopy } from '../../export/CleanCopy';
import type { ZipFile } from '../../export/OpenZip';
import { zipOf } from '../../export/zipOf';
import { zipVolumes } from '../../export/zipVolumes';
import { blobOf } from './blobOf';
import { checksummed } from './checksummed';

/**
 * Clean copies as ZIPs, each a Blob of handles: nothing is read but what nobody has the CRC-32 of.
 * @param most bytes of one ZIP, where its files allow
 */
export async function zipBlobs(copies: readonly CleanCopy[], most = Infinity): Promise<Blob[]> {
  const files: ZipFile[] = [];
  for (const copy of copies) files.push(await checksummed(copy));
  const zips: Blob[] = [];
  for (const volume of zipVolumes(files, most)) zips.push(await blobOf(zipOf(volume), 'application/zip'));
  return zips;
}
