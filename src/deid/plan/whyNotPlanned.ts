import { uids } from '../../dicom/dictionary/uids';
import { isSopClass } from '../../dicom/dictionary/uidRegistry';
import type { FileIdentity } from '../identity/FileIdentity';
import { excludeEachOther, optionsOf, presetFlags } from '../profile/optionsOf';
import type { Choice } from '../profile/Preset';
import type { RefusalCode } from './edit/Plan';

/** Why a choice cannot be carried out on a file; undefined where it can. */
export function whyNotPlanned(
  { inDataSet, inMeta }: FileIdentity['sopClass'],
  choice: Choice,
): RefusalCode | undefined {
  const { deidentifies } = presetFlags(choice.preset);
  const options = optionsOf(choice);
  if (excludeEachOther(options)) return 'options-exclude-each-other';
  // An own record keeps everything that options could keep.
  if (!deidentifies && options.size > 0) return 'cannot-plan';
  // The profile is not defined for them (PS3.15 E.1.1); an own record claims no profile.
  if (deidentifies && inDataSet !== '' && !isSopClass(inDataSet)) return 'private-sop-class';
  return (inDataSet || inMeta) === uids.MediaStorageDirectoryStorage ? 'cannot-plan' : undefined;
}
