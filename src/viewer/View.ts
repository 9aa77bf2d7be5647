/** How a picture lies on its stage: enlarged, and moved by CSS pixels. */
export interface View {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export const fitted: View = { zoom: 1, x: 0, y: 0 };
