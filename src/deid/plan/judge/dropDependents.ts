import { findElement } from '../../../dicom/access/findElement';
import type { Tag } from '../../../dicom/dictionary/DataSet';
import beyond from '../../data/beyondTable.json';
import { ruleOf } from '../../profile/ruleOf';
import { tagOf } from '../../profile/tagOf';
import type { Policy } from '../edit/Policy';
import type { Rule } from '../edit/Rule';
import type { Subject } from '../edit/Subject';
import { remove, type Verdict } from '../edit/Verdict';

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
 * The role of a responsible person goes with the person. What the file itself has without its condition is not mended.
 *
 * @param judge what becomes of the other attribute
 */
export const dropDependents = (judge: (other: Subject, policy: Policy) => Verdict): Rule => ({
  says: 'An attribute that may stand only beside another (Type 1C, PS3.5 7.4.2) goes where that one goes.',
  topic: 'order',
  recurs: ({ element }) => !conditions.has(element.tag),
  judge({ element, where }, policy) {
    const condition = conditions.get(element.tag);
    const other = condition && findElement(where.dataSet, condition.tag);
    if (condition === undefined || other === undefined) return undefined;
    const empty = other.valueEnd === other.valueStart;
    if (empty && condition.byValue) return undefined;
    const attribute = ruleOf(other.tag);
    const verdict = judge({ element: other, where, attribute, empty, repeated: false }, policy);
    const goes = verdict.does === 'remove' || (condition.byValue && isEmptied(verdict));
    return goes ? remove('type-conflict') : undefined;
  },
});

const isEmptied = (verdict: Verdict): boolean =>
  verdict.does === 'empty' || (verdict.does === 'replace' && verdict.value?.length === 0);
