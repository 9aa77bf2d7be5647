/** Who looked at the picture of a file, and what came of it. */
export interface PictureReport {
  /** Frames of which all that the copy shows was on the screen. */
  readonly shown: number;
  readonly of: number;
  /** `approved` and `blacked-out` only where somebody looked, or rules that a person checked spoke (`by` tells: a rule is no look); `none` also where areas went unseen. */
  readonly decision: 'approved' | 'blacked-out' | 'taken-in-unseen' | 'none';
  /** One by one in the viewer, beside others on a sheet, or by rules; absent where nobody looked. */
  readonly by?: 'viewer' | 'sheet' | 'rules' | undefined;
}
