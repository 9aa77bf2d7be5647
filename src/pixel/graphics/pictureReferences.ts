import type { Part10 } from '../../dicom/model/Part10';
import { tags } from '../../dicom/dictionary/tags';
import type { PictureReference } from './Graphics';
import { itemsAt } from './itemsAt';
import { referencesAt } from './referencesAt';

/** All pictures that a presentation state is for (PS3.3 C.11.11; of a blending state, both sets of C.11.14). */
export function pictureReferences(part10: Part10): readonly PictureReference[] {
  const { dataSet } = part10;
  return [dataSet, ...itemsAt(dataSet, tags.BlendingSequence)].flatMap((place) =>
    itemsAt(place, tags.ReferencedSeriesSequence).flatMap((series) => referencesAt(part10, series)),
  );
}
