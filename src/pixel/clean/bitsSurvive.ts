import type { Part10 } from '../../dicom/model/Part10';
import { textAt } from '../../dicom/access/valuesOf';
import { overlaysInBits } from '../overlaysInBits';
import { tags } from '../../dicom/dictionary/tags';

/** Syntaxes that hold pictures with and without a loss: near-lossless JPEG-LS, JPEG 2000, HTJ2K. */
const either = new Set(['81', '91', '203'].map((end) => `1.2.840.10008.1.2.4.${end}`));

/**
 * Whether planes of bits can have survived compression. Where the file says that pictures were compressed with a loss in this syntax, values
 * that exceed Bits Stored by a little are what the loss made of bright pixels.
 */
export const bitsSurvive = (part10: Part10): boolean =>
  !either.has(part10.transferSyntax.uid) ||
  textAt(part10, part10.dataSet, tags.LossyImageCompression) !== '01' ||
  overlaysInBits(part10).length > 0;
