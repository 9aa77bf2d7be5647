import type { CleaningReport, FileReport } from '../CleaningReport';
import type { ReportWords } from '../ReportWords';
import { fileRow } from './fileRow';
import { folderRows } from './folderRows';
import { escaped, foot, head, paragraphs } from './html';

/** More files than these are a line for each folder on paper: the JSON names each, and the hash of all binds it. */
export const mostOnPaper = 25;

/** Widths in percent of the sheet, so that a line of a usual name and a SHA-256 is one line. */
const widths = [3.5, 27, 15.8, 5.5, 6, 42.2];

/** Every file, or on paper every folder of a long run. */
export function* filesPart(report: CleaningReport, words: ReportWords): Generator<string> {
  const { files, pictures } = report;
  const { annex: said } = words;
  const isLong = files.length > mostOnPaper;
  const ruled = (pictures?.byRules ?? 0) > 0 ? [words.pictures.ruleNote] : [];
  yield `<section>\n<h2>${escaped(said.files)}</h2>\n<div class="soft">\n${paragraphs([...checksLine(files, words), ...ruled])}</div>\n`;
  if (isLong) {
    const { columns, every, note } = said.folders;
    const { folder, files: from, copies, outcome, proof } = columns;
    yield head([folder, from, copies, outcome, proof], 'folders');
    yield* folderRows(files, words);
    yield `${foot}<p class="soft">${escaped(note)}</p>\n<details class="screen">\n<summary>${escaped(every)}</summary>\n`;
  }
  const { number, copy, outcome, fields, proof, checksum } = said.columns;
  const columns = widths.map((width) => `<col style="width:${String(width)}%">`).join('');
  yield head([number, copy, outcome, fields, proof, checksum], 'files').replace(
    '<thead>',
    `<colgroup>${columns}</colgroup>\n<thead>`,
  );
  for (const file of files) yield fileRow(file, words);
  yield `${foot}${isLong ? '</details>\n' : ''}</section>\n`;
}

/** What the automatic check of the copies was made of; that of a picture is one of two. */
function checksLine(files: readonly FileReport[], { annex: said }: ReportWords): string[] {
  const ran = new Set(
    [...new Set(files.map(({ checks }) => checks))].flatMap((all) => all.map(({ name }) => name)),
  );
  const names = Object.entries(said.checks).filter(([name]) => (ran as ReadonlySet<string>).has(name));
  return names.length === 0 ? [] : [said.checksAre(names.map(([, words]) => words).join('; '))];
}
