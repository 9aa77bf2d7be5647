import type { AuditedReports } from '../auditParts';
import type { CheckWords } from '../ReportWords';
import type { OutputsCheck } from './OutputsCheck';

/** So many numbers are named; the rest the JSON of the audit has. */
const mostNamed = 20;

/** What is said of the reports that were held against the files beside them. */
export const checkLines = ({ reports, extra }: AuditedReports, words: CheckWords): string[] =>
  reports.length === 0
    ? []
    : [
        ...reports.flatMap((report) => linesOf(report, words)),
        ...(extra.length > 0 ? [words.extra(extra.length)] : []),
      ];

function linesOf(check: OutputsCheck, words: CheckWords): string[] {
  const { files, same, sameSize, missing, changed, unread, hash, agrees } = check;
  const named = (ids: readonly string[], say: CheckWords['missing']): string[] =>
    ids.length === 0
      ? []
      : [say(ids.length, `${ids.slice(0, mostNamed).join(', ')}${ids.length > mostNamed ? ', …' : ''}`)];
  return [
    same === files && files > 0 ? words.all(files) : words.some(same, files),
    ...named(missing, words.missing),
    ...named(changed, words.changed),
    ...named(unread, words.unread),
    ...(sameSize > 0 ? [words.sameSize(sameSize)] : []),
    hash === undefined ? words.noHash : agrees ? words.hash(hash.sha256) : words.tampered,
  ];
}
