import type { ChangedPixels } from '../dicom/ChangedPixels';
import type { Part10 } from '../dicom/Part10';
import type { PixelProblem } from '../pixel/PixelProblem';
import type { Redaction } from '../pixel/Redaction';
import type { SameRange } from '../verify/Range';

/** What blacking out needs: all decoders. Given by the lane that carries them, so that the others load none. */
export interface PixelTools {
  redact(part10: Part10, redaction: Redaction): Promise<ChangedPixels | PixelProblem>;
  /**
   * A code and a place of what is wrong; undefined where the areas are proven black and all else as it was; what of the output is still to
   * be compared for that.
   */
  prove(source: Part10, output: Part10, redaction: Redaction): Promise<string | SameRange | undefined>;
}
