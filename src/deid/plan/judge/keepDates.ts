import type { Rule } from '../edit/Rule';
import { keep } from '../edit/Verdict';
import { isDate, saysDates } from '../values/saysDates';

/** PS3.15 E.3.6: the notes of Table E.1-1 ask for all dates by VR, so the options of dates hold for them too. */
export const keepDates: Rule = {
  says: 'Under Full Dates dates and times that Table E.1-1 does not list stay, too, where a date or a time is what they say.',
  topic: 'dates',
  recurs: true,
  under: ({ options }) => options.has('RetainLongitudinalTemporalInformationFullDates'),
  of: ['judge-by-vr'],
  judge: (subject, { part10 }) => (isDate(subject) && saysDates(part10, subject) ? keep : undefined),
};
