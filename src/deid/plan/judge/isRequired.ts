import { groupOf } from '../../../dicom/dictionary/groupOf';
import { tags } from '../../../dicom/dictionary/tags';
import type { VR } from '../../../dicom/dictionary/DataSet';
import demanded from '../../data/demanded.json';
import required from '../../data/required.json';
import type { Policy } from '../edit/Policy';
import type { Where } from '../../../dicom/access/Where';
import type { Subject } from '../edit/Subject';
import { tagsIn } from '../../profile/tagsIn';

const numbers = new Set<VR>(['AT', 'CS', 'DS', 'FD', 'FL', 'IS', 'OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'SL', 'SQ', 'SS', 'SV', 'UL', 'US', 'UV']); // prettier-ignore
const picture = new Set(required.picture);
const acquisition = new Set(required.acquisition);
const keywords = new Set(required.keywords);
const top = tagsIn(demanded.top);
const inner = tagsIn(demanded.inner);

/**
 * Whether an attribute that Table E.1-1 does not list describes the picture or is demanded by PS3.3: Type 1, 1C, 2 or 2C in a
 * module (data/demanded.json), or what functional groups and IODs that are not fully known may demand (data/required.json).
 */
export function isRequired(
  { types }: Pick<Policy, 'types'>,
  { element: { tag }, where, attribute: { vr, keyword } }: Subject,
): boolean {
  if ((where.isTop ? top : inner).has(tag) || keywords.has(keyword)) return true;
  const inGroups = !where.isTop && inFunctionalGroups(where);
  // The macros say by frame what the modules say of all.
  if (inGroups && top.has(tag)) return true;
  if (!numbers.has(vr)) return false;
  const group = groupOf(tag).toString(16).toUpperCase().padStart(4, '0');
  return picture.has(group) || (acquisition.has(group) && (!types.complete || inGroups));
}

/** Shared and Per-Frame Functional Groups Sequence (PS3.3 C.7.6.16). */
const inFunctionalGroups = ({ sequence, above }: Where): boolean =>
  sequence === tags.SharedFunctionalGroupsSequence ||
  sequence === tags.PerFrameFunctionalGroupsSequence ||
  (above !== undefined && inFunctionalGroups(above));
