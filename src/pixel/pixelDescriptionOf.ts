import type { DataElement, Tag } from '../dicom/dictionary/DataSet';
import { findElement } from '../dicom/access/findElement';
import { fewFrames, numberOfFrames } from '../dicom/access/numberOfFrames';
import type { Part10 } from '../dicom/model/Part10';
import { tags } from '../dicom/dictionary/tags';
import { valuesAt } from '../dicom/access/valuesOf';
import type { PixelDescription } from './PixelDescription';
import { isVideo } from './video/isVideo';
import { pixelLimits } from './pixelLimits';
import type { PixelProblem, PixelProblemCode } from './PixelProblem';

/** What the header says of the pictures, or why it says nothing that holds. */
export type Described = PixelDescription | PixelProblem;

const problem = (code: PixelProblemCode): PixelProblem => ({ kind: 'pixel-problem', code });

/**
 * The Image Pixel attributes of the top level (PS3.3 C.7.6.3, C.7.6.24 for floats), checked against each other. What a reader can
 * tell without them is filled in: one frame, one sample, Bits Stored as allocated, High Bit right below Bits Stored.
 */
export function pixelDescriptionOf(part10: Part10): Described {
  const description = describedPixels(part10);
  if ('kind' in description) return description;
  const { rows, columns, samplesPerPixel } = description;
  return rows * columns * samplesPerPixel > pixelLimits.samples ? problem('too-large') : description;
}

/** The same for frames of any size, where none is decoded. */
export function describedPixels(part10: Part10): Described {
  const { pixelData } = part10;
  if (pixelData === undefined) {
    const elsewhere = findElement(part10.dataSet, tags.PixelDataProviderURL) !== undefined;
    return problem(elsewhere ? 'unsupported-syntax' : 'no-pixels');
  }
  const text = (tag: Tag): string => valuesAt(part10, part10.dataSet, tag)[0]?.trim() ?? '';
  const number = (tag: Tag): number | undefined => {
    const said = text(tag);
    return /^[+-]?[0-9]{1,9}$/.test(said) ? Number(said) : undefined;
  };
  const allocatedByTag = allocatedForFloat(pixelData.tag);
  const bitsAllocated = allocatedByTag ?? number(tags.BitsAllocated) ?? 0;
  const bitsStored = (allocatedByTag === undefined ? number(tags.BitsStored) : undefined) ?? bitsAllocated;
  const highBit = (allocatedByTag === undefined ? number(tags.HighBit) : undefined) ?? bitsStored - 1;
  const description: PixelDescription = {
    rows: number(tags.Rows) ?? 0,
    columns: number(tags.Columns) ?? 0,
    frames: framesIn(part10, pixelData),
    samplesPerPixel: number(tags.SamplesPerPixel) ?? 1,
    planarConfiguration: number(tags.PlanarConfiguration) === 1 ? 1 : 0,
    bitsAllocated,
    bitsStored,
    highBit,
    signed: allocatedByTag !== undefined || number(tags.PixelRepresentation) === 1,
    photometricInterpretation: text(tags.PhotometricInterpretation).toUpperCase().replaceAll('\0', ''),
    numbers: allocatedByTag === undefined ? 'integer' : 'float',
  };
  return isSound(description) ? description : problem('bad-description');
}

/** Of encapsulated pictures hardly more than there are fragments: one, so that it shows that some are missing. A video has all frames in one. */
function framesIn(part10: Part10, { fragments }: DataElement): number {
  const said = numberOfFrames(part10);
  if (said <= fewFrames || fragments === undefined || isVideo(part10.transferSyntax.uid)) return said;
  return Math.min(said, fragments.length);
}

function isSound(description: PixelDescription): boolean {
  const { rows, columns, samplesPerPixel, bitsAllocated, bitsStored, highBit } = description;
  if (rows < 1 || columns < 1 || samplesPerPixel < 1 || samplesPerPixel > 4) return false;
  if (bitsAllocated < 1 || bitsAllocated > (description.numbers === 'float' ? 64 : 32)) return false;
  if (bitsStored < 1 || bitsStored > bitsAllocated) return false;
  return highBit < bitsAllocated && highBit >= bitsStored - 1;
}

/** The elements of Float Pixel Data carry no Bits Stored and no sign of their own. */
function allocatedForFloat(tag: Tag): number | undefined {
  if (tag === tags.FloatPixelData) return 32;
  return tag === tags.DoubleFloatPixelData ? 64 : undefined;
}
