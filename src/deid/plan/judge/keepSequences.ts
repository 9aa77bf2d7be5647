import type { Rule } from '../edit/Rule';
import { dummy, keep } from '../edit/Verdict';

export const keepSequences: Rule = {
  says: 'A sequence that Table E.1-1 does not list stays, and its items are judged one by one, at every depth; what PS3.6 calls a sequence and cannot be read as one is emptied, and items where a plain value belongs are replaced.',
  topic: 'unlisted',
  recurs: true,
  of: ['judge-by-vr'],
  judge({ element, attribute, empty }) {
    if (attribute.vr === 'SQ' || empty) return keep;
    return element.items === undefined ? undefined : dummy('unreadable-value');
  },
};
