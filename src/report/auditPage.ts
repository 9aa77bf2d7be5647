import type { AuditFinding } from '../verify/audit/AuditFinding';
import { program } from '../dicom/dictionary/program';
import type { AuditedFile, AuditedReports, AuditTotals } from './auditParts';
import { auditVerdict } from './auditVerdict';
import { checkLines } from './outputs/checkLines';
import { closing, opening } from './page/frame';
import { escaped, foot, head, listOf, pairs, paragraphs, part, row, type Row } from './page/html';
import { saying } from './page/notExamined';
import { signature } from './page/signature';
import type { ReportWords } from './ReportWords';

/** Equal findings of all files, without a value. */
interface Line extends Pick<AuditFinding, 'kind' | 'code' | 'keyword' | 'path' | 'declared'> {
  readonly files: number;
  readonly findings: number;
}

/** What an audit found, as its report needs it. */
export interface Audited {
  readonly totals: AuditTotals;
  readonly lines: readonly Line[];
  readonly checks: AuditedReports;
  readonly files: readonly AuditedFile[];
}

/** An audit as a page to print and to sign, in the form of the report of a run. @param done ISO 8601 */
export function* auditPage(audited: Audited, done: string, words: ReportWords): Generator<string> {
  const { audit } = words;
  const { totals } = audited;
  const checked = checkLines(audited.checks, audit.check);
  yield opening('audit', audit.title, words, '');
  yield `<h1>${escaped(audit.title)}</h1>\n`;
  yield `<p class="lead">${escaped(verdictOf(audited, words))}</p>\n`;
  yield '<div class="two">\n';
  yield part(audit.about, pairs(aboutRows(done, words)));
  yield `<div>${part(audit.counts, pairs(countRows(totals, words)))}</div>\n</div>\n`;
  yield part(audit.notExamined, listOf(notExamined(totals, words)));
  yield part(
    audit.reports,
    checked.length === 0 ? paragraphs([audit.noReport]) : paragraphs([audit.reportsAbout]) + listOf(checked),
  );
  yield signature(words, audit);
  yield `<div class="annex">\n<h1>${escaped(words.annex.title)}</h1>\n`;
  yield* findings(audited.lines, words);
  yield* byFile(audited.files, words);
  yield `</div>\n${closing}`;
}

/** What was found is told also where not all could be looked at. */
function verdictOf({ totals, lines }: Audited, { audit: { verdict } }: ReportWords): string {
  const { files, originalValues } = totals;
  const reached = auditVerdict(totals);
  if (reached === 'clean') return verdict.clean(files, originalValues, spared(lines));
  const said = verdict[reached](files);
  return reached === 'incomplete' && totals.found > 0 ? `${verdict.found(files)} ${said}` : said;
}

/** Values of originals that were found and are not held against the files: a verdict must not deny them. */
const spared = (lines: readonly Line[]): { readonly allowed: boolean; readonly unsure: boolean } => ({
  allowed: lines.some(({ kind, declared }) => kind === 'survives' && declared !== undefined),
  unsure: lines.some(({ kind }) => kind === 'unsure'),
});

const aboutRows = (done: string, { audit, run, recorded }: ReportWords): Row[] => [
  [audit.done, recorded(done)],
  [run.program, `${program.product} ${program.version}`],
  [run.rules, run.ruleBook(program.edition)],
];

function countRows(totals: AuditTotals, { audit, number }: ReportWords): Row[] {
  const { files, unreadable, unexamined, others, patients, found, originals, originalValues } = totals;
  const some = (name: string, n: number): Row[] => (n === 0 ? [] : [[name, number(n)]]);
  return [
    [audit.files, number(files)],
    ...some(audit.unreadable, unreadable),
    ...some(audit.unexamined, unexamined),
    ...some(audit.others, others),
    [audit.patients, number(patients)],
    [audit.found, number(found)],
    ...(originals === undefined ? [] : [[audit.originals, number(originals)] as const]),
    ...(originalValues === undefined ? [] : [[audit.lookedFor, number(originalValues)] as const]),
  ];
}

const notExamined = (totals: AuditTotals, { audit }: ReportWords): string[] => [
  audit.pictures(totals.picturesSearched, Math.max(0, totals.pictures - totals.picturesSearched)),
  ...saying(totals.heads, audit.heads),
  ...(totals.originalValues === undefined ? [audit.noOriginals] : []),
  ...saying(totals.unreadOriginals, audit.unreadOriginals),
];

function* findings(lines: readonly Line[], words: ReportWords): Generator<string> {
  const { audit } = words;
  yield `<section>\n<h2>${escaped(audit.findings)}</h2>\n`;
  if (lines.length === 0) yield paragraphs([audit.nothing]);
  for (const kind of ['survives', 'contradicts', 'identifies', 'unsure'] as const)
    yield* table(
      audit.kinds[kind].title,
      lines.filter((line) => line.kind === kind && line.declared === undefined),
      words,
    );
  yield* table(
    audit.declared,
    lines.filter(({ declared }) => declared !== undefined),
    words,
  );
  yield '</section>\n';
}

function* table(title: string, lines: readonly Line[], words: ReportWords): Generator<string> {
  if (lines.length === 0) return;
  const { place, what, files } = words.audit.columns;
  const { findings, sum } = words.audit;
  const columns = [place, what, files, findings];
  yield `<h3>${escaped(title)}</h3>\n${head(columns, 'found')}`;
  for (const line of lines)
    yield row([placeOf(line, words), whatOf(line, words), ...[line.files, line.findings].map(words.number)]);
  const all = lines.reduce((total, line) => total + line.findings, 0);
  if (lines.length > 1) yield row([sum, '', '', words.number(all)], ' class="bad"');
  yield foot;
}

const placeOf = ({ keyword, path }: Line, { audit }: ReportWords): string =>
  [audit.places[keyword] ?? keyword, path].filter((each) => each !== '').join(' ');

/** A sentence for a contradiction, the category of what identifies, the kind of a value that survives. */
const whatOf = ({ kind, code }: Line, { audit }: ReportWords): string =>
  audit.contradictions[code] ??
  (kind === 'identifies' ? audit.categories[code]?.title : audit.secretKinds[code]) ??
  code;

/** Files by their number: their names may identify. */
function* byFile(files: readonly AuditedFile[], words: ReportWords): Generator<string> {
  const { audit, reasons } = words;
  yield `<section>\n<h2>${escaped(audit.byFile)}</h2>\n${head([audit.number, audit.columns.what, audit.findings], 'numbered')}`;
  for (const { id, state, findings: found } of files) {
    const told = state === 'read' || state === 'other' ? audit.state[state] : (reasons[state] ?? state);
    yield row([id, told, words.number(found.length)]);
  }
  const all = files.reduce((total, file) => total + file.findings.length, 0);
  if (files.length > 1) yield row([audit.sum, '', words.number(all)], ' class="bad"');
  yield `${foot}</section>\n`;
}
