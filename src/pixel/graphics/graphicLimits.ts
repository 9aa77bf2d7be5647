/** What one presentation state may ask a screen to draw. What is beyond is counted as left. */
export const graphicLimits = {
  /** Shapes and texts. */
  objects: 5_000,
  points: 100_000,
  /** References to pictures, over all annotations. */
  references: 200_000,
} as const;
