/** The Image Pixel attributes that say how stored values lie in Pixel Data (PS3.3 C.7.6.3, PS3.5 section 8). */
export interface PixelDescription {
  readonly rows: number;
  readonly columns: number;
  readonly frames: number;
  readonly samplesPerPixel: number;
  /** 0: pixel by pixel, 1: plane by plane. */
  readonly planarConfiguration: 0 | 1;
  readonly bitsAllocated: number;
  readonly bitsStored: number;
  readonly highBit: number;
  /** Pixel Representation 1: two's complement. */
  readonly signed: boolean;
  readonly photometricInterpretation: string;
  /** `float` for Float and Double Float Pixel Data. */
  readonly numbers: 'integer' | 'float';
}
