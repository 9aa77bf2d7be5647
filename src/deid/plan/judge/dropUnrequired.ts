import type { Rule } from '../edit/Rule';
import { remove } from '../edit/Verdict';
import { isRequired } from './isRequired';

export const dropUnrequired: Rule = {
  says: 'Beyond the profile, an attribute that Table E.1-1 does not list is removed where neither the IOD demands it nor the picture needs it.',
  topic: 'unlisted',
  recurs: true,
  under: ({ flags }) => flags.onlyRequired === true,
  of: ['judge-by-vr'],
  judge: (subject, policy) => (isRequired(policy, subject) ? undefined : remove('not-required')),
};
