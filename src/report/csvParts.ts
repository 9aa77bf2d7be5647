import type { CheckName } from '../verify/Verification';
import type { CleaningReport, FileReport, ReportedDecision, ReportedWord } from './CleaningReport';
import { csvRow } from './csvRow';

const checks: readonly CheckName[] = [
  'tiling',
  'second-reader',
  'removed-absent',
  'kept-identical',
  'pixels-identical',
  'redaction',
  'stamps',
  'residual',
];
const counted = ['X', 'Z', 'D', 'C', 'U'] as const;

/** The report as CSV, one record per file, with what holds for the whole run in each: rows are sorted, filtered and torn apart. */
export function* csvParts(report: CleaningReport): Generator<string> {
  yield csvRow([
    ...['id', 'output', 'sopClass', 'transferSyntax', 'sha256Out', 'refused', 'at'],
    ...counted.map((action) => `edits${action}`),
    ...checks,
    ...['framesSearched', 'frames', 'places'],
    ...['notes', 'product', 'version', 'edition', 'preset', 'options', 'started', 'finished', 'decisions'],
  ]);
  const {
    product,
    version,
    edition,
    preset,
    options,
    started,
    finished,
    decisions = [],
    keptWords = [],
  } = report;
  const decided = [...decisions.map(inWords), ...keptWords.map(ofWord)].join('; ');
  const run = [product, version, edition, preset, options.join(' '), started, finished, decided];
  for (const file of report.files) yield csvRow([...fileCells(file), ...run]);
}

const inWords = ({ path, keyword, does, files }: ReportedDecision): string =>
  `${does} ${path} ${keyword} in ${String(files)} ${files === 1 ? 'file' : 'files'}`;

const ofWord = ({ because, path, keyword, texts }: ReportedWord): string =>
  `keep word (${because}) in ${path === undefined ? 'all texts' : `${path} ${keyword ?? ''}`.trim()}: ${String(texts)} ${texts === 1 ? 'text' : 'texts'}`;

function fileCells(file: FileReport): (string | number)[] {
  const { id, output, sopClass, transferSyntax, sha256Out, refused, edits, notes, search } = file;
  const statuses = new Map(file.checks.map(({ name, status }) => [name, status]));
  return [
    ...[id, output, sopClass, transferSyntax, sha256Out ?? '', refused?.code ?? '', refused?.at ?? ''],
    ...counted.map((wanted) => edits.filter(({ action }) => action === wanted).length),
    ...checks.map((name) => statuses.get(name) ?? ''),
    ...[search?.frames ?? '', search?.of ?? '', search?.places ?? ''],
    notes.join(' '),
  ];
}
