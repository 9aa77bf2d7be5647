import { partJpeg } from '../clean/partJpeg';
import { joinPieces } from '../codecs/joinPieces';

/** A JPEG codestream without what no decoder needs, and with an end. Throws CodestreamError where the codestream is broken. */
export function stripJpegSegments(codestream: Uint8Array): Uint8Array {
  const { needed } = partJpeg(codestream);
  const [, last] = needed.at(-1) ?? [];
  return joinPieces(last === 0xd9 ? needed : [...needed, Uint8Array.of(0xff, 0xd9)]);
}
