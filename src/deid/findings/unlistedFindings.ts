import type { DataElement } from '../../dicom/dictionary/DataSet';
import type { Part10 } from '../../dicom/model/Part10';
import { textAt, textsOf } from '../../dicom/access/valuesOf';
import type { Where } from '../../dicom/access/Where';
import { cleanText, type CleanText } from '../text/cleanText';
import { harmlessCodePart } from '../text/harmlessCodePart';
import type { Category } from './Inspection';
import { isHarmlessCode } from '../plan/edit/isHarmlessCode';
import { isHarmlessText } from '../text/isHarmlessText';
import { StudyGuard } from '../secrets/StudyGuard';
import { codeParts, textKindOf, type TextKind } from '../profile/textKindOf';
import { Memo } from '../../dicom/Memo';

const categoryOfKind: Readonly<Record<TextKind, Category>> = {
  technical: 'text',
  version: 'device',
  maker: 'device',
  identifier: 'ids',
  equipment: 'device',
  code: 'text',
  free: 'text',
};

const nobody = new StudyGuard([]).over([]);
const remembered = new Memo<string, CleanText>(5000);

/** By the words alone, whoever the file is about. */
const clean = (text: string): CleanText => remembered.of(text, () => cleanText(text, nobody));

/**
 * The values of a text or code string that Table E.1-1 does not list and that a de-identifying purpose would not keep, by the same
 * judge: a person sees what is said there. Terms and technical values are none.
 *
 * @param element with the VR of PS3.6 (`withMeantVr`)
 */
export function unlistedFindings(
  part10: Part10,
  element: DataElement,
  at: Where,
): readonly { readonly category: Category; readonly value: string }[] {
  const kind = textKindOf(element.tag);
  if (kind === undefined && element.vr !== 'CS') return [];
  const said = textsOf(part10, element, at.characterSet).filter((value) => {
    if (kind === undefined) return !isHarmlessCode({ clean }, element.tag, value);
    return kind === 'code' ? isTyped(part10, element, at, value) : !isHarmlessText(kind, value, clean);
  });
  return said.map((value) => ({ category: kind === undefined ? 'text' : categoryOfKind[kind], value }));
}

/** Meanings of private codes are free text; those of public ones are published. */
function isTyped(part10: Part10, { tag }: DataElement, { dataSet }: Where, value: string): boolean {
  if (tag !== codeParts.meaning) return false;
  const scheme = textAt(part10, dataSet, codeParts.scheme);
  return harmlessCodePart(tag, value, { scheme, code: '0' }, clean) === 'Removed';
}
