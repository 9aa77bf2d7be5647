import type { VR } from '../../../dicom/dictionary/DataSet';
import { registeredUid } from '../../../dicom/dictionary/uidRegistry';
import { asciiOf } from '../../../dicom/access/asciiOf';
import { capAge } from './capAge';
import { cleanCodes } from './cleanCodes';
import { cleanDates, saysDates } from './cleanDates';
import { cleanDescriptor } from './cleanDescriptor';
import type { Edit } from '../edit/Edit';
import { editElement } from '../edit/editElement';
import { keepItems } from './keepItems';
import type { OptionRule } from '../../profile/optionRule';
import type { Planning } from '../edit/Planning';
import { isUid } from '../../../dicom/access/replaceUids';
import type { Subject } from '../edit/Subject';

const dates = new Set<VR>(['DA', 'TM', 'DT']);
const timezoneOffset = 0x00080201;

/**
 * PS3.15 Table E.1-1a, K and C: what an option says about an element. K leaves a value as it is and judges the items of a
 * sequence; a value that is not what its VR says is not taken for kept.
 *
 * @param basic the edits of the Basic Profile, for what can be neither kept nor cleaned
 */
export function keepOrClean(
  planning: Planning,
  subject: Subject,
  rule: OptionRule,
  basic: () => readonly Edit[],
): readonly Edit[] {
  if (subject.empty) return editElement.none;
  const { attribute, element } = subject;
  const isSequence = attribute.vr === 'SQ';
  if (!isSequence && element.items !== undefined) return basic();
  switch (rule) {
    case 'keep':
      return isSequence ? keepItems(planning, subject) : keep(planning, subject, basic);
    case 'clean-dates':
      return cleanDates(planning, subject, 'table-e1-1', basic);
    case 'clean-content':
    case 'clean-graphics':
      // What is said and written in them, `planContentElement` and `planGraphicText` judge element by element.
      return keepItems(planning, subject);
    case 'clean-text':
      if (isSequence) return cleanCodes(planning, subject);
      return cleanDescriptor(planning, subject, basic);
  }
}

function keep(planning: Planning, subject: Subject, basic: () => readonly Edit[]): readonly Edit[] {
  const { element, attribute } = subject;
  const either = (isOne: (vr: VR) => boolean): boolean => isOne(attribute.vr) || isOne(element.vr);
  if (either((vr) => dates.has(vr)) || element.tag === timezoneOffset)
    return saysDates(planning, subject) ? editElement.none : basic();
  if (attribute.vr === 'UI') return keepsUids(planning, subject) ? editElement.none : basic();
  if (planning.flags.capAges === true && attribute.vr === 'AS') {
    const capped = capAge(planning, subject);
    if (capped.length > 0) return capped;
  }
  planning.kept.push(subject);
  return editElement.none;
}

/** Whether all values are UIDs, so that they can stay under RetainUIDs. */
export function keepsUids(planning: Planning, { element }: Subject): boolean {
  const uids = asciiOf(planning.part10, element)?.split('\\') ?? ['?'];
  return uids.every((uid) => uid === '' || registeredUid(uid) || isUid(uid));
}
