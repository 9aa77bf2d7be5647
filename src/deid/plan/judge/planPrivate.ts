import type { DataSet, Tag, VR } from '../../../dicom/dictionary/DataSet';
import { findElement } from '../../../dicom/access/findElement';
import { asciiOf } from '../../../dicom/access/asciiOf';
import { cleanDates, saysDates } from './cleanDates';
import type { Edit } from '../edit/Edit';
import { editElement } from '../edit/editElement';
import { keepItems } from './keepItems';
import { keepsUids } from './keepOrClean';
import type { Planning } from '../edit/Planning';
import { planUid } from './planUid';
import { safeVrOf } from '../../profile/safeVrOf';
import type { Subject } from '../edit/Subject';

const dates: readonly VR[] = ['DA', 'TM', 'DT'];

/**
 * PS3.15 E.3.10, Retain Safe Private: an element stays if Table E.3.10-1 or the file's own Block Identifying Information
 * (0008,0300) calls it safe, whatever block its creator reserved; its creator stays with it. Of other private sequences what is safe
 * inside stays.
 */
export function planPrivate(planning: Planning, subject: Subject): readonly Edit[] {
  const { element, where } = subject;
  const low = element.tag % 0x10000;
  if (low >= 0x10 && low <= 0xff) {
    if (!keepsAny(planning, where.dataSet, element.tag))
      return editElement.remove(planning, subject, 'private');
    planning.kept.push(subject);
    return editElement.none;
  }
  if (element.items !== undefined) {
    const stays = element.items.some(({ dataSet }) =>
      dataSet.elements.some((one) => staysIn(planning, dataSet, one.tag)),
    );
    return stays || safeVrOf(planning.part10, where.dataSet, element.tag) !== undefined
      ? keepItems(planning, subject)
      : editElement.remove(planning, subject, 'private');
  }
  const listed = safeVrOf(planning.part10, where.dataSet, element.tag);
  if (listed === undefined) return editElement.remove(planning, subject, 'private');
  return planSafe(planning, {
    ...subject,
    attribute: { ...subject.attribute, vr: listed === '' ? element.vr : (listed as VR), vrs: [element.vr] },
  });
}

/** A safe value is still judged by its VR: no list can say of whom a name is, or which instance an UID names. */
function planSafe(planning: Planning, subject: Subject): readonly Edit[] {
  const { attribute, element } = subject;
  // By the list, and by what the file claims: either may be the truth about the bytes.
  const isEither = (vr: VR): boolean => attribute.vr === vr || element.vr === vr;
  const remove = (): readonly Edit[] => editElement.remove(planning, subject, 'private');
  if (subject.empty) return editElement.none;
  if (isEither('PN') || attribute.vr === 'SQ') return remove();
  if (isEither('UI')) {
    if (asciiOf(planning.part10, element) === undefined) return remove();
    // Versions of software are written as UI too; a new UID in their place harms nobody.
    return planning.options.has('RetainUIDs') && keepsUids(planning, subject)
      ? editElement.none
      : planUid(planning, subject, 'instance-uid');
  }
  if (dates.some(isEither)) {
    const { options } = planning;
    if (options.has('RetainLongitudinalTemporalInformationFullDates'))
      return saysDates(planning, subject) ? editElement.none : remove();
    if (options.has('RetainLongitudinalTemporalInformationModifiedDates'))
      return cleanDates(planning, subject, 'date-shifted', remove);
    return remove();
  }
  planning.kept.push(subject);
  return editElement.none;
}

/** Whether anything of an item stays that is no private creator and, being standard, would make the item say something. */
function staysIn(planning: Planning, dataSet: DataSet, tag: Tag): boolean {
  if (Math.floor(tag / 0x10000) % 2 === 0) return false;
  const element = findElement(dataSet, tag);
  if (safeVrOf(planning.part10, dataSet, tag) !== undefined) return true;
  return (
    element?.items?.some((item) =>
      item.dataSet.elements.some((one) => staysIn(planning, item.dataSet, one.tag)),
    ) ?? false
  );
}

/** Whether an element of a creator's block stays. */
function keepsAny(planning: Planning, dataSet: DataSet, creator: Tag): boolean {
  const group = Math.floor(creator / 0x10000);
  const block = creator % 0x100;
  return dataSet.elements.some(
    ({ tag }) =>
      Math.floor(tag / 0x10000) === group &&
      Math.floor((tag % 0x10000) / 0x100) === block &&
      (safeVrOf(planning.part10, dataSet, tag) !== undefined || staysIn(planning, dataSet, tag)),
  );
}
