import type { Tag } from '../dicom/dictionary/DataSet';
import { findElement } from '../dicom/access/findElement';
import type { Part10 } from '../dicom/model/Part10';
import { numbersAt } from './numbersAt';

/** An overlay plane whose bits lie in the cells of the pixels (retired, PS3.5-2004 8.1.2): it has no Overlay Data of its own. */
export interface OverlayInBits {
  /** (60xx,0000) */
  readonly group: Tag;
  /** From the lowest bit of a cell. */
  readonly bit: number;
}

const [overlayBitsAllocated, overlayBitPosition, overlayData] = [0x0100, 0x0102, 0x3000];

/** The planes that the header places into the pixels. */
export function overlaysInBits(part10: Part10): OverlayInBits[] {
  const { dataSet } = part10;
  return dataSet.elements.flatMap(({ tag }): OverlayInBits[] => {
    if (Math.floor(tag / 0x1000000) !== 0x60 || tag % 0x10000 !== overlayBitPosition) return [];
    const group = tag - overlayBitPosition;
    const [bit] = numbersAt(part10, dataSet, tag);
    const [allocated = 16] = numbersAt(part10, dataSet, group + overlayBitsAllocated);
    // Beside Overlay Data writers leave numbers of older files.
    if (bit === undefined || bit < 0 || bit > 31 || findElement(dataSet, group + overlayData) !== undefined)
      return [];
    return bit === 0 && allocated === 1 ? [] : [{ group, bit }];
  });
}
