import type { ChangedPixels } from '../../dicom/write/ChangedPixels';
import type { Part10 } from '../../dicom/model/Part10';
import type { PixelProblem } from '../../pixel/PixelProblem';
import type { Redaction } from '../../pixel/Redaction';
import type { BareTools } from '../../pixel/clean/BareTools';
import type { WholeFrame } from '../../verify/redaction/pixelLaw';
import type { SameRange } from '../../verify/Range';

/** What can be done to pixels with all decoders. Given by the lane that carries them, so that the others load none. */
export interface PixelTools {
  /** Where fresh bytes and changes to bytes are kept. */
  readonly bare: BareTools;
  /** One frame with all bits of its cells. */
  readonly decode: WholeFrame;
  /** As `proveBare`, where the pictures were written anew. */
  proveAnew(source: Part10, output: Part10): Promise<string | SameRange | undefined>;
  redact(part10: Part10, redaction: Redaction): Promise<ChangedPixels | PixelProblem>;
  /**
   * A code and a place of what is wrong; undefined where the areas are proven black and all else as it was; what of the output is still to
   * be compared for that.
   */
  prove(source: Part10, output: Part10, redaction: Redaction): Promise<string | SameRange | undefined>;
}
