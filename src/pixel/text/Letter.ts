/** Where a letter stands, in pixels of one layer of the pyramid. Edges are inclusive. */
export interface Letter {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}
