import type { ChangedPixels } from '../../dicom/write/ChangedPixels';
import type { PixelProblem } from '../PixelProblem';
import type { AsChanged } from '../AsChanged';
import type { KeepBytes } from '../KeepBytes';
import type { Redecode } from './Redecode';

/** Pixel Data as a copy that de-identifies must have them, where that is not as they are; or that only a lane with decoders can tell. */
export type Bare = ChangedPixels | PixelProblem | 'needs-decoder' | undefined;

export interface BareTools {
  readonly keep: KeepBytes;
  readonly asChanged?: AsChanged | undefined;
  readonly decoded?: Redecode | undefined;
}
