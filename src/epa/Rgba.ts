/** A picture as a screen shows it: sRGB, opaque. */
export interface Rgba {
  readonly columns: number;
  readonly rows: number;
  /** Red, green, blue, alpha, row by row. Alpha is not looked at. */
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
}

/** A picture as the bytes of a file. */
export interface EncodedPicture {
  readonly format: 'png' | 'jpeg';
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly columns: number;
  readonly rows: number;
}
