import type { PixelDescription } from './PixelDescription';
import type { Samples } from './Raster';

/** What a decoder makes of the codestream of one frame; samples side by side, as in Raster. */
export interface Decoded {
  readonly rows: number;
  readonly columns: number;
  readonly components: number;
  readonly bits: number;
  readonly signed: boolean;
  readonly samples: Samples;
  /** Set where the decoder undid a colour transform (RGB), or knows that none was there. */
  readonly photometricInterpretation?: string;
}

/** Throws CodestreamError on anything that it cannot decode exactly; never hangs, never reads outside its input. */
export type Decode = (codestream: Uint8Array, described: PixelDescription) => Decoded;

/** A codestream that cannot be decoded. Holds a place, no value. */
export class CodestreamError extends Error {
  readonly at: number;

  constructor(reason: string, at: number) {
    super(reason);
    this.at = at;
  }
}
