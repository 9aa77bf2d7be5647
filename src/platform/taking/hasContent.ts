import { bytesOf } from '../../dicom/model/bytesOf';

/** Bytes that are read at once: the page stays alive in between. */
const step = 64 * 1024;

/** Whether anything but padding stands behind `from`. */
export async function hasContent(blob: Blob, from: number): Promise<boolean> {
  for (let at = from; at < blob.size; at += step)
    if ((await bytesOf(blob, at, Math.min(blob.size, at + step))).some((byte) => byte !== 0)) return true;
  return false;
}
