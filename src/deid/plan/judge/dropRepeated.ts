import type { Rule } from '../edit/Rule';
import { remove } from '../edit/Verdict';

/** Readers differ on which of two they see, so one must go. */
export const dropRepeated: Rule = {
  says: 'Of an attribute that stands twice in a data set only the first stays, of several Pixel Data the one that is shown.',
  topic: 'order',
  recurs: true,
  judge({ repeated, attribute: { rule } }) {
    if (!repeated) return undefined;
    return remove(rule.does === 'remove' ? rule.because : 'duplicate');
  },
};
