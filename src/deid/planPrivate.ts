import type { DataSet, Tag, VR } from '../dicom/DataSet';
import { findElement } from '../dicom/findElement';
import type { Part10 } from '../dicom/Part10';
import { textAt } from '../dicom/textAt';
import { textsOf } from '../dicom/valueOf';
import { characterSetOf } from '../dicom/characterSetOf';
import { asciiOf } from './asciiOf';
import { cleanDates, saysDates } from './cleanDates';
import safe from './data/safePrivate.json';
import type { Edit } from './Edit';
import { editElement } from './editElement';
import { keepItems } from './keepItems';
import { keepsUids } from './keepOrClean';
import type { Planning } from './Planning';
import { planUid } from './planUid';
import type { Subject } from './Subject';

type Rows = Readonly<Record<string, string | undefined>>;
const creators: Readonly<Record<string, Rows | undefined>> = safe.creators;
const dates = new Set(['DA', 'TM', 'DT']);

/**
 * PS3.15 E.3.10, Retain Safe Private: an element stays if Table E.3.10-1 or the file's own Block Identifying Information
 * (0008,0300) calls it safe, whatever block its creator reserved; its creator stays with it. Of other private sequences what is safe
 * inside stays.
 */
export function planPrivate(planning: Planning, subject: Subject): readonly Edit[] {
  const { element, scope } = subject;
  const low = element.tag % 0x10000;
  if (low >= 0x10 && low <= 0xff)
    return keepsAny(planning, scope.dataSet, element.tag)
      ? editElement.none
      : editElement.remove(planning, subject, 'private');
  if (element.items !== undefined) {
    const stays = element.items.some(({ dataSet }) =>
      dataSet.elements.some((one) => staysIn(planning, dataSet, one.tag)),
    );
    return stays || isSafe(planning, scope.dataSet, element.tag) !== undefined
      ? keepItems(planning, subject)
      : editElement.remove(planning, subject, 'private');
  }
  const listed = isSafe(planning, scope.dataSet, element.tag);
  if (listed === undefined) return editElement.remove(planning, subject, 'private');
  return planSafe(planning, {
    ...subject,
    attribute: { ...subject.attribute, vr: vrOf(listed, element.vr), vrs: [element.vr] },
  });
}

const vrOf = (listed: string, written: VR): VR =>
  listed === '' || listed === 'SQ' || written !== 'UN' ? written : (listed as VR);

/** A safe value is still judged by its VR: no list can say of whom a name is, or which instance an UID names. */
function planSafe(planning: Planning, subject: Subject): readonly Edit[] {
  const { vr } = subject.attribute;
  const remove = (): readonly Edit[] => editElement.remove(planning, subject, 'private');
  if (subject.empty) return editElement.none;
  if (vr === 'PN') return remove();
  if (vr === 'UI') {
    if (asciiOf(planning.part10, subject.element) === undefined) return remove();
    // Versions of software are written as UI too; a new UID in their place harms nobody.
    return planning.options.has('RetainUIDs') && keepsUids(planning, subject)
      ? editElement.none
      : planUid(planning, subject, 'instance-uid');
  }
  if (dates.has(vr)) {
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
  if (isSafe(planning, dataSet, tag) !== undefined) return true;
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
      (isSafe(planning, dataSet, tag) !== undefined || staysIn(planning, dataSet, tag)),
  );
}

/** The VR of Table E.3.10-1 for a safe element, empty where nobody gives one; undefined where it is not known to be safe. */
function isSafe({ part10 }: Planning, dataSet: DataSet, tag: Tag): string | undefined {
  const group = Math.floor(tag / 0x10000);
  const block = Math.floor((tag % 0x10000) / 0x100);
  if (block < 0x10) return undefined;
  const creator = textAt(part10, dataSet, group * 0x10000 + block).trim();
  if (creator === '') return undefined;
  const hex = (n: number, digits: number): string => n.toString(16).toUpperCase().padStart(digits, '0');
  const low = tag % 0x100;
  const rows = Object.hasOwn(creators, creator) ? creators[creator] : undefined;
  return rows?.[hex(group, 4) + hex(low, 2)] ?? (declaredSafe(part10, group, creator, low) ? '' : undefined);
}

const characteristics = 0x00080300;

/** PS3.3 C.12.1.1.7: the block as a whole, or the element by its number in it. */
function declaredSafe(part10: Part10, group: number, creator: string, low: number): boolean {
  const items = findElement(part10.dataSet, characteristics)?.items ?? [];
  return items.some(({ dataSet }) => {
    const numbers = (tag: Tag): number[] => {
      const found = findElement(dataSet, tag);
      return found === undefined ? [] : textsOf(part10, found, characterSetOf([])).map(Number);
    };
    if (numbers(0x00080301)[0] !== group || textAt(part10, dataSet, 0x00080302).trim() !== creator)
      return false;
    if (textAt(part10, dataSet, 0x00080303).trim() === 'SAFE') return true;
    return numbers(0x00080304).some((number) => number % 0x100 === low);
  });
}
