import type { DataSet } from '../../dicom/dictionary/DataSet';
import type { Part10 } from '../../dicom/model/Part10';
import { textAt } from '../../dicom/access/valuesOf';
import { numbersAt } from '../numbersAt';
import type { DisplayedArea } from './DisplayedArea';
import { tags } from '../../dicom/dictionary/tags';
import { itemsAt } from './itemsAt';
import { referencesAt } from './referencesAt';

/**
 * The displayed area of each picture (PS3.3 C.10.4), by SOP Instance UID. Equal areas are the same object. Undefined where the state names none for it.
 */
export function displayedAreaOf(part10: Part10): (sopInstance: string) => DisplayedArea | undefined {
  const { dataSet } = part10;
  const [rotation = 0] = numbersAt(part10, dataSet, tags.ImageRotation);
  const flipped = textAt(part10, dataSet, tags.ImageHorizontalFlip) === 'Y';
  const byPicture = new Map<string, DisplayedArea>();
  let ofAll: DisplayedArea | undefined;
  for (const item of itemsAt(dataSet, tags.DisplayedAreaSelectionSequence)) {
    const corners = cornersOf(part10, item);
    if (corners === undefined) continue;
    const area = { ...corners, rotation: ((rotation % 360) + 360) % 360, flipped };
    const pictures = referencesAt(part10, item);
    if (pictures.length === 0) ofAll ??= area;
    for (const { sopInstance } of pictures) if (!byPicture.has(sopInstance)) byPicture.set(sopInstance, area);
  }
  return (sopInstance) => byPicture.get(sopInstance) ?? ofAll;
}

/** The corners are pixels from 1 that are themselves displayed; which of them is the upper left one depends on rotation and flip. */
function cornersOf(
  part10: Part10,
  item: DataSet,
): Pick<DisplayedArea, 'left' | 'top' | 'width' | 'height'> | undefined {
  const [x0, y0] = numbersAt(part10, item, tags.DisplayedAreaTopLeftHandCorner);
  const [x1, y1] = numbersAt(part10, item, tags.DisplayedAreaBottomRightHandCorner);
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return undefined;
  return {
    left: Math.min(x0, x1) - 1,
    top: Math.min(y0, y1) - 1,
    width: Math.abs(x1 - x0) + 1,
    height: Math.abs(y1 - y0) + 1,
  };
}
