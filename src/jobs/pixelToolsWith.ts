import { redactPixels } from '../pixel/redact/redactPixels';
import type { AsChanged } from '../pixel/redact/AsChanged';
import type { KeepBytes } from '../pixel/redact/KeepBytes';
import { verifyRedaction } from '../verify/verifyRedaction';
import type { PixelTools } from './PixelTools';

/** Blacking out and its proof, with all decoders. */
export const pixelToolsWith = (keep: KeepBytes, asChanged?: AsChanged): PixelTools => ({
  redact: (part10, redaction) => redactPixels(part10, redaction, keep, asChanged),
  prove: verifyRedaction,
});
