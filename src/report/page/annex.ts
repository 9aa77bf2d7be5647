import type { PictureNote, ReportWords, UidNote } from '../ReportWords';
import type { CleaningReport, ReportedDecision, ReportedDoubt, ReportedWord } from '../CleaningReport';
import type { StatementSection } from '../conformance';
import { copiesIn } from '../copiesIn';
import { deedsOf } from '../deedsOf';
import { actionsTable } from './actions';
import { escaped, foot, head, listOf, pairs, paragraphs, part, row } from './html';
import { filesPart } from './filesPart';
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
  yield part(said.actions, actions === '' ? '' : `${actions}<p class="soft">${escaped(said.proof)}</p>\n`);
  if (hides) yield part(said.pseudonymisation, pairs(domainRows(report, words), 'wide'), 'keep');
  yield part(said.pictures, listed(pictureLines(report, words)));
  yield decided(report.decisions ?? [], words);
  yield wordsKept(report.keptWords ?? [], words);
  yield part(said.whoIsWho, listed(whoLines(report, words)));
  yield* filesPart(report, words);
  yield statementPart(statement, hides ? said.statement : said.ownStatement, words);
  yield '</div>\n';
}

const listed = (lines: readonly string[]): string => (lines.length === 0 ? '' : listOf(lines));

/** EDPB Guidelines 01/2025: within which domain nobody can attribute, by which secret, and what additional information leads back. */
const domainRows = (report: CleaningReport, words: ReportWords): [string, string][] => {
  const { domain, domainIs, secret, additional, originals } = words.annex;
  const [from = '', ...others] = holders(report, words);
  return [
    [domain, domainIs],
    [secret, from],
    [additional, [originals, ...others].join(' ')],
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

/** Of a word that a person kept its reason and no more: the word may say whom a text is about. */
function wordsKept(kept: readonly ReportedWord[], { annex: said }: ReportWords): string {
  if (kept.length === 0) return '';
  const { because: why, place, texts: many } = said.word;
  const rows = kept.map(({ because, path, keyword = '', texts }) =>
    row([said.cuts[because], path === undefined ? said.everyText : `${path} ${keyword}`.trim(), texts]),
  );
  return part(said.words, head([why, place, many], 'list') + rows.join('') + foot);
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

/** Closed on paper unless somebody opened it: with all attributes of Table E.1-1 it is several pages. */
function statementPart(
  statement: readonly StatementSection[],
  title: string,
  { annex: said }: ReportWords,
): string {
  if (statement.length === 0) return '';
  const sections = statement.map(
    ({ title, sentences, attributes }) =>
      `<h3>${escaped(title)}</h3>\n${paragraphs(sentences)}${attributes.length === 0 ? '' : `<p class="list">${escaped(attributes.join(', '))}</p>\n`}`,
  );
  return `<details>\n<summary>${escaped(title)}</summary>\n<p class="soft screen">${escaped(said.statementAbout)}</p>\n<div lang="en">\n${sections.join('')}</div>\n</details>\n<p class="soft paper">${escaped(said.onScreen(title))}</p>\n`;
}
