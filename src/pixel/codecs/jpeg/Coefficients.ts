import type { JpegComponent, JpegFrame } from './readFrameHeader';

/** Quantized DCT coefficients of one component, block by block from the top left, 64 each in natural order (row by row). */
export interface ComponentBlocks extends JpegComponent {
  /** Blocks that the codestream holds: whole MCUs. */
  readonly blocksWide: number;
  readonly blocksHigh: number;
  /** Blocks that a scan of this component alone holds (ITU-T T.81 A.2.2). */
  readonly ownWide: number;
  readonly ownHigh: number;
  readonly blocks: Int16Array;
}

export interface Coefficients {
  readonly frame: JpegFrame;
  readonly components: readonly ComponentBlocks[];
  /** MCUs of an interleaved scan. */
  readonly mcusWide: number;
  readonly mcusHigh: number;
}

/** Room for the coefficients of a frame, all zero. */
export function emptyCoefficients(frame: JpegFrame): Coefficients {
  const { rows, columns, maxH, maxV } = frame;
  const mcusWide = Math.ceil(columns / (8 * maxH));
  const mcusHigh = Math.ceil(rows / (8 * maxV));
  const components = frame.components.map((component): ComponentBlocks => {
    const { h, v } = component;
    const [blocksWide, blocksHigh] = [mcusWide * h, mcusHigh * v];
    return {
      ...component,
      blocksWide,
      blocksHigh,
      ownWide: Math.ceil(Math.ceil((columns * h) / maxH) / 8),
      ownHigh: Math.ceil(Math.ceil((rows * v) / maxV) / 8),
      blocks: new Int16Array(64 * blocksWide * blocksHigh),
    };
  });
  return { frame, components, mcusWide, mcusHigh };
}
