import { offsetTables } from '../codecs/encapsulate';
import { nowhere, redactDecoded } from './redactDecoded';
import { decodeFrame } from '../decodeFrame';
import type { Raster } from '../Raster';
import type { Redecode } from '../clean/Redecode';
import { StrayBits } from '../clean/StrayBits';
import { wholeCells } from '../wholeCells';

/** Looks at every decoded cell, and where stray bits are in them writes all frames anew without loss. */
export const bareDecoded: Redecode = async (part10, description, keep, always) => {
  let stray: StrayBits | undefined;
  for (let index = 0; index < description.frames; index++) {
    const raster = await decodeFrame(part10, index, wholeCells(description));
    if ('kind' in raster) {
      if (index > 0 && raster.code === 'frame-missing') break;
      return raster;
    }
    const cells = cellsOf(raster, description.signed);
    stray ??= new StrayBits({ ...description, bitsAllocated: 8 * cells.BYTES_PER_ELEMENT });
    stray.see(new Uint8Array(cells.buffer, cells.byteOffset, cells.byteLength));
    if (stray.seen && !description.signed) break;
  }
  if (stray?.seen !== true && always === undefined) return undefined;
  const redrawn = await redactDecoded(part10, description, nowhere, keep);
  if ('kind' in redrawn) return redrawn;
  const made = new Set(redrawn.attributes.map(({ tag }) => tag));
  return {
    kind: 'changed-pixels',
    without: ['stray-bits'],
    ...redrawn,
    outdated: offsetTables.filter((tag) => !made.has(tag)),
    overlays: [],
    reencoded: true,
  };
};

/** A codestream that says of no sign may hold the sign bits of a part of the cell only: above its own bits the highest is repeated. */
function cellsOf({ samples, bits, signed }: Raster, isSigned: boolean): Raster['samples'] {
  const width = 8 * samples.BYTES_PER_ELEMENT;
  if (signed || !isSigned || bits >= width) return samples;
  const cells = samples.slice();
  for (let at = 0; at < cells.length; at++) cells[at] = ((cells[at] ?? 0) << (32 - bits)) >> (32 - bits);
  return cells;
}
