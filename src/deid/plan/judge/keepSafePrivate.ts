import { groupOf, isPrivate } from '../../../dicom/dictionary/groupOf';
import { asciiOf } from '../../../dicom/access/valuesOf';
import { findElement } from '../../../dicom/access/findElement';
import type { DataSet, Tag, VR } from '../../../dicom/dictionary/DataSet';
import type { Part10 } from '../../../dicom/model/Part10';
import { safeVrOf } from '../../profile/safeVrOf';
import type { Policy } from '../edit/Policy';
import type { Rule } from '../edit/Rule';
import type { Subject } from '../edit/Subject';
import { keep, keepUnlessItNames, readAs, type Verdict } from '../edit/Verdict';
import { areUids } from '../values/areUids';
import { isDate, saysDates } from '../values/saysDates';
import { renewed } from './renewUids';
import { shifted } from './shiftDates';

/**
 * PS3.15 E.3.10, Retain Safe Private: whatever block its creator reserved. Of other private sequences what is safe inside stays. A safe
 * value is still judged by its VR: no list can say of whom a name is, or which instance an UID names.
 */
export const keepSafePrivate: Rule = {
  says: 'Private attributes of Table E.3.10-1 and those that the file itself declares safe (0008,0300) stay with their private creators, but for names, and for dates and UIDs that no option keeps.',
  topic: 'private',
  under: ({ options }) => options.has('RetainSafePrivate'),
  of: ['remove'],
  judge(subject, policy) {
    const { element, where, attribute } = subject;
    if (attribute.rule.does !== 'remove' || attribute.rule.because !== 'private') return undefined;
    const { part10 } = policy;
    const low = element.tag % 0x10000;
    if (low >= 0x10 && low <= 0xff)
      return keepsAny(part10, where.dataSet, element.tag) ? keepUnlessItNames : undefined;
    const listed = safeVrOf(part10, where.dataSet, element.tag);
    if (element.items !== undefined) {
      const stays = element.items.some(({ dataSet }) =>
        dataSet.elements.some(({ tag }) => staysIn(part10, dataSet, tag)),
      );
      return stays || listed !== undefined ? keep : undefined;
    }
    if (listed === undefined) return undefined;
    const vr = listed === '' ? element.vr : (listed as VR);
    return safeVerdict({ ...subject, attribute: { ...attribute, vr, vrs: [element.vr] } }, policy);
  },
};

function safeVerdict(subject: Subject, policy: Policy): Verdict | undefined {
  const { attribute: as, element } = subject;
  // By the list, and by what the file claims: either may be the truth about the bytes.
  const isEither = (vr: VR): boolean => as.vr === vr || element.vr === vr;
  if (subject.empty) return keep;
  if (isEither('PN') || as.vr === 'SQ') return undefined;
  if (isEither('UI')) {
    if (asciiOf(policy.part10, element) === undefined) return undefined;
    // Versions of software are written as UI too; a new UID in their place harms nobody.
    if (policy.options.has('RetainUIDs') && areUids(policy.part10, element)) return keep;
    return readAs(renewed(subject, policy, 'instance-uid'), as);
  }
  if (isDate(subject)) return safeDate(subject, policy);
  return readAs(keepUnlessItNames, as);
}

function safeDate(subject: Subject, policy: Policy): Verdict | undefined {
  const { options, part10 } = policy;
  if (options.has('RetainLongitudinalTemporalInformationFullDates'))
    return saysDates(part10, subject) ? keep : undefined;
  if (!options.has('RetainLongitudinalTemporalInformationModifiedDates')) return undefined;
  const verdict = shifted(subject, policy, 'date-shifted');
  return verdict && readAs(verdict, subject.attribute);
}

/** Whether anything of an item stays that is no private creator and, being standard, would make the item say something. */
function staysIn(part10: Part10, dataSet: DataSet, tag: Tag): boolean {
  if (!isPrivate(tag)) return false;
  if (safeVrOf(part10, dataSet, tag) !== undefined) return true;
  const items = findElement(dataSet, tag)?.items ?? [];
  return items.some((item) => item.dataSet.elements.some((one) => staysIn(part10, item.dataSet, one.tag)));
}

/** Whether an element of a creator's block stays. */
function keepsAny(part10: Part10, dataSet: DataSet, creator: Tag): boolean {
  const block = creator % 0x100;
  return dataSet.elements.some(
    ({ tag }) =>
      groupOf(tag) === groupOf(creator) &&
      Math.floor((tag % 0x10000) / 0x100) === block &&
      (safeVrOf(part10, dataSet, tag) !== undefined || staysIn(part10, dataSet, tag)),
  );
}
