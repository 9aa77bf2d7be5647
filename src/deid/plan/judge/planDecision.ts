import type { Edit } from '../edit/Edit';
import { editElement } from '../edit/editElement';
import { encodeText } from '../../../dicom/write/encodeText';
import { freshVr } from '../edit/freshVr';
import { isTextVr } from '../../../dicom/dictionary/isTextVr';
import type { Planning } from '../edit/Planning';
import type { Decision } from '../../profile/Preset';
import type { Subject } from '../edit/Subject';

/** What the person decided about an element: its own place goes before its keyword. */
export function decisionOn(
  { decisions }: Planning,
  { element, where, attribute }: Subject,
): Decision | undefined {
  if (decisions.size === 0) return undefined;
  return decisions.get(where.pathOf(element.tag)) ?? decisions.get(attribute.keyword);
}

/**
 * The edits that a decision means. A replacement that the VR cannot hold is not made; the preset holds there.
 *
 * @param preset the edits without the decision, planned into what is given
 */
export function planDecision(
  planning: Planning,
  subject: Subject,
  { does, value = '' }: Decision,
  preset: (planning: Planning) => readonly Edit[],
): readonly Edit[] {
  switch (does) {
    case 'remove':
      return editElement.remove(planning, subject, 'decision');
    case 'replace': {
      const vr = freshVr(subject.element, subject.attribute);
      if (!isTextVr(vr)) return preset(planning);
      const bytes = encodeText(value, vr, subject.where.characterSet);
      return editElement.value(planning, subject, 'D', 'decision', bytes);
    }
    case 'keep':
      // Only what the preset would change is overruled.
      if (preset({ ...planning, uids: new Set(), kept: [], overruled: [] }).length > 0)
        planning.overruled.push(subject);
      return editElement.none;
  }
}
