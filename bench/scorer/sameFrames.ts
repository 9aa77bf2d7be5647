import { numberOfFrames } from '../../src/dicom/access/numberOfFrames';
import { readPart10 } from '../../src/dicom/read/readPart10';
import { decodeFrame } from '../../src/pixel/decodeFrame';

/** Whether two files show the same stored values in each frame, however they are written; false where one cannot be decoded. */
export async function sameFrames(one: Blob, other: Blob): Promise<boolean> {
  const [before, after] = [await readPart10(one), await readPart10(other)];
  if (before.kind !== 'part10' || after.kind !== 'part10') return false;
  const frames = numberOfFrames(before);
  if (numberOfFrames(after) !== frames) return false;
  for (let index = 0; index < frames; index++) {
    const [old, fresh] = [await decodeFrame(before, index), await decodeFrame(after, index)];
    if ('kind' in old || 'kind' in fresh || old.samples.length !== fresh.samples.length) return false;
    if (!old.samples.every((sample, i) => sample === fresh.samples[i])) return false;
  }
  return true;
}
