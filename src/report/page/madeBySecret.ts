import type { CleaningReport } from '../CleaningReport';
import { copiesIn } from '../copiesIn';
import { deedsOf } from '../deedsOf';
import type { ReportWords } from '../ReportWords';

/** By action: a UID becomes a new one for more than one reason. Slices of one series share their list of edits. */
export const hasNewUids = (report: CleaningReport): boolean =>
  [...new Set(copiesIn(report).map(({ edits }) => edits))].some((edits) =>
    edits.some(({ action }) => action === 'U'),
  );

/** What came from the secret of a run: that of which the record tells, or names where it tells of none. */
export function madeBySecret(report: CleaningReport, { personal, language }: ReportWords): string {
  const { edited } = deedsOf(copiesIn(report));
  const { names, uids, dates } = personal.made;
  const made = [
    ...(edited.pseudonym === undefined ? [] : [names]),
    ...(hasNewUids(report) ? [uids] : []),
    ...(edited['date-shifted'] === undefined ? [] : [dates]),
  ];
  const said = new Intl.ListFormat(language).format(made.length === 0 ? [names] : made);
  return said.charAt(0).toUpperCase() + said.slice(1);
}
