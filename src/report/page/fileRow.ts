import type { FileReport } from '../CleaningReport';
import type { ReportWords } from '../ReportWords';
import { row } from './html';

/** A file in the list of all: what became of it, what was proven, and by what it is known again. */
export function fileRow(file: FileReport, words: ReportWords): string {
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
export function outcomeOf({ refused, picture }: FileReport, words: ReportWords): string {
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
