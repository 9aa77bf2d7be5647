import type { VR } from '../dicom/DataSet';
import required from './data/required.json';
import type { Subject } from './Subject';

const numbers = new Set<VR>(['AT', 'CS', 'DS', 'FD', 'FL', 'IS', 'OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'SL', 'SQ', 'SS', 'SV', 'UL', 'US', 'UV']); // prettier-ignore
const groups = new Set(required.groups);
const keywords = new Set(required.keywords);

/** Whether an attribute that Table E.1-1 does not list is needed to show the picture or demanded by its IOD (data/required.json). */
export function isRequired({ element, attribute: { vr, keyword } }: Subject): boolean {
  if (keywords.has(keyword)) return true;
  const group = Math.floor(element.tag / 0x10000)
    .toString(16)
    .toUpperCase()
    .padStart(4, '0');
  return groups.has(group) && numbers.has(vr);
}
