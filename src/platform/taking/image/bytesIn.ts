import { bytesOf } from '../../../dicom/model/bytesOf';
import type { Extent } from './VolumeFile';
import { ImageError } from './ImageError';

/** Reads a stretch of an image as numbers, Little Endian. Throws where it does not lie in the image as a whole. */
export async function bytesIn(image: Blob, { start, end }: Extent): Promise<DataView> {
  if (!isInside(image, { start, end })) throw new ImageError('archive-damaged', start);
  const bytes = await bytesOf(image, start, end);
  if (bytes.length !== end - start) throw new ImageError('archive-damaged', start);
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

export const isInside = (image: Blob, { start, end }: Extent): boolean =>
  start >= 0 && start <= end && end <= image.size;

/** Bytes of a view as text, each byte as one character. */
export const latin1 = (view: DataView, start: number, length: number): string =>
  String.fromCharCode(...partOf(view, start, length));

/** Bytes of a view; where it ends before, fewer. */
export const partOf = (view: DataView, start: number, length: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array(view.buffer as ArrayBuffer, view.byteOffset, view.byteLength).subarray(
    start,
    start + length,
  );
