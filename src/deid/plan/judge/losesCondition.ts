import { findElement } from '../../../dicom/access/findElement';
import type { Tag } from '../../../dicom/dictionary/DataSet';
import beyond from '../../data/beyondTable.json';
import type { Edit } from '../edit/Edit';
import type { Planning } from '../edit/Planning';
import { ruleOf } from '../../profile/ruleOf';
import type { Subject } from '../edit/Subject';
import { tagOf } from '../../profile/tagOf';

interface Condition {
  readonly tag: Tag;
  /** Whether an empty one does not fulfil it. */
  readonly byValue: boolean;
}

const conditions = new Map<Tag, Condition>(
  Object.entries(beyond.dependents).map(([dependent, [tag = '', by]]) => [
    tagOf(dependent),
    { tag: tagOf(tag), byValue: by === 'value' },
  ]),
);

/**
 * Whether an attribute may stand only beside another (Type 1C, PS3.5 7.4.2) that the plan takes away from the same data set: the role
 * of a responsible person without the person. What the file itself has without its condition is not mended.
 *
 * @param planOf the edits of an element, planned into what is given
 */
export function losesCondition(
  planning: Planning,
  { element, where }: Subject,
  planOf: (scratch: Planning, subject: Subject) => readonly Edit[],
): boolean {
  const condition = conditions.get(element.tag);
  const other = condition && findElement(where.dataSet, condition.tag);
  if (condition === undefined || other === undefined) return false;
  const empty = other.valueEnd === other.valueStart;
  if (empty && condition.byValue) return false;
  const scratch = { ...planning, uids: new Set<string>(), kept: [], overruled: [] };
  const subject: Subject = { element: other, where, attribute: ruleOf(other.tag), empty };
  return planOf(scratch, subject).some(
    (edit) =>
      edit.op !== 'insert' &&
      edit.at === other.start &&
      (edit.op === 'remove' || (condition.byValue && isEmptied(edit))),
  );
}

const isEmptied = (edit: Edit): boolean =>
  edit.op === 'replace' && 'value' in edit.element && edit.element.value.length === 0;
