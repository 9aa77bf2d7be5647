import { copiesIn } from './copiesIn';
import { deedsOf } from './deedsOf';
import { doubtLine, copyLines } from './whoIsWhoLines';
import type { CleaningReport, FileReport, ReportedDecision } from './CleaningReport';
import type { StatementSection } from './conformance';

const style = `
body { font: 11pt/1.45 system-ui, sans-serif; color: #1d2424; margin: 2rem auto; max-width: 60rem; padding: 0 1rem }
h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; margin-top: 2rem } h3 { font-size: 1rem; margin-bottom: 0.25rem }
table { border-collapse: collapse; width: 100%; font-size: 9pt } caption { text-align: start; font-weight: 600 }
th, td { text-align: start; vertical-align: top; padding: 0.2rem 0.5rem 0.2rem 0; border-bottom: 1px solid #ccd4d4; overflow-wrap: anywhere }
.list { font-size: 8.5pt; color: #445 }
.bad { font-weight: 600 }
thead { display: table-header-group } tr { break-inside: avoid }
@media print { body { margin: 0; max-width: none } }
`;

/**
 * The report as one page to print, without script and without anything from elsewhere: what was done, what was proven, what was not
 * looked at, and the conformance statement. Without values and source names, as the report itself.
 */
export function* htmlParts(
  report: CleaningReport,
  statement: readonly StatementSection[],
): Generator<string> {
  const { product, version, edition, preset, options, started, finished, totals, search } = report;
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Report of a cleaning</title>
<style>${style}</style>
</head>
<body>
<h1>Report of a cleaning</h1>
`;
  yield pairs('The run', [
    ['Program', `${product} ${version}`],
    ['Rules', `DICOM PS3.15 Annex E, edition ${edition}`],
    ['Purpose', preset],
    ['Options', options.join(', ') || 'those of the purpose'],
    ['Started', started],
    ['Finished', finished],
  ]);
  yield pairs('Counts', [
    ['Files looked at', totals.read],
    ['Copies', totals.cleaned],
    ['Of these proven', totals.verified],
    ['Held back', totals.refused],
    ['Left alone (no DICOM images)', totals.ignored - (report.leftOut ?? 0)],
    ...(report.leftOut === undefined
      ? []
      : [['Left out with the people they are of', report.leftOut] as const]),
    ['Bytes in', totals.bytesIn],
    ['Bytes out', totals.bytesOut],
    ...(search === undefined ? [] : searchRows(search)),
  ]);
  yield pictures(report);
  yield whoIsWho(report);
  yield decided(report.decisions ?? []);
  yield notExamined(report);
  yield '<h2>Conformance statement</h2>\n';
  for (const section of statement) yield sectionOf(section);
  yield* files(report.files);
  yield '</body>\n</html>\n';
}

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string | number): string =>
  String(text).replace(/[&<>"']/g, (character) => marks[character] ?? '');

function pairs(caption: string, rows: readonly (readonly [string, string | number])[]): string {
  const lines = rows.map(
    ([name, value]) => `<tr><th scope="row">${escaped(name)}</th><td>${escaped(value)}</td></tr>`,
  );
  return `<h2>${escaped(caption)}</h2>\n<table>\n${lines.join('\n')}\n</table>\n`;
}

const searchRows = ({
  searched,
  of,
  withText,
}: NonNullable<CleaningReport['search']>): [string, string][] => [
  ['Pictures searched for text before the cleaning', `${String(searched)} of ${String(of)}`],
  ['Pictures with text', String(withText)],
];

/** What became of the pictures. */
function pictures(report: CleaningReport): string {
  const { pictures: all, changed, examined, unexamined, noted } = deedsOf(copiesIn(report));
  if (all === 0) return '';
  return pairs('Pictures', [
    ['Copies with pictures', all],
    ['Looked at by a person, or blacked out by rules that a person reviewed', examined],
    ['Of these with areas blacked out', noted['pixels-redacted'] ?? 0],
    ['Nobody looked at them', unexamined],
    ['Pixel data unchanged, byte for byte', all - changed],
    ['Written anew without loss in another way', noted['pixels-reencoded'] ?? 0],
    ['Bits outside of Bits Stored taken out', noted['stray-bits-removed'] ?? 0],
    ['Bytes or fragments behind the last frame taken out', noted['excess-pixels-removed'] ?? 0],
    ['Comments and application data taken out of codestreams', noted['segments-removed'] ?? 0],
    ['Bits outside of Bits Stored kept', noted['stray-bits-kept'] ?? 0],
    ['Bytes or fragments behind the last frame kept', noted['excess-pixels-kept'] ?? 0],
    ['Fewer pixels than the file describes', noted['pixels-missing'] ?? 0],
  ]);
}

/** What was made of doubtful people and numbers. */
function whoIsWho(report: CleaningReport): string {
  const { noted } = deedsOf(copiesIn(report));
  const named = report.preset !== 'own-record';
  const lines = [
    ...(report.doubts ?? []).map((doubt) => doubtLine(doubt, named)),
    ...copyLines((note) => noted[note]),
  ];
  return lines.length === 0 ? '' : `<h2>Who is who, and what is which</h2>\n${listOf(lines)}`;
}

const listOf = (lines: readonly string[]): string =>
  `<ul>\n${lines.map((line) => `<li>${escaped(line)}</li>`).join('\n')}\n</ul>\n`;

const did = { keep: 'kept', remove: 'removed', replace: 'replaced' } as const;

/** What a person decided against the purpose: a place that stayed shows in no list of edits. */
function decided(decisions: readonly ReportedDecision[]): string {
  if (decisions.length === 0) return '';
  const rows = decisions.map(({ path, keyword, does, files: many }) => row([path, keyword, did[does], many]));
  return `<h2>Decisions about single places</h2>\n<p>Made by a person, in addition to the purpose.</p>\n${head(['Place', 'Attribute', 'Decision', 'Files'])}${rows.join('')}</tbody>\n</table>\n`;
}

const head = (columns: readonly string[]): string =>
  `<table>\n<thead><tr>${columns.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>\n<tbody>\n`;

const row = (cells: readonly (string | number)[], mark = ''): string =>
  `<tr${mark}>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>\n`;

/** Of nothing that did not occur a sentence is made. */
function notExamined(report: CleaningReport): string {
  const copies = copiesIn(report);
  const { unexamined, pictures, noted } = deedsOf(copies);
  const unsure = copies.filter(({ checks }) => checks.some(({ status }) => status === 'unsure')).length;
  const say = (n: number | undefined, sentence: (copies: string) => string): string[] =>
    n === undefined || n === 0 ? [] : [sentence(`${String(n)} ${n === 1 ? 'copy' : 'copies'}`)];
  const lines = [
    ...say(
      unexamined,
      (n) => `Picture content of ${n}: nobody looked at it, and burned-in writing may still be there.`,
    ),
    ...(pictures > 0 ? ['Faces: whoever has the pictures of a head can rebuild one.'] : []),
    ...say(
      unsure,
      (n) => `In ${n} a short value occurs in image data, by chance or not; this could not be decided.`,
    ),
    ...say(
      noted['fallback-types'],
      (n) =>
        `${n}: required attributes of this kind of file are not fully known; the strictest rule was taken.`,
    ),
    'The copies are not meant for diagnosis.',
  ];
  return `<h2>What was not examined</h2>\n${listOf(lines)}`;
}

function sectionOf({ title, sentences, attributes }: StatementSection): string {
  const list = attributes.length === 0 ? '' : `<p class="list">${escaped(attributes.join(', '))}</p>\n`;
  return `<h3>${escaped(title)}</h3>\n${sentences.map((each) => `<p>${escaped(each)}</p>\n`).join('')}${list}`;
}

function* files(all: readonly FileReport[]): Generator<string> {
  const columns = ['No.', 'Copy', 'Outcome', 'Edits', 'Checks', 'SHA-256'];
  yield `<h2>Files</h2>\n${head(columns)}`;
  for (const file of all) {
    const { id, output, refused, edits, checks, sha256Out } = file;
    const told = refused === undefined ? 'copy' : `held back: ${refused.code}`;
    const failed = checks
      .filter(({ status }) => status !== 'passed')
      .map(({ name, status }) => `${name} ${status}`);
    const proof =
      checks.length === 0 ? '' : failed.length === 0 ? `${checks.length} passed` : failed.join(', ');
    const mark = refused === undefined ? '' : ' class="bad"';
    const cells = [id, output, told, edits.length, proof, sha256Out ?? ''];
    yield row(cells, mark);
  }
  yield '</tbody>\n</table>\n';
}
