/** The part of a picture that a presentation state displays, and how it turns it. */
export interface DisplayedArea {
  /** In pixels of the stored picture. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Degrees clockwise: 0, 90, 180 or 270. */
  readonly rotation: number;
  /** After the rotation. */
  readonly flipped: boolean;
}
