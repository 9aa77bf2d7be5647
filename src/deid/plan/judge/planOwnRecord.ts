import own from '../../data/ownRecord.json';
import type { Edit } from '../edit/Edit';
import { editElement } from '../edit/editElement';
import { keepItems } from './keepItems';
import { leavesOwnRecord } from '../../profile/leavesOwnRecord';
import type { Planning } from '../edit/Planning';
import type { Subject } from '../edit/Subject';

const comments = new Set(own.comments);

/** A free remark, which may say anything about anybody; a person is asked to look at it. */
export const isComment = ({ attribute }: Pick<Subject, 'attribute'>): boolean =>
  comments.has(attribute.keyword);

/**
 * What becomes of an element in a person's own record: identity, dates, UIDs, clinical content and what only the maker understands
 * stay.
 *
 * @param basic the edits of the Basic Profile, which say how an attribute of this kind of file can go
 */
export function planOwnRecord(
  planning: Planning,
  subject: Subject,
  basic: () => readonly Edit[],
): readonly Edit[] {
  const { element, attribute } = subject;
  const { rule } = attribute;
  if (rule.does === 'remove') {
    const stays =
      rule.because === 'private' || rule.because === 'repeating-group' || rule.because === 'unknown-element';
    if (!stays) return basic();
  }
  if (leavesOwnRecord(attribute.keyword, element.vr === 'UN' ? attribute.vr : element.vr))
    return rule.does === 'row' || rule.does === 'remove'
      ? basic()
      : editElement.remove(planning, subject, 'own-record');
  if (subject.empty) return editElement.none;
  if (element.items !== undefined) return keepItems(planning, subject);
  planning.kept.push(subject);
  return editElement.none;
}
