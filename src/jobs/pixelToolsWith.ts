import { redactPixels } from '../pixel/redact/redactPixels';
import type { KeepBytes } from '../pixel/redact/KeepBytes';
import { verifyRedaction } from '../verify/verifyRedaction';
import type { PixelTools } from './PixelTools';

/** Blacking out and its proof, with all decoders. */
export const pixelToolsWith = (keep: KeepBytes): PixelTools => ({
  redact: (part10, redaction) => redactPixels(part10, redaction, keep),
  prove: verifyRedaction,
});
