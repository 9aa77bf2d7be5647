import type { Edit } from '../../deid/plan/edit/Edit';
import { freshVr } from '../../deid/plan/edit/freshVr';
import { isComment } from '../../deid/profile/isComment';
import type { Decision, PresetName } from '../../deid/profile/Preset';
import { vrClasses } from '../../dicom/dictionary/vrClasses';
import { ruleOf } from '../../deid/profile/ruleOf';
import type { DataElement, Tag } from '../../dicom/dictionary/DataSet';
import { tags } from '../../dicom/dictionary/tags';
import { groupOf } from '../../dicom/dictionary/groupOf';

type Ways = readonly Decision['does'][];

const none: Ways = [];
const stay: Ways = ['keep'];
const stayOrGo: Ways = ['keep', 'remove'];
const all: Ways = ['keep', 'remove', 'replace'];

/** Without these, or with other values in them, the rest of a file cannot be read or is read wrongly. */
const structural: readonly Tag[] = [tags.SpecificCharacterSet, tags.SOPClassUID];

/**
 * What a person may decide about an element that is not inside one that goes: every element under `custom`, free remarks in an own
 * record. Not how the pixels are to be read, nor what is stamped on the copy.
 */
export function decidable(preset: PresetName, element: DataElement, edit: Edit | undefined): Ways {
  const attribute = ruleOf(element.tag);
  if (preset === 'own-record') return isComment(attribute) ? all : none;
  if (preset !== 'custom' || edit?.because === 'stamp' || edit?.because === 'duplicate') return none;
  const group = groupOf(element.tag);
  if (group === 0x7fe0 || structural.includes(element.tag)) return none;
  if (group === 0x0028 && attribute.rule.does === 'judge-by-vr') return none;
  // The meta information names the same instance, and goes by the key.
  if (element.tag === tags.SOPInstanceUID) return stay;
  return element.items === undefined && vrClasses.isText(freshVr(element, attribute)) ? all : stayOrGo;
}
