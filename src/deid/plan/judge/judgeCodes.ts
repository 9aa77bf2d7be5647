import { findElement } from '../../../dicom/access/findElement';
import type { Where } from '../../../dicom/access/Where';
import type { Tag } from '../../../dicom/dictionary/DataSet';
import type { Part10 } from '../../../dicom/model/Part10';
import { encodeText } from '../../../dicom/write/encodeText';
import { codeParts, textKindOf } from '../../profile/textKindOf';
import { harmlessCodePart } from '../../text/harmlessCodePart';
import { freshVr } from '../edit/freshVr';
import type { Rule } from '../edit/Rule';
import { textsIn } from '../edit/textsIn';
import { keepUnlessItNames, replace } from '../edit/Verdict';

const values: readonly Tag[] = [codeParts.value, codeParts.longValue, codeParts.urnValue];

/** A part of the code sequence macro (PS3.3 8.8) where no option judges codes. */
export const judgeCodes: Rule = {
  says: 'The parts of a code stay where its scheme is a public one or nothing in them can identify, and are replaced elsewhere.',
  topic: 'unlisted',
  recurs: ({ element }) => textKindOf(element.tag) !== 'code',
  of: ['judge-by-vr'],
  judge({ element, attribute, where }, policy) {
    if (textKindOf(element.tag) !== 'code') return undefined;
    const value = textsIn(policy.part10, element, attribute, where.characterSet)?.join('\\');
    // What is too long to be loaded cannot be judged.
    if (value === undefined) return undefined;
    const scheme = partOf(policy.part10, where, codeParts.scheme);
    const code = values.map((tag) => partOf(policy.part10, where, tag)).find((text) => text !== '') ?? '';
    const harmless = harmlessCodePart(element.tag, value, { scheme, code }, (text) => policy.clean(text));
    if (harmless === value) return keepUnlessItNames;
    const encoded = encodeText(harmless, freshVr(element, attribute), where.characterSet);
    return replace('D', 'unlisted-text', encoded);
  },
};

function partOf(part10: Part10, { dataSet, characterSet }: Where, tag: Tag): string {
  const element = findElement(dataSet, tag);
  return (element && textsIn(part10, element, { vr: 'SH' }, characterSet)?.[0]?.trim()) ?? '';
}
