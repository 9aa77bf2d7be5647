/**
 * One decoded frame: stored values, row by row from the top left, the samples of a pixel side by side (whatever Planar Configuration
 * said). No modality or VOI transformation is applied. 1-bit frames are unpacked to one byte a pixel.
 */
export interface Raster {
  readonly rows: number;
  readonly columns: number;
  readonly samplesPerPixel: number;
  /** Bits that carry the value. The codestream's own where it contradicts the header. */
  readonly bits: number;
  readonly signed: boolean;
  /** What the samples are now: a decoder that undoes a colour transform says RGB here. */
  readonly photometricInterpretation: string;
  readonly samples: Samples;
}

export type Samples =
  Uint8Array | Int8Array | Uint16Array | Int16Array | Uint32Array | Int32Array | Float32Array | Float64Array;
