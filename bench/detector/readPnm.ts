import { readFileSync } from 'node:fs';
import type { Raster } from '../../src/pixel/Raster';

/** Binary PGM (P5) or PPM (P6) of 8 bits. */
export function readPnm(path: string): Raster {
  const bytes = readFileSync(path);
  const head = /^P([56])\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 60));
  if (head === null) throw new Error('neither PGM nor PPM of 8 bits');
  const colour = head[1] === '6';
  return {
    rows: Number(head[3]),
    columns: Number(head[2]),
    samplesPerPixel: colour ? 3 : 1,
    bits: 8,
    signed: false,
    photometricInterpretation: colour ? 'RGB' : 'MONOCHROME2',
    samples: new Uint8Array(bytes.subarray(head[0].length)),
  };
}
