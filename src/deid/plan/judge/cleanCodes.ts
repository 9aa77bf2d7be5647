import type { Item, Tag } from '../../../dicom/dictionary/DataSet';
import { encodeValue } from '../../../dicom/write/encodeValue';
import { findElement } from '../../../dicom/access/findElement';
import { asciiOf } from '../../../dicom/access/asciiOf';
import type { Edit } from '../edit/Edit';
import { editElement } from '../edit/editElement';
import beyond from '../../data/beyondTable.json';
import type { Planning } from '../edit/Planning';
import { ruleOf } from '../../profile/ruleOf';
import type { Where } from '../../../dicom/access/Where';
import type { Subject } from '../edit/Subject';

const codeValues: readonly Tag[] = [0x00080100, 0x00080119, 0x00080120];
const designator = 0x00080102;
const publicSchemes = new Set(beyond.publicCodingSchemes);
const dummies = new Map<Tag, string>([
  [0x00080100, 'REMOVED'],
  [designator, '99REMOVED'],
  [0x00080104, 'Removed'],
]);

/**
 * C on a sequence (PS3.15 Table E.1-1a): its items are judged one by one. In Code Sequences the codes of public schemes stay; values
 * and meanings of private schemes may say anything and are replaced (PS3.15 E.3.5).
 */
export function cleanCodes(planning: Planning, subject: Subject): readonly Edit[] {
  const { element, where } = subject;
  if (element.items === undefined) return editElement.empty(planning, subject, 'unreadable-value');
  return element.items.flatMap((item, i) => {
    const inside = where.item(element.tag, item, i);
    return isPrivateCode(planning, item) ? dummyCode(planning, inside) : planning.judge(inside);
  });
}

function isPrivateCode({ part10 }: Planning, { dataSet }: Item): boolean {
  if (!codeValues.some((tag) => findElement(dataSet, tag) !== undefined)) return false;
  const scheme = findElement(dataSet, designator);
  return !publicSchemes.has((scheme && asciiOf(part10, scheme)?.trim()) ?? '');
}

function dummyCode(planning: Planning, where: Where): readonly Edit[] {
  return where.dataSet.elements.flatMap((element) => {
    const attribute = ruleOf(element.tag);
    const subject: Subject = { element, where, attribute, empty: element.valueEnd === element.valueStart };
    const text = dummies.get(element.tag);
    if (text === undefined) return editElement.remove(planning, subject, 'text-cleaned');
    const value = encodeValue('LO', text, where.dataSet.encoding);
    return editElement.value(planning, subject, 'C', 'text-cleaned', value);
  });
}
