import type { Rule } from '../edit/Rule';
import { dummy } from '../edit/Verdict';
import { isDate } from '../values/saysDates';

export const replaceDates: Rule = {
  says: 'Dates and times that Table E.1-1 does not list and no earlier rule keeps are replaced by a dummy.',
  topic: 'dates',
  recurs: true,
  of: ['judge-by-vr'],
  judge: (subject) => (isDate(subject) ? dummy('unlisted-date') : undefined),
};
