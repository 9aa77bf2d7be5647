import { isComment } from '../../profile/isComment';
import { leavesOwnRecord } from '../../profile/leavesOwnRecord';
import type { Rule } from '../edit/Rule';
import { keepUnlessItNames, remove, type Verdict } from '../edit/Verdict';
import { followTable } from './followTable';

const keepComment: Verdict = { does: 'keep', mayName: true, notes: ['comments-kept'] };
const staying = new Set(['private', 'repeating-group', 'unknown-element']);

/** How an attribute of this kind of file can go, the table says. */
export const keepOwnRecord: Rule = {
  says: 'A person\u2019s own record keeps identity, dates, UIDs, clinical content, free texts and private attributes; the attributes for contact data, insurers, occupation, beliefs, relatives and network names go.',
  topic: 'own-record',
  recurs: true,
  under: ({ preset }) => preset === 'own-record',
  judge(subject, policy) {
    const { element, attribute } = subject;
    const { rule, keyword } = attribute;
    if (rule.does === 'remove' && !staying.has(rule.because)) return remove(rule.because);
    if (leavesOwnRecord(keyword, element.vr === 'UN' ? attribute.vr : element.vr)) {
      if (rule.does === 'row') return followTable.judge(subject, policy);
      return remove(rule.does === 'remove' ? rule.because : 'own-record');
    }
    // What PS3.6 calls a sequence and cannot be read as one stays here, too.
    if (attribute.vr === 'SQ' && element.items === undefined)
      return {
        does: 'keep',
        mayName: true,
        as: { ...attribute, vr: element.vr === 'SQ' ? 'UN' : element.vr },
      };
    return isComment(attribute) ? keepComment : keepUnlessItNames;
  },
};
