import type { Redaction } from '../../pixel/Redaction';

export interface ViewedPicture {
  readonly kind: 'picture';
  readonly rows: number;
  readonly columns: number;
  readonly frames: number;
  /** Height of a pixel through its width (PS3.3 Pixel Spacing, Imager Pixel Spacing or Pixel Aspect Ratio); 1 where nothing says so. */
  readonly pixelAspect: number;
  /** Direction of the rows and of the columns in the patient (PS3.3 C.7.6.2), six cosines; undefined where not given. */
  readonly orientation: readonly number[] | undefined;
  /** Grey values that a window can move over; undefined for colour. */
  readonly grey: GreyRange | undefined;
  /** True where there are overlay planes (60xx) to be shown or hidden. */
  readonly hasOverlays: boolean;
  /** What to black out as far as the header and the kind of device tell; undefined where they tell nothing. */
  readonly proposal: Redaction | undefined;
}

export interface GreyRange {
  /** The file's own windows, the first one is shown at first. Empty: the range of the frame's values. */
  readonly windows: readonly Window[];
  /** Least and greatest value of the first frame, after Rescale. */
  readonly low: number;
  readonly high: number;
}

/** Window Center and Window Width (PS3.3 C.11.2.1.2), in units after the Modality LUT. */
export interface Window {
  readonly center: number;
  readonly width: number;
}
