/** What became of the search of one picture for text. It says how many places there are, never what stands there. */
export interface PictureSearch {
  /** Frames that were searched; 0 where nobody searched, or where the picture cannot be decoded. */
  readonly frames: number;
  /** Frames that the picture has. */
  readonly of: number;
  /** Places that are likely enough text for the picture to wait for a person's look. */
  readonly places: number;
}
