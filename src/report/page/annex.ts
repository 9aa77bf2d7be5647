import type { PictureNote, ReportWords, UidNote } from '../ReportWords';
import type { CleaningReport, FileReport, ReportedDecision, ReportedDoubt } from '../CleaningReport';
import type { StatementSection } from '../conformance';
import { copiesIn } from '../copiesIn';
import { deedsOf } from '../deedsOf';
import { actionsTable } from './actions';
import { escaped, foot, head, listOf, pairs, paragraphs, part, row } from './html';
import { saying } from './notExamined';
import { hidesWhom, holders } from './personal';

/** All lists, and by which clause each action was taken. */
export function* annex(
  report: CleaningReport,
  statement: readonly StatementSection[],
  words: ReportWords,
): Generator<string> {
  const { annex: said } = words;
  yield `<div class="annex">\n<h1>${escaped(said.title)}</h1>\n`;
  const hides = hidesWhom(report);
  const actions = actionsTable(report, words);
  const notes = [...(hides ? [said.lawNote] : []), said.proof];
  yield part(
    said.actions,
    actions === '' ? '' : `${actions}<p class="soft">${escaped(notes.join(' '))}</p>\n`,
  );
  if (hides) yield part(said.pseudonymisation, pairs(domainRows(report, words), 'wide'), 'keep');
  yield part(said.pictures, listed(pictureLines(report, words)));
  yield decided(report.decisions ?? [], words);
  yield part(said.whoIsWho, listed(whoLines(report, words)));
  yield* filesTable(report, words);
  yield statementPart(statement, words);
  yield '</div>\n';
}

const listed = (lines: readonly string[]): string => (lines.length === 0 ? '' : listOf(lines));

/** EDPB Guidelines 01/2025: within which domain nobody can attribute, by which secret, and who holds it. */
const domainRows = (report: CleaningReport, words: ReportWords): [string, string][] => {
  const { domain, domainIs, secret, holder } = words.annex;
  const [from = '', ...others] = holders(report, words);
  return [
    [domain, domainIs],
    [secret, from],
    ...(others.length === 0 ? [] : [[holder, others.join(' ')] as [string, string]]),
  ];
};

function pictureLines(report: CleaningReport, { pictures }: ReportWords): string[] {
  const { pictures: all, changed, noted } = deedsOf(copiesIn(report));
  if (all === 0) return [];
  return [
    ...(Object.keys(pictures.changes) as PictureNote[]).flatMap((note) =>
      saying(noted[note], pictures.changes[note]),
    ),
    ...saying(all - changed, (n) => pictures.same(n, all)),
  ];
}

/** What a person decided against the purpose: a place that stayed shows in no list of edits. */
function decided(decisions: readonly ReportedDecision[], { annex: said }: ReportWords): string {
  if (decisions.length === 0) return '';
  const { place, attribute, does: decision } = said.decision;
  const rows = decisions.map(({ path, keyword, does, files }) => row([path, keyword, said.did[does], files]));
  const table = head([place, attribute, decision, said.files], 'list') + rows.join('') + foot;
  return part(said.decisions, table);
}

/** What was made of doubtful people and numbers. */
function whoLines(report: CleaningReport, words: ReportWords): string[] {
  const { noted } = deedsOf(copiesIn(report));
  const { uids } = words.annex;
  return [
    ...(report.doubts ?? []).map((doubt) => doubtLine(doubt, hidesWhom(report), words)),
    ...(Object.keys(uids) as UidNote[]).flatMap((note) => saying(noted[note], uids[note])),
  ];
}

function doubtLine(
  { kind, treatedAs, people }: ReportedDoubt,
  named: boolean,
  { annex: said }: ReportWords,
): string {
  const files = people.map(({ files: many, first }) => said.filesFrom(many, first)).join('; ');
  return `${said.doubt[kind]} ${said.treated(treatedAs, files, named)}.`;
}

/** Widths in percent of the sheet, so that a line of a usual name and a SHA-256 is one line. */
const widths = [3.5, 26, 17, 4.5, 5.5, 43.5];

function* filesTable({ files, pictures }: CleaningReport, words: ReportWords): Generator<string> {
  const { annex: said } = words;
  const { number, copy, outcome, fields, proof, checksum } = said.columns;
  const columns = widths.map((width) => `<col style="width:${String(width)}%">`).join('');
  yield `<section>\n<h2>${escaped(said.files)}</h2>\n`;
  if ((pictures?.byRules ?? 0) > 0) yield `<p class="soft">${escaped(words.pictures.ruleNote)}</p>\n`;
  yield head([number, copy, outcome, fields, proof, checksum], 'files').replace(
    '<thead>',
    `<colgroup>${columns}</colgroup>\n<thead>`,
  );
  for (const file of files) yield fileRow(file, words);
  yield `${foot}</section>\n`;
}

function fileRow(file: FileReport, words: ReportWords): string {
  const { id, output, refused, edits, checks, sha256Out, crc32Out } = file;
  const failed = checks
    .filter(({ status }) => status !== 'passed')
    .map(({ name, status }) => `${name}: ${status}`);
  const proof =
    checks.length === 0 ? '' : failed.length === 0 ? words.annex.passed(checks.length) : failed.join(', ');
  const sum = sha256Out ?? (crc32Out === undefined ? '' : `CRC-32 ${crc32Out}`);
  const cells = [id, output, outcomeOf(file, words), refused === undefined ? edits.length : '', proof, sum];
  return row(cells, refused === undefined ? '' : ' class="bad"');
}

/** What became of a file; of a picture also how it was looked at. */
function outcomeOf({ refused, picture }: FileReport, words: ReportWords): string {
  const { annex: said, pictures, reasons } = words;
  if (refused !== undefined) return said.heldBack(reasons[refused.code] ?? refused.code);
  if (picture === undefined) return said.copy;
  const { decision, by, shown, of } = picture;
  if (by === 'rules') return pictures.by.rules;
  const how = by === undefined ? [] : [pictures.by[by]];
  // How much of a film was seen tells only where somebody looked at part of it.
  const seen = of > 1 && shown > 0 ? [pictures.frames(shown, of)] : [];
  return [pictures.decision[decision], ...how, ...seen].join(', ');
}

/** Closed on paper unless somebody opened it: with all attributes of Table E.1-1 it is several pages. */
function statementPart(statement: readonly StatementSection[], { annex: said }: ReportWords): string {
  if (statement.length === 0) return '';
  const sections = statement.map(
    ({ title, sentences, attributes }) =>
      `<h3>${escaped(title)}</h3>\n${paragraphs(sentences)}${attributes.length === 0 ? '' : `<p class="list">${escaped(attributes.join(', '))}</p>\n`}`,
  );
  return `<details>\n<summary>${escaped(said.statement)}</summary>\n<p class="soft screen">${escaped(said.statementAbout)}</p>\n<div lang="en">\n${sections.join('')}</div>\n</details>\n`;
}
