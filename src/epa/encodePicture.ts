import { stripJpegSegments } from '../pixel/redact/stripJpegSegments';
import { encodePng } from './encodePng';
import type { EncodedPicture, Rgba } from './Rgba';
import { shrunk } from './shrunk';

/** Makes a JPEG of a picture, which a browser can and Node cannot. Quality from 0 to 1. */
export type ToJpeg = (picture: Rgba, quality: number) => Promise<Uint8Array>;

/** Nobody sees the difference to the original; half the bytes of 0.97. */
const quality = 0.92;
/** Bytes up to which a picture of a PDF is kept without loss. */
const mostLossless = 2_000_000;

/**
 * A picture as the bytes of a file that holds nothing else. One that is too large is made half as wide and high until it is not.
 * @param format `small` is PNG where that is short, and JPEG otherwise
 * @param most bytes
 */
export async function encodePicture(
  picture: Rgba,
  format: 'png' | 'jpeg' | 'small',
  most: number,
  toJpeg: ToJpeg,
): Promise<EncodedPicture> {
  const encoded = await encoders[format](picture, toJpeg);
  if (encoded.bytes.length <= most) return encoded;
  const half = shrunk(picture, Math.ceil(Math.max(picture.columns, picture.rows) / 2));
  return encodePicture(half, format, most, toJpeg);
}

const encoders = {
  png: encodePng,
  jpeg: asJpeg,
  small: async (picture: Rgba, toJpeg: ToJpeg): Promise<EncodedPicture> => {
    const png = await encodePng(picture);
    return png.bytes.length <= mostLossless ? png : asJpeg(picture, toJpeg);
  },
};

async function asJpeg(picture: Rgba, toJpeg: ToJpeg): Promise<EncodedPicture> {
  const { columns, rows } = picture;
  const bytes = Uint8Array.from(stripJpegSegments(await toJpeg(picture, quality)));
  return { format: 'jpeg', bytes, columns, rows };
}
