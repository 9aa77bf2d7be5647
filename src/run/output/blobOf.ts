import { joinedBlob } from '../../dicom/model/blobOf';
import { pausing } from '../../platform/pausing';

/** Parts that become a Blob at once: each that is a Blob costs a browser a tenth of a millisecond. */
const atOnce = 64;

/** A Blob of any number of parts: Blobs of Blobs, and pauses between them, so that the page stays alive. */
export async function blobOf(parts: Iterable<BlobPart>, type = ''): Promise<Blob> {
  const pause = pausing();
  const blobs: BlobPart[] = [];
  let some: BlobPart[] = [];
  for (const part of parts) {
    some.push(part);
    if (some.length < atOnce) continue;
    blobs.push(joinedBlob(some));
    some = [];
    await pause();
  }
  blobs.push(...some);
  return blobs.length > atOnce ? blobOf(blobs, type) : joinedBlob(blobs, type);
}
