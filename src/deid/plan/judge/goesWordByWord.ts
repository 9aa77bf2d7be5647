import type { Tag } from '../../../dicom/dictionary/DataSet';
import { tags } from '../../../dicom/dictionary/tags';
import { vrClasses } from '../../../dicom/dictionary/vrClasses';
import { optionRule } from '../../profile/optionRule';
import { ruleOf } from '../../profile/ruleOf';
import { textKindOf } from '../../profile/textKindOf';
import type { Policy } from '../edit/Policy';
import { cleansText } from './judgeTexts';

/** Whether the options of a choice clean a text word by word; one of which nothing is left then goes as if they did not. */
export function goesWordByWord(tag: Tag, { options }: Pick<Policy, 'options'>): boolean {
  // What somebody does stays as a whole or goes as a whole (`cleanedText`).
  if (tag === tags.Occupation) return false;
  const { rule, vr } = ruleOf(tag);
  if (!vrClasses.isFreeText(vr)) return false;
  if (rule.does === 'row') return optionRule(options, tag) === 'clean-text';
  const kind = textKindOf(tag);
  return kind !== undefined && cleansText({ options }, kind);
}
