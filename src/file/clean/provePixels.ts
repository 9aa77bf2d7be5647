import type { ChangedPixels } from '../../dicom/write/ChangedPixels';
import type { Part10 } from '../../dicom/model/Part10';
import type { Redaction } from '../../pixel/Redaction';
import { proveBare } from '../../verify/redaction/proveBare';
import type { SameRange } from '../../verify/Range';
import type { PixelTools } from './PixelTools';

/** Holds the changed pixels of a copy against the source's, with the decoders of the lane where that needs some (PixelTools.prove). */
export async function provePixels(
  source: Part10,
  output: Part10,
  redaction: Redaction | undefined,
  { reencoded }: ChangedPixels,
  tools: PixelTools | undefined,
): Promise<string | SameRange | undefined> {
  if (redaction === undefined && !reencoded) return proveBare(source, output);
  if (tools === undefined) return 'not-decoded';
  return redaction === undefined ? tools.proveAnew(source, output) : tools.prove(source, output, redaction);
}
