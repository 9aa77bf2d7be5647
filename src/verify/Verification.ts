/** The checks of an output, in the order in which they run. */
export type CheckName =
  | 'tiling' // every byte of the output belongs to one part
  | 'second-reader' // dicom-parser, or where its defects speak the strict walker, sees the same tags, lengths and nesting
  | 'removed-absent' // no element that the plan removed is there
  | 'kept-identical' // kept ranges equal the source's bytes
  | 'pixels-identical' // in its place, where areas were blacked out:
  | 'redaction' // the areas are of one colour, everything around them is as it was
  | 'stamps' // the marks claim what was done
  | 'residual'; // no identifying value of the file or its study occurs in the bytes

export interface Check {
  readonly name: CheckName;
  readonly status: 'passed' | 'failed' | 'unsure';
  /** A code and a place, never a value. */
  readonly detail?: string;
}

export interface Verification {
  readonly checks: readonly Check[];
  /** True where no check failed. */
  readonly passed: boolean;
  /** Where identifying values are left, if nothing but that failed: another plan can take them out. */
  readonly leaks?: Leaks | undefined;
}

export interface Leaks {
  /** Of elements, as in the plan. */
  readonly paths: readonly string[];
  /** Whether one stands in the bytes of Pixel Data. */
  readonly inPixels: boolean;
}
