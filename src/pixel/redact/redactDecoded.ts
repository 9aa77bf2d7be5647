import type { NewElement, PatchPiece } from '../../dicom/write/Change';
import type { Encoding, Tag } from '../../dicom/dictionary/DataSet';
import { encodeValue } from '../../dicom/write/encodeValue';
import type { Part10 } from '../../dicom/model/Part10';
import { decodeFrame } from '../decodeFrame';
import type { PixelDescription } from '../PixelDescription';
import type { PixelProblem, PixelProblemCode } from '../PixelProblem';
import type { Raster } from '../Raster';
import { BitPacker } from './BitPacker';
import { blackenRaster } from './blackenRaster';
import { blackOf } from './blackOf';
import type { Band } from './coverOf';
import { encapsulate, frameItem } from '../codecs/encapsulate';
import type { KeepBytes } from '../KeepBytes';
import { lossyHistory } from './lossyHistory';
import { nativeElement } from './nativeElement';
import { redactRle } from './redactRle';
import { targetFor } from './targetFor';
import { tags } from '../../dicom/dictionary/tags';
import { uids } from '../../dicom/dictionary/uids';

const problem = (code: PixelProblemCode): PixelProblem => ({ kind: 'pixel-problem', code });

export interface Redrawn {
  readonly pieces: readonly PatchPiece[];
  readonly transferSyntax: string;
  readonly attributes: readonly NewElement[];
}

/** Nothing is blacked out. */
export const nowhere = (): readonly Band[] => [];

/**
 * Compressed Pixel Data decoded frame by frame, blacked out and written without loss (PS3.5 8.2), with the Image Pixel attributes that
 * fit (PS3.3 C.7.6.3). Bits, sign and colour are the codestream's, also where the header told otherwise; RLE has none
 * of its own and keeps its cells.
 */
export async function redactDecoded(
  part10: Part10,
  description: PixelDescription,
  bandsOf: (frame: number) => readonly Band[],
  keep: KeepBytes,
): Promise<Redrawn | PixelProblem> {
  const width = [8, 16, 32].find((bits) => bits === description.bitsAllocated) as 8 | 16 | 32 | undefined;
  if (part10.transferSyntax.uid === uids.RLELossless && width !== undefined) {
    const areas = bandsOf === nowhere ? undefined : bandsOf;
    const written = await redactRle(part10, description, areas, keep, width);
    if ('kind' in written) return written;
    const history = lossyHistory(part10, ratioOf(part10, description));
    const attributes = [...written.attributes, ...history];
    return { pieces: written.pieces, transferSyntax: uids.RLELossless, attributes };
  }
  const first = await decodeFrame(part10, 0);
  if ('kind' in first) return first;
  // Areas are places in a picture of the size that the header tells.
  if (first.rows !== description.rows || first.columns !== description.columns)
    return problem('bad-codestream');
  const black = bandsOf === nowhere ? [] : blackOf(part10, { ...first, numbers: description.numbers });
  const target = targetFor(part10.transferSyntax.uid, description, first);
  if (black === undefined || target === undefined) return problem('unsupported-syntax');
  const frames: Blob[] = [];
  const lengths: number[] = [];
  const packer = new BitPacker();
  for (let index = 0; index < description.frames; index++) {
    const raster = index === 0 ? first : await decodeFrame(part10, index);
    if ('kind' in raster) {
      // Of the last frames nothing may be there.
      if (raster.code === 'frame-missing') break;
      return raster;
    }
    if (!alike(first, raster)) return problem('bad-codestream');
    const redacted = blackenRaster(raster, bandsOf(index), black);
    if (target.encode !== undefined) {
      const codestream = target.encode(redacted);
      frames.push(keep(frameItem(codestream)));
      lengths.push(codestream.length);
    } else frames.push(keep(packer.add(redacted.samples)));
  }
  if (target.encode === undefined) frames.push(keep(packer.end()));
  const written =
    target.encode === undefined
      ? { pieces: nativeElement(frames), attributes: [] }
      : encapsulate(frames, lengths);
  if (written.pieces === undefined) return problem('too-large');
  const { encoding } = part10.dataSet;
  return {
    pieces: written.pieces,
    transferSyntax: target.transferSyntax,
    attributes: [
      ...written.attributes,
      ...colourModel(first, description, encoding),
      ...pixelAttributes(first, target.bitsAllocated, target.planar, encoding),
      ...lossyHistory(part10, ratioOf(part10, description)),
    ],
  };
}

const alike = (a: Raster, b: Raster): boolean =>
  a.rows === b.rows &&
  a.columns === b.columns &&
  a.samplesPerPixel === b.samplesPerPixel &&
  a.bits === b.bits &&
  a.signed === b.signed &&
  a.photometricInterpretation === b.photometricInterpretation;

/** Where the decoder undid a transform. What the file says itself is left to the plan: a text of the file is no fresh value. */
function colourModel(
  { photometricInterpretation }: Raster,
  description: PixelDescription,
  encoding: Encoding,
): NewElement[] {
  if (photometricInterpretation === description.photometricInterpretation) return [];
  const value = encodeValue('CS', photometricInterpretation, encoding);
  return [{ tag: tags.PhotometricInterpretation, vr: 'CS', value }];
}

function pixelAttributes(
  raster: Raster,
  bitsAllocated: number,
  planar: 0 | 1,
  encoding: Encoding,
): NewElement[] {
  const us = (tag: Tag, value: number): NewElement => ({
    tag,
    vr: 'US',
    value: encodeValue('US', [value], encoding),
  });
  const { samplesPerPixel, bits, signed } = raster;
  return [
    us(tags.SamplesPerPixel, samplesPerPixel),
    ...(samplesPerPixel > 1 ? [us(tags.PlanarConfiguration, planar)] : []),
    us(tags.BitsAllocated, bitsAllocated),
    us(tags.BitsStored, bits),
    us(tags.HighBit, bits - 1),
    us(tags.PixelRepresentation, signed ? 1 : 0),
  ];
}

function ratioOf({ pixelData }: Part10, description: PixelDescription): number {
  const { rows, columns, frames, samplesPerPixel, bitsAllocated } = description;
  const fragments = pixelData?.fragments?.slice(1) ?? [];
  const coded = fragments.reduce((sum, { valueStart, valueEnd }) => sum + valueEnd - valueStart, 0);
  return (rows * columns * frames * samplesPerPixel * bitsAllocated) / 8 / Math.max(1, coded);
}
