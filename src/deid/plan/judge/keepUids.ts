import type { Rule } from '../edit/Rule';
import { keep } from '../edit/Verdict';
import { areUids } from '../values/areUids';

/** PS3.15 E.3.9; rows of Table E.1-1 are kept by their column. */
export const keepUids: Rule = {
  says: 'Under Retain UIDs the UIDs that Table E.1-1 does not list stay, too.',
  topic: 'uids',
  under: ({ options }) => options.has('RetainUIDs'),
  of: ['uid'],
  judge: ({ element }, { part10 }) => (areUids(part10, element) ? keep : undefined),
};
