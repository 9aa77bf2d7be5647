import type { BlockCoder } from './BlockCoder';
import type { CodeBlock } from './CodeBlock';
import type { Coefficients } from './Coefficients';
import { inverseWavelet } from './inverseWavelet';
import type { Subband, TileComponent } from './Tile';

/** The samples of one tile-component before colour transform and level shift, row by row. */
export function decodeTileComponent(component: TileComponent, decoder: BlockCoder): Coefficients {
  const width = component.x1 - component.x0;
  const length = width * (component.y1 - component.y0);
  const data = component.style.reversible ? new Int32Array(length) : new Float32Array(length);
  let [left, top] = [0, 0];
  for (const resolution of component.resolutions) {
    for (const band of resolution.subbands) {
      const start = (band.orientation & 1 ? left : 0) + (band.orientation & 2 ? top * width : 0);
      for (const block of band.blocks) {
        const planes = band.planes + component.shift;
        if (!decoder.decode(block, band.orientation, planes, component.style.blockStyle)) continue;
        if (component.shift > 0) shiftBack(decoder.values, block, component.shift);
        place(decoder.values, block, band, data, start, width);
      }
    }
    left = resolution.x1 - resolution.x0;
    top = resolution.y1 - resolution.y0;
  }
  inverseWavelet(data, component);
  return data;
}

/** Max-shift (T.800 H.1): what reaches above the shift belongs to the region of interest. Values are doubled. */
function shiftBack(values: Int32Array, block: CodeBlock, shift: number): void {
  for (let i = 0; i < block.width * block.height; i++) {
    const value = values[i] ?? 0;
    const magnitude = Math.abs(value);
    if (magnitude >= 2 ** (shift + 1)) values[i] = Math.sign(value) * (magnitude >> shift);
  }
}

/** Dequantization (T.800 Annex E). Reconstruction in the middle of what is uncertain; a reversible one drops the half. */
function place(
  values: Int32Array,
  block: CodeBlock,
  band: Subband,
  data: Coefficients,
  start: number,
  stride: number,
): void {
  const { width, height } = block;
  const first = start + block.y * stride + block.x;
  const step = band.step / 2;
  for (let y = 0, i = 0; y < height; y++) {
    let at = first + y * stride;
    if (data instanceof Int32Array)
      for (const end = i + width; i < end; i++, at++) {
        const value = values[i] ?? 0;
        // Towards zero.
        data[at] = (value - (value >> 31)) >> 1;
      }
    else for (const end = i + width; i < end; i++, at++) data[at] = (values[i] ?? 0) * step;
  }
}
