/** Bytes of a PDF beside its pictures: title page, fonts, colour profile. Measured: 90 kB with three scripts. */
const besidePictures = 300_000;
/** Bytes that a page takes beside its picture. */
const besidePicture = 3_000;

/**
 * Pictures in parts, in their order, so that a PDF of each part stays below a size. A picture that is too large by itself gets a part of its own: it was to be
 * made smaller before.
 * @param most bytes of one PDF
 */
export function partsUnder<Picture extends { readonly bytes: { readonly length: number } }>(
  pictures: readonly Picture[],
  most: number,
): Picture[][] {
  const parts: Picture[][] = [];
  let size = Infinity;
  for (const picture of pictures) {
    const bytes = picture.bytes.length + besidePicture;
    if (size + bytes > most) {
      parts.push([]);
      size = besidePictures;
    }
    parts.at(-1)?.push(picture);
    size += bytes;
  }
  return parts;
}
