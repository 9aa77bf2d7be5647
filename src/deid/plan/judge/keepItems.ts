import type { Edit } from '../edit/Edit';
import { editElement } from '../edit/editElement';
import type { Planning } from '../edit/Planning';
import type { Subject } from '../edit/Subject';

/** A sequence that stays: its items are judged. What PS3.6 calls a sequence and cannot be read as one is emptied. */
export function keepItems(planning: Planning, subject: Subject): readonly Edit[] {
  const { element, where } = subject;
  if (subject.empty) return editElement.none;
  if (element.items === undefined) return editElement.empty(planning, subject, 'unreadable-value');
  return element.items.flatMap((item, i) => planning.judge(where.item(element.tag, item, i)));
}
