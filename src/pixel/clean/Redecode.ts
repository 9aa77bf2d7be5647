import type { ChangedPixels } from '../../dicom/write/ChangedPixels';
import type { Part10 } from '../../dicom/model/Part10';
import type { PixelDescription } from '../PixelDescription';
import type { PixelProblem } from '../PixelProblem';
import type { KeepBytes } from '../KeepBytes';

/** Pixel Data decoded and written anew without stray bits, with all decoders; undefined where no decoded cell has any, unless `always`. */
export type Redecode = (
  part10: Part10,
  description: PixelDescription,
  keep: KeepBytes,
  always?: 'always',
) => Promise<ChangedPixels | PixelProblem | undefined>;
