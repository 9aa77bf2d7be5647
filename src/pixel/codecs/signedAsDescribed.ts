import type { Decoded } from '../Codestream';
import type { PixelDescription } from '../PixelDescription';
import { samplesFor } from './samplesFor';

/**
 * Samples of a codestream that says of no sign, as the header means them: DICOM stores the bits of two's complement as they are (PS3.5 8.2.1,
 * 8.2.3). A codestream may hold whole cells, then Bits Stored of them carry the value; one that has fewer bits than Bits Stored left the sign
 * away because it had no need of it.
 */
export function signedAsDescribed(decoded: Decoded, { signed, bitsStored }: PixelDescription): Decoded {
  const { samples, bits } = decoded;
  if (!signed || decoded.signed || bits < bitsStored || bitsStored > 32) return decoded;
  const shift = 32 - bitsStored;
  const extended = samplesFor(bitsStored, true, samples.length);
  for (let at = 0; at < samples.length; at++) extended[at] = ((samples[at] ?? 0) << shift) >> shift;
  return { ...decoded, bits: bitsStored, signed: true, samples: extended };
}
