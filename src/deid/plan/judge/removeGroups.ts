import type { Rule } from '../edit/Rule';
import { remove } from '../edit/Verdict';

/** `ruleOf` names them. */
export const removeGroups: Rule = {
  says: 'Overlay and curve groups, groups 0000, 0002 and 0004, group lengths, forms of pixel data that no viewer shows, trailing padding and attributes that PS3.6 does not know are removed.',
  topic: 'removed',
  recurs: true,
  of: ['remove'],
  judge: ({ attribute: { rule } }) => (rule.does === 'remove' ? remove(rule.because) : undefined),
};
