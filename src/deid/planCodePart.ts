import type { Tag } from '../dicom/DataSet';
import { encodeText } from '../dicom/encodeText';
import { findElement } from '../dicom/findElement';
import type { Edit } from './Edit';
import { editElement } from './editElement';
import { freshVr } from './freshVr';
import { harmlessCodePart } from './harmlessCodePart';
import type { Planning } from './Planning';
import type { Scope } from './Scope';
import type { Subject } from './Subject';
import { codeParts } from './textKindOf';
import { textsIn } from './textsIn';

const values: readonly Tag[] = [codeParts.value, codeParts.longValue, codeParts.urnValue];

/** The edits of a part of a code where no option judges codes; undefined where it stays. */
export function planCodePart(
  planning: Planning,
  subject: Subject,
  value: string,
): readonly Edit[] | undefined {
  const { element, attribute, scope } = subject;
  const scheme = partOf(planning, scope, codeParts.scheme);
  const code = values.map((tag) => partOf(planning, scope, tag)).find((text) => text !== '') ?? '';
  const harmless = harmlessCodePart(element.tag, value, { scheme, code }, (text) => planning.clean(text));
  if (harmless === value) return undefined;
  const encoded = encodeText(harmless, freshVr(element, attribute), scope.characterSet);
  return editElement.value(planning, subject, 'D', 'unlisted-text', encoded);
}

function partOf({ part10 }: Planning, { dataSet, characterSet }: Scope, tag: Tag): string {
  const element = findElement(dataSet, tag);
  return (element && textsIn(part10, element, { vr: 'SH' }, characterSet)?.[0]?.trim()) ?? '';
}
