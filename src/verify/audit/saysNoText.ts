import { methodCodeOf } from '../../deid/profile/methodCodes';
import type { Part10 } from '../../dicom/model/Part10';
import { tags } from '../../dicom/dictionary/tags';
import { textAt } from '../../dicom/access/valuesOf';
import { stampsOf } from '../cleaning/stampsOf';

/**
 * Whether a picture says of itself that it shows no text that identifies: Burned In Annotation NO (PS3.3 C.7.6.1), or the Clean Pixel
 * Data Option among its de-identification methods (PS3.15 E.3.1). An audit looks for text where this is said.
 */
export const saysNoText = (part10: Part10): boolean =>
  part10.pixelData !== undefined &&
  (textAt(part10, part10.dataSet, tags.BurnedInAnnotation) === 'NO' ||
    stampsOf(part10).codes.has(methodCodeOf.CleanPixelData));
