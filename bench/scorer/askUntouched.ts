import type { Tag } from '../../src/dicom/dictionary/DataSet';
import { findElement } from '../../src/dicom/access/findElement';
import { formatTag } from '../../src/dicom/dictionary/formatTag';
import type { Planting } from './Planting';

/** PS3.3 names for what stays as it is: kind of picture, geometry, technique. None of them is in Table E.1-1. */
const untouched: readonly Tag[] = [
  0x00080008, 0x00080016, 0x00080060, 0x00080064, 0x00080070, 0x00081090, 0x00180015, 0x00180020, 0x00180021, 0x00180023,
  0x00180050, 0x00180060, 0x00180080, 0x00180081, 0x00180088, 0x00181151, 0x00181210, 0x00185100, 0x00185101, 0x00200011, 0x00200013,
  0x00200032, 0x00200037, 0x00280002, 0x00280004, 0x00280010, 0x00280011, 0x00280030, 0x00280100, 0x00280101, 0x00281050, 0x00281052, 0x00281053,
]; // prettier-ignore

/** tag_retained, text_retained: what no table touches. */
export function askUntouched(planting: Planting): void {
  for (const tag of untouched) {
    const element = findElement(planting.part10.dataSet, tag);
    if (element === undefined || element.valueEnd <= element.valueStart) continue;
    planting.ask('tag_retained', formatTag(tag), '');
    if (['CS', 'DS', 'IS', 'UI'].includes(element.vr)) planting.ask('text_retained', formatTag(tag), '', []);
  }
}
