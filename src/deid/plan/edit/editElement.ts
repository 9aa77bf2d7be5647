import type { NewElement } from '../../../dicom/write/Change';
import { dummyFor } from './dummyFor';
import type { ActionCode, Because } from '../../profile/Because';
import type { Edit } from './Edit';
import { freshVr } from './freshVr';
import { gatherUids } from './gatherUids';
import type { Planning } from './Planning';
import { sameContent } from './sameContent';
import type { Subject } from './Subject';

const none: readonly Edit[] = [];

/** Edits of one element, by what becomes of it. None where the file already says so: a clean copy is left alone. */
export const editElement = {
  none,

  remove(planning: Planning, { element, where, attribute }: Subject, because: Because): readonly Edit[] {
    gatherUids(planning, element);
    const path = where.pathOf(element.tag);
    return [{ op: 'remove', at: element.start, path, keyword: attribute.keyword, action: 'X', because }];
  },

  /** Zero length, or a sequence without items. */
  empty(planning: Planning, subject: Subject, because: Because): readonly Edit[] {
    if (subject.empty) return none;
    gatherUids(planning, subject.element);
    const { tag } = subject.element;
    const vr = freshVr(subject.element, subject.attribute);
    const element: NewElement = vr === 'SQ' ? { tag, vr, items: [] } : { tag, vr, value: new Uint8Array() };
    return editElement.become(planning, subject, 'Z', because, element);
  },

  dummy(planning: Planning, subject: Subject, because: Because): readonly Edit[] {
    if (subject.empty) return none;
    const vr = freshVr(subject.element, subject.attribute);
    return editElement.value(planning, subject, 'D', because, dummyFor(vr, subject.where.dataSet.encoding));
  },

  /** A value in the VR of PS3.6, already encoded. */
  value(
    planning: Planning,
    subject: Subject,
    action: ActionCode,
    because: Because,
    value: Uint8Array,
  ): readonly Edit[] {
    const vr = freshVr(subject.element, subject.attribute);
    const { tag } = subject.element;
    return editElement.become(planning, subject, action, because, {
      tag,
      vr: vr === 'SQ' ? 'UN' : vr,
      value,
    });
  },

  become(
    planning: Planning,
    { element: old, where, attribute }: Subject,
    action: ActionCode,
    because: Because,
    element: NewElement,
  ): readonly Edit[] {
    if (sameContent(planning.part10, old, element)) return none;
    const path = where.pathOf(old.tag);
    return [{ op: 'replace', at: old.start, element, path, keyword: attribute.keyword, action, because }];
  },
};
