import { uidAt } from '../../dicom/access/valuesOf';
import { tags } from '../../dicom/dictionary/tags';
import { isSopClass } from '../../dicom/dictionary/uidRegistry';
import type { Part10 } from '../../dicom/model/Part10';
import { excludeEachOther, optionsOf, presetFlags } from '../profile/optionsOf';
import type { Choice } from '../profile/Preset';
import type { RefusalCode } from './edit/Plan';

const mediaStorageDirectory = '1.2.840.10008.1.3.10';

/** The SOP Class that the data set says, and that of the meta information; empty where they say none. */
export const sopClassesOf = (part10: Part10): { readonly inDataSet: string; readonly inMeta: string } => ({
  inDataSet: uidAt(part10, part10.dataSet, tags.SOPClassUID),
  inMeta: part10.meta === undefined ? '' : uidAt(part10, part10.meta, tags.MediaStorageSOPClassUID),
});

/** Why a choice cannot be carried out on a file; undefined where it can. */
export function whyNotPlanned(part10: Part10, choice: Choice): RefusalCode | undefined {
  const { deidentifies } = presetFlags(choice.preset);
  const options = optionsOf(choice);
  if (excludeEachOther(options)) return 'options-exclude-each-other';
  // An own record keeps everything that options could keep.
  if (!deidentifies && options.size > 0) return 'cannot-plan';
  const { inDataSet, inMeta } = sopClassesOf(part10);
  // The profile is not defined for them (PS3.15 E.1.1); an own record claims no profile.
  if (deidentifies && inDataSet !== '' && !isSopClass(inDataSet)) return 'private-sop-class';
  return (inDataSet || inMeta) === mediaStorageDirectory ? 'cannot-plan' : undefined;
}
