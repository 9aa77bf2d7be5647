/** What one frame may cost a lane. A frame beyond it is refused with `too-large`, never decoded in part. */
export const pixelLimits = {
  /** Samples of one decoded frame, all components together. */
  samples: 128 * 1024 * 1024,
  /** Bytes of one frame as they stand in the file. */
  frameBytes: 512 * 1024 * 1024,
} as const;
