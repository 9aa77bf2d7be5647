import type { AuditVerdict } from '../../src/report/auditVerdict';
import { auditKinds, isFault, type AuditLine } from '../../src/run/audit/AuditLines';
import type { AuditedReports } from '../../src/report/auditParts';
import { checkLines } from '../../src/report/outputs/checkLines';
import type { ReportWords } from '../../src/report/ReportWords';
import type { AuditTally } from '../../src/run/audit/AuditTally';
import { printable } from '../terminal/printable';

const mostLines = 300;

/** What an audit found, for the terminal. @param checks of reports that lie among the files */
export function auditSummaryLines(
  tally: AuditTally,
  checks: AuditedReports,
  { audit }: Pick<ReportWords, 'audit'>,
): string[] {
  const {
    files,
    patients,
    unreadable,
    others,
    unexamined,
    found,
    originalValues,
    unreadOriginals,
    picturesSearched,
  } = tally.totals();
  return [
    `${String(files)} files of ${String(patients)} patients audited, ${String(unreadable)} unreadable, ${String(others)} others,` +
      ` ${String(unexamined)} not examined: ${inWords(tally.verdict(), found)}`,
    ...(originalValues === undefined
      ? []
      : [`  searched for ${String(originalValues)} values of the originals`]),
    ...(unreadOriginals === 0
      ? []
      : [`  ${String(unreadOriginals)} originals cannot be read: their values were not looked for`]),
    ...(others === 0 || originalValues !== undefined
      ? []
      : [`  the ${String(others)} others are no DICOM: only with --against are they searched`]),
    ...findingLines(tally.lines.list()),
    ...checkLines(checks, audit.check).map((line) => `  ${line}`),
    `  not examined: what pictures show${picturesSearched === 0 ? '' : `; ${String(picturesSearched)} that are said to show no text were searched for some`}`,
  ];
}

function inWords(verdict: AuditVerdict, found: number): string {
  const findings = `${String(found)} findings`;
  if (verdict === 'incomplete') return `incomplete, ${found === 0 ? 'no finding in the rest' : findings}`;
  return verdict === 'clean' ? 'nothing found' : findings;
}

/** What is held against the files first, then what they say themselves that they keep. */
function findingLines(lines: readonly AuditLine[]): string[] {
  const rank = (line: AuditLine): number =>
    auditKinds.indexOf(line.kind) + (isFault(line) ? 0 : auditKinds.length);
  const sorted = lines.toSorted((a, b) => rank(a) - rank(b) || b.files - a.files);
  const shown = sorted.slice(0, mostLines).map((line) => {
    const { kind, code, keyword, path, declared, files, values } = line;
    const kept = declared === undefined ? '' : `  kept by option ${declared}`;
    const told = values.map((value) => `  ${printable(JSON.stringify(value))}`).join('');
    return `  ${kind} ${code}  ${[keyword, path].join(' ').trim()}  in ${String(files)} files${kept}${told}`;
  });
  const more = sorted.length - shown.length;
  return more > 0 ? [...shown, `  and ${String(more)} more places`] : shown;
}
