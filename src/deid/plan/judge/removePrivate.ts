import type { Rule } from '../edit/Rule';
import { remove } from '../edit/Verdict';

export const removePrivate: Rule = {
  says: 'Private attributes that no earlier rule keeps are removed.',
  topic: 'private',
  recurs: true,
  of: ['remove'],
  judge: ({ attribute: { rule } }) =>
    rule.does === 'remove' && rule.because === 'private' ? remove('private') : undefined,
};
