import { blobOf } from '../../dicom/model/blobOf';
import { bytesOf } from '../../dicom/model/bytesOf';
import { joined } from '../../dicom/model/joined';
import type { Part10 } from '../../dicom/model/Part10';

/** Cut finer than this, a video of a usual size is joined in memory: each slice costs a browser a part of a millisecond. */
const [mostSlices, mostJoined] = [200, 64 * 1024 * 1024];

const videos = new WeakMap<Part10, Promise<Blob>>();

/** All fragments behind the Basic Offset Table one after the other: slices of the file. Made once for each file. */
export function videoIn(part10: Part10): Promise<Blob> {
  let video = videos.get(part10);
  if (video === undefined) videos.set(part10, (video = joinedVideo(part10)));
  return video;
}

async function joinedVideo({ pixelData, stream }: Part10): Promise<Blob> {
  const fragments = pixelData?.fragments?.slice(1) ?? [];
  const length = fragments.reduce((sum, { valueStart, valueEnd }) => sum + valueEnd - valueStart, 0);
  if (fragments.length <= mostSlices || length > mostJoined)
    return blobOf(
      fragments.map(({ valueStart, valueEnd }) => stream.slice(valueStart, valueEnd)),
      stream,
    );
  const parts: Uint8Array[] = [];
  for (const { valueStart, valueEnd } of fragments) parts.push(await bytesOf(stream, valueStart, valueEnd));
  return blobOf([joined(parts)], stream);
}
