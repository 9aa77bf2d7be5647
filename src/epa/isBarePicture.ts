import { partJpeg } from '../pixel/clean/partJpeg';

/** The chunks that `encodePng` writes, in their order. */
const chunks = ['IHDR', 'sRGB', 'IDAT', 'IEND'];
const signatureLength = 8;
/** Length, type and checksum around the data of a chunk. */
const aroundChunk = 12;

/**
 * Whether a PNG or JPEG holds the picture and nothing else: no text, comment, profile, thumbnail or application data, and nothing behind the end. Looks at the
 * bytes only, and knows nothing of who wrote them.
 */
export function isBarePicture(bytes: Uint8Array): boolean {
  if (bytes[0] === 0x89) return isBarePng(bytes);
  try {
    return partJpeg(bytes).idle.every(({ length }) => length === 0);
  } catch {
    return false;
  }
}

function isBarePng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: string[] = [];
  let at = signatureLength;
  while (at + aroundChunk <= bytes.length) {
    found.push(String.fromCharCode(...bytes.subarray(at + 4, at + 8)));
    at += aroundChunk + view.getUint32(at);
  }
  return at === bytes.length && found.join() === chunks.join();
}
