/**
 * What a presentation state draws over pictures (PS3.3 C.10.5), as plain data. All coordinates are pixels of the picture as it is stored: (0, 0) is
 * the outer corner of its first pixel. The texts are patient data.
 */
export interface Graphics {
  readonly kind: 'graphics';
  /** The lowest layer first. */
  readonly annotations: readonly Annotation[];
}

/** What one item of the Graphic Annotation Sequence draws over pictures of the same displayed area. */
export interface Annotation {
  readonly on: readonly PictureReference[];
  /** As its layer recommends; undefined where it recommends none. */
  readonly colour: Colour | undefined;
  readonly shapes: readonly Shape[];
  readonly texts: readonly PlacedText[];
  /** Shapes and texts that are not among them: beyond the bounds, or not as the standard asks. */
  readonly left: number;
}

export interface PictureReference {
  readonly sopInstance: string;
  /** From 0; empty where all frames are meant. */
  readonly frames: readonly number[];
}

export interface Shape {
  readonly kind: 'point' | 'polyline' | 'interpolated' | 'circle' | 'ellipse';
  /** x, y, x, y ... A circle has its centre and a point on it; an ellipse the ends of its major, then of its minor axis. */
  readonly points: readonly number[];
  readonly filled: boolean;
  /** Its own; undefined where that of the layer is meant. */
  readonly colour: Colour | undefined;
}

export interface PlacedText {
  readonly text: string;
  /** Left, top, right, bottom. At least one of box and anchor is there. */
  readonly box: readonly [number, number, number, number] | undefined;
  readonly align: 'LEFT' | 'CENTER' | 'RIGHT';
  /** What the text speaks of. */
  readonly anchor: readonly [number, number] | undefined;
  /** True where a line leads from the text to its anchor. */
  readonly anchorShown: boolean;
  readonly colour: Colour | undefined;
}

/** Red, green and blue of sRGB, 0 to 255. */
export type Colour = readonly [number, number, number];
