import type { VR } from '../../../dicom/dictionary/DataSet';
import { encodeText } from '../../../dicom/write/encodeText';
import { dummyFor } from '../edit/dummyFor';
import type { Edit } from '../edit/Edit';
import { editElement } from '../edit/editElement';
import { freshVr } from '../edit/freshVr';
import { isHarmlessText } from '../../text/isHarmlessText';
import { isTechnical } from '../../text/isTechnical';
import { planCodePart } from './planCodePart';
import type { Planning } from '../edit/Planning';
import { resolveAction } from '../../profile/resolveAction';
import type { Subject } from '../edit/Subject';
import { textKindOf, textTypeOf, type TextKind } from '../../profile/textKindOf';
import { textsIn } from '../edit/textsIn';

/**
 * The edits of a text that Table E.1-1 does not list, which PS3.15 E.1.1 leaves to whoever de-identifies: what nothing proves harmless
 * goes as the Type of the attribute allows, or is cleaned under Clean Descriptors (E.3.5). Of several values those that are harmless stay.
 *
 * @returns undefined where it says nothing: no such text, or all of it stays
 */
export function planUnlistedText(planning: Planning, subject: Subject): readonly Edit[] | undefined {
  const { element, attribute, where } = subject;
  const kind = textKindOf(element.tag);
  if (kind === undefined) return undefined;
  const values = textsIn(planning.part10, element, attribute, where.characterSet);
  // What is too long to be loaded cannot be judged.
  if (values === undefined) return goes(planning, subject);
  if (kind === 'code') return planCodePart(planning, subject, values.join('\\'));
  if (values.every((value) => stays(planning, kind, value))) return undefined;
  const cleans = planning.options.has('CleanDescriptors') && kind !== 'identifier' && kind !== 'equipment';
  const left = values.map((value) =>
    stays(planning, kind, value) ? value : cleans ? withoutIdentity(planning, value) : '',
  );
  if (left.every((value) => value.trim() === '')) return goes(planning, subject);
  const vr = freshVr(element, attribute);
  const filled = cleans ? left : left.map((value, i) => (value === '' && values[i] !== '' ? removed : value));
  const value = encodeText(filled.join('\\'), vr, where.characterSet);
  return editElement.value(planning, subject, 'C', cleans ? 'text-cleaned' : 'unlisted-text', value);
}

const removed = 'Removed';

function stays(planning: Planning, kind: TextKind, value: string): boolean {
  if (isHarmlessText(kind, value, (text) => planning.clean(text))) return true;
  // A number of the device is kept as those of the table are; a word that may be a name is not one.
  return (
    kind === 'equipment' &&
    planning.options.has('RetainDeviceIdentity') &&
    value.length <= 64 &&
    (value.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).every((word) => /\d/.test(word) || isTechnical(word))
  );
}

function withoutIdentity(planning: Planning, value: string): string {
  const { text } = planning.clean(value);
  return text === removed ? '' : text;
}

function goes(planning: Planning, subject: Subject): readonly Edit[] {
  switch (resolveAction('X/Z/D', textTypeOf(subject.element.tag))) {
    case 'X':
    case 'U':
      return editElement.remove(planning, subject, 'unlisted-text');
    case 'Z':
      return editElement.empty(planning, subject, 'unlisted-text');
    case 'D': {
      const vr: VR = freshVr(subject.element, subject.attribute);
      return editElement.value(
        planning,
        subject,
        'D',
        'unlisted-text',
        dummyFor(vr, subject.where.dataSet.encoding),
      );
    }
  }
}
