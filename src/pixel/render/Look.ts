/** How the stored values of a frame become grey values or colours on a screen (PS3.3 C.11, C.7.6.3.1). Plain data of one file. */
export interface Look {
  /** Window Center & Width Explanation or LUT Explanation; `''` where the file has none. Text of the file. */
  readonly explanation: string;
  readonly modality: ModalityTransform;
  readonly voi: Voi;
  /** Stored values that mean "no picture here"; they do not count for the range of the values. */
  readonly padding: ValueRange | undefined;
  readonly palette: Palette | undefined;
}

/** From stored values to values with a meaning, Hounsfield units for example (PS3.3 C.11.1). */
export type ModalityTransform =
  { readonly kind: 'rescale'; readonly slope: number; readonly intercept: number } | LookupTable;

/** From these values to grey (PS3.3 C.11.2). `range`: least value black, greatest white. */
export type Voi = VoiWindow | LookupTable | { readonly kind: 'range' };

export interface VoiWindow {
  readonly kind: 'window';
  readonly center: number;
  readonly width: number;
  readonly shape: 'LINEAR' | 'LINEAR_EXACT' | 'SIGMOID';
}

/** Entries for the input values from `first` on; what lies below or above gets the first or the last one. */
export interface LookupTable {
  readonly kind: 'lut';
  readonly first: number;
  /** Bits of an entry. */
  readonly bits: number;
  readonly entries: Uint16Array;
}

export interface Palette {
  readonly red: LookupTable;
  readonly green: LookupTable;
  readonly blue: LookupTable;
}

export interface ValueRange {
  readonly low: number;
  readonly high: number;
}
