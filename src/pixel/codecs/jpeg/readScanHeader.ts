import { CodestreamError } from '../../Codestream';
import type { JpegFrame } from './readFrameHeader';
import type { Segment } from './readSegments';

/** Scan header, SOS (ITU-T T.81 B.2.3). */
export interface JpegScan {
  readonly components: readonly {
    /** Place in the frame. */
    readonly index: number;
    readonly dc: number;
    readonly ac: number;
  }[];
  /** Ss, Se, Ah, Al: for lossless Ss is the predictor and Al the point transform. */
  readonly spectralStart: number;
  readonly spectralEnd: number;
  readonly high: number;
  readonly low: number;
}

export function readScanHeader(
  bytes: Uint8Array,
  { dataStart, dataEnd }: Segment,
  frame: JpegFrame,
): JpegScan {
  const count = bytes[dataStart] ?? 0;
  const tail = dataStart + 1 + 2 * count;
  if (count < 1 || count > 4 || tail + 3 > dataEnd) throw new CodestreamError('bad scan header', dataStart);
  const components = Array.from({ length: count }, (_, n) => {
    const id = bytes[dataStart + 1 + 2 * n];
    const tables = bytes[dataStart + 2 + 2 * n] ?? 0;
    const index = frame.components.findIndex((component) => component.id === id);
    if (index < 0) throw new CodestreamError('scan of an unknown component', dataStart);
    return { index, dc: tables >> 4, ac: tables & 15 };
  });
  return {
    components,
    spectralStart: bytes[tail] ?? 0,
    spectralEnd: bytes[tail + 1] ?? 0,
    high: (bytes[tail + 2] ?? 0) >> 4,
    low: (bytes[tail + 2] ?? 0) & 15,
  };
}
