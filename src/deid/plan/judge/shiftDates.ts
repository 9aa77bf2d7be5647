import { encodeValue } from '../../../dicom/write/encodeValue';
import type { Because } from '../../profile/Because';
import { optionRule } from '../../profile/optionRule';
import { isPlaceholder } from '../../text/isPlaceholder';
import type { Policy } from '../edit/Policy';
import type { Rule } from '../edit/Rule';
import type { Subject } from '../edit/Subject';
import { keep, replace, type Verdict } from '../edit/Verdict';
import { datesIn, dateVrOf, isDate, saysDates } from '../values/saysDates';

/**
 * PS3.15 E.3.6, Retain Longitudinal Temporal Information with Modified Dates. Its notes ask for all dates by VR, so it holds for those
 * that Table E.1-1 does not list, too.
 */
export const shiftDates: Rule = {
  says: 'Under Modified Dates the dates that Table E.1-1 names for it, and those that it does not list, move by one whole number of days per patient, at least a year, told from the key and the patient; times, order and intervals stay; what cannot be shifted is left to later rules.',
  topic: 'dates',
  recurs: true,
  under: ({ options }) => options.has('RetainLongitudinalTemporalInformationModifiedDates'),
  of: ['row', 'judge-by-vr'],
  judge(subject, policy) {
    const { element, attribute, empty } = subject;
    if (attribute.rule.does !== 'row')
      return isDate(subject) ? shifted(subject, policy, 'unlisted-date') : undefined;
    if (optionRule(policy.options, element.tag) !== 'clean-dates') return undefined;
    return empty ? keep : shifted(subject, policy, 'date-shifted');
  },
};

/**
 * Dates move by the days of the patient, times stay as the offset is whole days, so that they stay with their dates also over midnight.
 *
 * @returns undefined for what cannot be moved
 */
export function shifted(subject: Subject, policy: Policy, because: Because): Verdict | undefined {
  const { part10, shift, birthDates } = policy;
  const vr = dateVrOf(subject);
  if (!saysDates(part10, subject)) return undefined;
  if (vr !== 'DA' && vr !== 'DT') return keep;
  const old = datesIn(part10, subject) ?? [];
  const fresh = old.map((value) => {
    // Dummies of earlier cleaning say nothing that could move.
    if (value === '' || isPlaceholder(value.slice(0, 8))) return value;
    return vr === 'DA' ? shift.shiftDate(value) : shift.shiftDateTime(value);
  });
  const moved = fresh.filter((value) => value !== undefined && !birthDates.has(value.slice(0, 8)));
  if (moved.length < old.length) return undefined;
  if (moved.every((value, i) => value === old[i])) return keep;
  return replace('C', because, encodeValue(vr, moved.join('\\'), subject.where.dataSet.encoding));
}
