/** 8-bit grey, row by row. */
export interface GreyPicture {
  readonly columns: number;
  readonly rows: number;
  readonly pixels: Uint8Array;
}
