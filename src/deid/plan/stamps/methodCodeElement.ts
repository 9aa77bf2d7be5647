import { asciiOf } from '../../../dicom/access/valuesOf';
import { findElement } from '../../../dicom/access/findElement';
import type { Where } from '../../../dicom/access/Where';
import type { DataElement, Tag } from '../../../dicom/dictionary/DataSet';
import { lookUp } from '../../../dicom/dictionary/lookUp';
import { tags } from '../../../dicom/dictionary/tags';
import { unpadded } from '../../../dicom/text/trimPadding';
import type { NewElement } from '../../../dicom/write/Change';
import { encodeText } from '../../../dicom/write/encodeText';
import { encodeValue } from '../../../dicom/write/encodeValue';
import codes from '../../data/deidMethodCodes.json';
import { methodCodes } from '../../profile/methodCodes';
import { harmlessCodePart } from '../../text/harmlessCodePart';
import type { SecretMatcher } from '../../text/SecretMatching';
import type { Policy } from '../edit/Policy';
import { textElement } from './textElement';

/** Code Value, Coding Scheme Designator and Version, Code Meaning: all that a method code needs (PS3.3 C.7.1.1). */
const codeTags: readonly Tag[] = [
  tags.CodeValue,
  tags.CodingSchemeDesignator,
  tags.CodingSchemeVersion,
  tags.CodeMeaning,
];

/** De-identification Method Code Sequence: the codes of what was done behind those that others wrote; undefined where they stand there. */
export function methodCodeElement(
  policy: Policy,
  top: Where,
  matcher: SecretMatcher,
): NewElement | undefined {
  const { part10 } = policy;
  const { encoding } = top.dataSet;
  const tag = tags.DeidentificationMethodCodeSequence;
  const old = findElement(top.dataSet, tag);
  const items = (old?.items ?? []).map((item) => item.dataSet.elements);
  const partOf = (elements: readonly DataElement[], part: Tag): string => {
    const found = elements.find((element) => element.tag === part);
    return (found && asciiOf(part10, found)?.trim()) ?? '';
  };
  const there = items.filter((item) => partOf(item, tags.CodingSchemeDesignator) === codes.scheme);
  const missing = methodCodes(policy.options).filter(
    ({ code }) => !there.some((item) => partOf(item, tags.CodeValue) === code),
  );
  if (missing.length === 0) return undefined;
  const earlier = items.map((elements) =>
    elements.flatMap((element): NewElement[] => {
      const bytes = part10.bytes.view(element.valueStart, element.valueEnd);
      const vr = lookUp(element.tag)?.vr;
      if (!codeTags.includes(element.tag) || bytes === undefined || vr === undefined || vr === 'SQ')
        return [];
      const said = unpadded(top.characterSet.decode(bytes, vr));
      if (matcher.within(said))
        return [{ tag: element.tag, vr, value: encodeValue(vr, 'Removed', encoding) }];
      const parts = {
        scheme: partOf(elements, tags.CodingSchemeDesignator),
        code: partOf(elements, tags.CodeValue),
      };
      const harmless = harmlessCodePart(element.tag, said, parts, (one) => policy.clean(one));
      const value = harmless === said ? bytes : encodeText(harmless, vr, top.characterSet);
      return [{ tag: element.tag, vr, value }];
    }),
  );
  const ours = missing.map(({ code, meaning }): NewElement[] => [
    textElement(tags.CodeValue, 'SH', code, encoding),
    textElement(tags.CodingSchemeDesignator, 'SH', codes.scheme, encoding),
    textElement(tags.CodeMeaning, 'LO', meaning, encoding),
  ]);
  return { tag, vr: 'SQ', items: [...earlier, ...ours] };
}
