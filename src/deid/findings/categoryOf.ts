import type { Tag, VR } from '../../dicom/dictionary/DataSet';
import { lookUp } from '../../dicom/dictionary/lookUp';
import { confidentialityRow, type Concern } from '../profile/confidentialityRow';
import named from '../data/categories.json';
import type { Category } from './Inspection';

const byKeyword = new Map<string, Category>();
for (const category of ['who', 'contacts', 'ids', 'dates', 'institution', 'device', 'text'] as const)
  for (const keyword of named[category]) byKeyword.set(keyword, category);

/** First match wins: a calibration date is a date, an allergy belongs to the person. */
const byConcern: readonly (readonly [Concern, Category])[] = [
  ['datesFull', 'dates'],
  ['uids', 'ids'],
  ['patientChars', 'who'],
  ['institution', 'institution'],
  ['device', 'device'],
  ['descriptors', 'text'],
  ['structured', 'text'],
  ['graphics', 'hidden'],
];

/**
 * What an attribute says about somebody, from Table E.1-1 of PS3.15 and its option columns; what the table does not list goes
 * by VR (dates, person names). Undefined where the attribute identifies nobody.
 */
export function categoryOf(tag: Tag, vr: VR): Category | undefined {
  const keyword = lookUp(tag)?.keyword ?? '';
  const category = byKeyword.get(keyword);
  if (category !== undefined) return category;
  const row = confidentialityRow(tag);
  if (row !== undefined) {
    const found = byConcern.find(([concern]) => row.concerns.includes(concern));
    if (found !== undefined) return found[1];
  }
  if (vr === 'PN') return 'institution';
  if (vr === 'DA' || vr === 'DT' || vr === 'TM') return 'dates';
  if (row === undefined) return undefined;
  if (vr === 'UI') return 'ids';
  return vr === 'AE' ? 'device' : 'text';
}
