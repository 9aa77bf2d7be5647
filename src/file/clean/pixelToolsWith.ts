import { bareDecoded } from '../../pixel/redact/bareDecoded';
import { decodeFrame } from '../../pixel/decodeFrame';
import { redactPixels } from '../../pixel/redact/redactPixels';
import type { AsChanged } from '../../pixel/AsChanged';
import type { KeepBytes } from '../../pixel/KeepBytes';
import { comparePictures, verifyRedaction } from '../../verify/redaction/verifyRedaction';
import type { PixelTools } from './PixelTools';

/** What changes pixels and proves it, with all decoders. */
export const pixelToolsWith = (keep: KeepBytes, asChanged?: AsChanged): PixelTools => ({
  bare: { keep, asChanged, decoded: bareDecoded },
  decode: decodeFrame,
  proveAnew: (source, output) => comparePictures(source, output, { cover: [] }),
  redact: (part10, redaction) => redactPixels(part10, redaction, keep, asChanged),
  prove: verifyRedaction,
});
