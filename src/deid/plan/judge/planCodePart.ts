import type { Tag } from '../../../dicom/dictionary/DataSet';
import { encodeText } from '../../../dicom/write/encodeText';
import { findElement } from '../../../dicom/access/findElement';
import type { Edit } from '../edit/Edit';
import { editElement } from '../edit/editElement';
import { freshVr } from '../edit/freshVr';
import { harmlessCodePart } from '../../text/harmlessCodePart';
import type { Planning } from '../edit/Planning';
import type { Where } from '../../../dicom/access/Where';
import type { Subject } from '../edit/Subject';
import { codeParts } from '../../profile/textKindOf';
import { textsIn } from '../edit/textsIn';

const values: readonly Tag[] = [codeParts.value, codeParts.longValue, codeParts.urnValue];

/** The edits of a part of a code where no option judges codes; undefined where it stays. */
export function planCodePart(
  planning: Planning,
  subject: Subject,
  value: string,
): readonly Edit[] | undefined {
  const { element, attribute, where } = subject;
  const scheme = partOf(planning, where, codeParts.scheme);
  const code = values.map((tag) => partOf(planning, where, tag)).find((text) => text !== '') ?? '';
  const harmless = harmlessCodePart(element.tag, value, { scheme, code }, (text) => planning.clean(text));
  if (harmless === value) return undefined;
  const encoded = encodeText(harmless, freshVr(element, attribute), where.characterSet);
  return editElement.value(planning, subject, 'D', 'unlisted-text', encoded);
}

function partOf({ part10 }: Planning, { dataSet, characterSet }: Where, tag: Tag): string {
  const element = findElement(dataSet, tag);
  return (element && textsIn(part10, element, { vr: 'SH' }, characterSet)?.[0]?.trim()) ?? '';
}
