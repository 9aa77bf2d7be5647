import { asciiOf } from '../../../dicom/access/valuesOf';
import { findElement } from '../../../dicom/access/findElement';
import type { Where } from '../../../dicom/access/Where';
import { tags } from '../../../dicom/dictionary/tags';
import { methodCodes } from '../../profile/methodCodes';
import type { Claims } from '../edit/Plan';
import type { Policy } from '../edit/Policy';

/** What a copy under these options may say of itself (PS3.15 E.1.1, E.2): nothing that was not done. */
export function claimsOf(policy: Policy, top: Where): Claims {
  const { options } = policy;
  const methods = methodCodes(options).map(({ code }) => code);
  const dates = datesOf(policy, top);
  return { methods, dates, noBurnedIn: options.has('CleanPixelData') };
}

function datesOf({ options, part10 }: Policy, top: Where): Claims['dates'] {
  if (options.has('RetainLongitudinalTemporalInformationModifiedDates')) return 'MODIFIED';
  if (!options.has('RetainLongitudinalTemporalInformationFullDates')) return 'REMOVED';
  // Dates that were touched before are not unmodified because nobody touches them now.
  const old = findElement(top.dataSet, tags.LongitudinalTemporalInformationModified);
  const before = old && asciiOf(part10, old)?.trim();
  return before === 'REMOVED' || before === 'MODIFIED' ? before : 'UNMODIFIED';
}
