import type { Rule } from '../edit/Rule';
import { keepUnlessItNames } from '../edit/Verdict';

/** `judgeKept` holds it against all identifying values once they are known. */
export const keepTheRest: Rule = {
  says: 'What is left stays, unless its value is none that its value representation can hold, is a code string that is neither a term nor technical, or carries a value that identifies elsewhere in the run.',
  topic: 'unlisted',
  recurs: true,
  of: ['judge-by-vr'],
  judge: () => keepUnlessItNames,
};
