import { bytesOf } from '../../dicom/model/bytesOf';

/** A picture as JPEG, by the browser's own encoder; quality from 0 to 1. Pixels are RGBA in sRGB, row by row. */
export async function encodeJpeg(
  picture: {
    readonly columns: number;
    readonly rows: number;
    readonly pixels: Uint8ClampedArray<ArrayBuffer>;
  },
  quality: number,
): Promise<Uint8Array> {
  const { columns, rows, pixels } = picture;
  const canvas = document.createElement('canvas');
  canvas.width = columns;
  canvas.height = rows;
  const context = canvas.getContext('2d', { colorSpace: 'srgb' });
  if (context === null) throw new Error('no canvas');
  context.putImageData(new ImageData(pixels, columns, rows), 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
  if (blob?.type !== 'image/jpeg') throw new Error('no JPEG');
  return bytesOf(blob, 0, blob.size);
}
