import { CodestreamError } from '../../Codestream';
import { pixelLimits } from '../../pixelLimits';
import type { Segment } from './readSegments';

export interface JpegComponent {
  readonly id: number;
  /** Sampling factors (ITU-T T.81 A.1.1). */
  readonly h: number;
  readonly v: number;
  readonly quantization: number;
}

/** Frame header, SOFn (ITU-T T.81 B.2.2). */
export interface JpegFrame {
  /** n of SOFn: 0 baseline, 1 extended sequential, 3 lossless. */
  readonly process: number;
  readonly precision: number;
  readonly rows: number;
  readonly columns: number;
  readonly components: readonly JpegComponent[];
  readonly maxH: number;
  readonly maxV: number;
}

const notAFrame = new Set([0xc4, 0xc8, 0xcc]);

/** The frame header among segments. Throws where there is none, or one that contradicts itself. */
export function readFrameHeader(bytes: Uint8Array, segments: readonly Segment[]): JpegFrame {
  const segment = segments.find(({ marker }) => marker >= 0xc0 && marker <= 0xcf && !notAFrame.has(marker));
  if (segment === undefined) throw new CodestreamError('no frame header', 0);
  const { dataStart: at, dataEnd } = segment;
  const word = (place: number): number => (bytes[place] ?? 0) * 256 + (bytes[place + 1] ?? 0);
  const count = bytes[at + 5] ?? 0;
  if (at + 6 + 3 * count > dataEnd || count < 1 || count > 4)
    throw new CodestreamError('bad frame header', at);
  const components = Array.from({ length: count }, (_, n): JpegComponent => {
    const place = at + 6 + 3 * n;
    const sampling = bytes[place + 1] ?? 0;
    return { id: bytes[place] ?? 0, h: sampling >> 4, v: sampling & 15, quantization: bytes[place + 2] ?? 0 };
  });
  const frame: JpegFrame = {
    process: segment.marker - 0xc0,
    precision: bytes[at] ?? 0,
    rows: word(at + 1),
    columns: word(at + 3),
    components,
    maxH: Math.max(...components.map(({ h }) => h)),
    maxV: Math.max(...components.map(({ v }) => v)),
  };
  const sound = components.every(({ h, v }) => h >= 1 && h <= 4 && v >= 1 && v <= 4);
  if (!sound || frame.columns === 0) throw new CodestreamError('bad frame header', at);
  // Defined later by DNL (B.2.5): no encoder of medical pictures writes it.
  if (frame.rows === 0) throw new CodestreamError('no number of lines', at);
  if (frame.rows * frame.columns * count > pixelLimits.samples) throw new CodestreamError('too large', at);
  return frame;
}
