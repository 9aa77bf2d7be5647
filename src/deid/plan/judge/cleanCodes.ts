import { tags } from '../../../dicom/dictionary/tags';
import { asciiOf } from '../../../dicom/access/valuesOf';
import { findElement } from '../../../dicom/access/findElement';
import type { Where } from '../../../dicom/access/Where';
import type { Tag } from '../../../dicom/dictionary/DataSet';
import { encodeValue } from '../../../dicom/write/encodeValue';
import beyond from '../../data/beyondTable.json';
import { optionRule } from '../../profile/optionRule';
import { ruleOf } from '../../profile/ruleOf';
import type { Policy } from '../edit/Policy';
import type { Rule } from '../edit/Rule';
import { remove } from '../edit/Verdict';

const codeValues: readonly Tag[] = [tags.CodeValue, tags.LongCodeValue, tags.URNCodeValue];
const publicSchemes = new Set(beyond.publicCodingSchemes);
const dummies = new Map<Tag, string>([
  [tags.CodeValue, 'REMOVED'],
  [tags.CodingSchemeDesignator, '99REMOVED'],
  [tags.CodeMeaning, 'Removed'],
]);

/** C on a sequence (PS3.15 Table E.1-1a, E.3.5): values and meanings of private schemes may say anything. */
export const cleanCodes: Rule = {
  says: 'In code sequences that a chosen option cleans the codes of public schemes stay; value, scheme and meaning of private ones are replaced.',
  topic: 'texts',
  recurs: true,
  under: ({ options }) => options.size > 0,
  judge({ element, where }, policy) {
    if (where.isTop || !isPrivateCode(where, policy)) return undefined;
    const text = dummies.get(element.tag);
    if (text === undefined) return remove('text-cleaned');
    const value = encodeValue('LO', text, where.dataSet.encoding);
    return { does: 'replace', action: 'C', because: 'text-cleaned', value, fills: true };
  },
};

/** Whether an item is a code of a private scheme in a sequence that an option cleans. */
function isPrivateCode({ dataSet, sequence }: Where, { part10, options }: Policy): boolean {
  if (ruleOf(sequence).rule.does !== 'row' || optionRule(options, sequence) !== 'clean-text') return false;
  if (!codeValues.some((tag) => findElement(dataSet, tag) !== undefined)) return false;
  const scheme = findElement(dataSet, tags.CodingSchemeDesignator);
  return !publicSchemes.has((scheme && asciiOf(part10, scheme)?.trim()) ?? '');
}
