import { CodestreamError } from '../../Codestream';
import type { ComponentBlocks, Coefficients } from './Coefficients';
import { inverseDct } from './inverseDct';
import type { JpegTables } from './JpegTables';

/** One decoded component before upsampling. */
export interface Plane {
  /** Samples that belong to the picture. */
  readonly columns: number;
  readonly rows: number;
  /** Samples of a row as stored: whole blocks. */
  readonly stride: number;
  readonly samples: Uint8Array | Uint16Array;
}

/** The samples of one component (ITU-T T.81 A.3.3, A.3.4). */
export function samplesOf({ frame }: Coefficients, component: ComponentBlocks, tables: JpegTables): Plane {
  const quantization = tables.quantization[component.quantization];
  if (quantization === undefined) throw new CodestreamError('no quantization table', 0);
  const { blocksWide, blocksHigh, blocks, h, v } = component;
  const { precision } = frame;
  const stride = 8 * blocksWide;
  const size = stride * 8 * blocksHigh;
  const samples = precision > 8 ? new Uint16Array(size) : new Uint8Array(size);
  const pairs = new Int32Array(blocks.buffer, blocks.byteOffset, blocks.length / 2);
  const transform = { blocks, pairs, quantization, precision, samples, stride };
  let offset = 0;
  for (let y = 0; y < blocksHigh; y++)
    for (let x = 0; x < blocksWide; x++, offset += 64) inverseDct(transform, offset, 8 * (y * stride + x));
  return {
    columns: Math.ceil((frame.columns * h) / frame.maxH),
    rows: Math.ceil((frame.rows * v) / frame.maxV),
    stride,
    samples,
  };
}
