import { tags } from '../../dicom/dictionary/tags';
import { vrClasses } from '../../dicom/dictionary/vrClasses';
import type { Tag } from '../../dicom/dictionary/DataSet';
import terms from '../data/definedTerms.json';
import own from '../data/technicalTexts.json';
import { ruleOf } from './ruleOf';
import { tagsIn } from './tagsIn';
import type { AttributeType } from './typesOf';

/** Who writes a text that Table E.1-1 does not list, and how its values are judged. */
export type TextKind =
  /** A device or a program, or PS3.3 gives it terms. */
  | 'technical'
  /** The version of a program. */
  | 'version'
  /** The name of a company. */
  | 'maker'
  /** Numbers and names of orders, goods, accounts: no word of them is harmless by itself. */
  | 'identifier'
  /** Such a number that names a device. */
  | 'equipment'
  /** A part of the code sequence macro (PS3.3 8.8). */
  | 'code'
  /** A person. */
  | 'free';

/** Code Value, Coding Scheme Designator, Code Meaning, Long and URN Code Value. */
export const codeParts = {
  value: tags.CodeValue,
  scheme: tags.CodingSchemeDesignator,
  meaning: tags.CodeMeaning,
  longValue: tags.LongCodeValue,
  urnValue: tags.URNCodeValue,
} as const;

const byKeyword = new Map<string, TextKind>();
for (const [kind, keywords] of [
  ['technical', own.attributes],
  ['version', own.versions],
  ['maker', own.makerNames],
  ['identifier', own.identifiers],
  ['equipment', own.equipment],
] as const)
  for (const keyword of keywords.split(' ')) byKeyword.set(keyword, kind);

const codes = new Set<Tag>(Object.values(codeParts));
const withTerms = tagsIn(terms.withTerms);
const mandatory = tagsIn(terms.mandatory);
const present = tagsIn(terms.present);

/** The kind of a text that the Basic Profile leaves to its VR; undefined for every other attribute. */
export function textKindOf(tag: Tag): TextKind | undefined {
  const { rule, vr, keyword } = ruleOf(tag);
  if (rule.does !== 'judge-by-vr' || !vrClasses.isFreeText(vr)) return undefined;
  if (codes.has(tag)) return 'code';
  return byKeyword.get(keyword) ?? (withTerms.has(tag) ? 'technical' : 'free');
}

/** The strictest Type that any module gives such a text (PS3.3): data/types.json holds only what Table E.1-1 lists. */
export const textTypeOf = (tag: Tag): AttributeType =>
  mandatory.has(tag) ? '1' : present.has(tag) ? '2' : '3';
