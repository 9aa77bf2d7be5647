import { readPart10 } from '../../src/dicom/read/readPart10';
import { decodeFrame } from '../../src/pixel/decodeFrame';
import { decoderOf } from '../../src/pixel/decoderOf';
import { frameBytes } from '../../src/pixel/frameBytes';
import { pixelDescriptionOf } from '../../src/pixel/pixelDescriptionOf';
import type { PixelProblem } from '../../src/pixel/PixelProblem';
import type { Raster } from '../../src/pixel/Raster';

/** A file's frames for `scripts/pixels.mjs`. */
export interface OpenPicture {
  readonly transferSyntax: string;
  readonly frames: number;
  frame(index: number): Promise<Raster | PixelProblem>;
  /** The decoder alone, on a frame that is in memory; undefined for native files. */
  decoder(index: number): Promise<(() => number) | undefined>;
}

/** Undefined where the file has no readable picture; a code where its description is refused. */
export async function openPicture(bytes: Uint8Array<ArrayBuffer>): Promise<OpenPicture | string> {
  const part10 = await readPart10(new Blob([bytes]));
  if (part10.kind === 'unreadable') return part10.code;
  const described = pixelDescriptionOf(part10);
  if ('kind' in described) return described.code;
  return {
    transferSyntax: part10.transferSyntax.uid,
    frames: described.frames,
    frame: (index) => decodeFrame(part10, index),
    decoder: async (index) => {
      const decode = decoderOf(part10.transferSyntax.uid);
      const codestream = await frameBytes(part10, described, index);
      if (decode === undefined || 'kind' in codestream) return undefined;
      return () => decode(codestream, described).samples.byteLength;
    },
  };
}
