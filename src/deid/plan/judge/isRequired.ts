import type { VR } from '../../../dicom/dictionary/DataSet';
import demanded from '../../data/demanded.json';
import required from '../../data/required.json';
import type { Planning } from '../edit/Planning';
import type { Scope } from '../edit/Scope';
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
  { types }: Pick<Planning, 'types'>,
  { element: { tag }, scope, attribute: { vr, keyword } }: Subject,
): boolean {
  if ((scope.isTop ? top : inner).has(tag) || keywords.has(keyword)) return true;
  const inGroups = !scope.isTop && inFunctionalGroups(scope);
  // The macros say by frame what the modules say of all.
  if (inGroups && top.has(tag)) return true;
  if (!numbers.has(vr)) return false;
  const group = Math.floor(tag / 0x10000)
    .toString(16)
    .toUpperCase()
    .padStart(4, '0');
  return picture.has(group) || (acquisition.has(group) && (!types.complete || inGroups));
}

/** Shared and Per-Frame Functional Groups Sequence (PS3.3 C.7.6.16). */
const inFunctionalGroups = ({ sequence, above }: Scope): boolean =>
  sequence === 0x52009229 || sequence === 0x52009230 || (above !== undefined && inFunctionalGroups(above));
