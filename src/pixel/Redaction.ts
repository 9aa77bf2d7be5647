/** An area of a frame in whole pixels: columns from the left, rows from the top. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is to be blacked out in one file's Pixel Data. */
export interface Redaction {
  /** Areas that go. */
  readonly cover: readonly CoveredArea[];
  /** Where given: everything outside these areas goes too, in every frame (ultrasound regions). */
  readonly keepOnly?: readonly Rect[];
  /** Where given, nobody looked at what these areas leave: no stamp, and as for an untouched picture this says whether it goes out. */
  readonly unreviewed?: 'hold' | 'export-unreviewed';
}

export interface CoveredArea extends Rect {
  /** Numbers of frames from 0; all where absent. */
  readonly frames?: readonly number[];
}

/** What a person, or reviewed rules, decided about the picture of a file. What it claims follows from the record of looking alone. */
export type PixelDecision =
  | 'hold' // nobody looked: no copy where needsEyes asks for a look
  | 'export-unreviewed' // taken in without a look, said so in the report
  | 'left-out' // a person does not want this picture to go out: no copy
  | 'approved' // nothing to black out
  | Redaction; // these areas go
