/** 8-bit grey, row by row. */
export interface Picture {
  readonly columns: number;
  readonly rows: number;
  readonly pixels: Uint8Array;
}
