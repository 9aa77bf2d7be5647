import type { CleaningReport } from '../CleaningReport';
import { copiesIn } from '../copiesIn';
import { deedsOf } from '../deedsOf';
import type { ReportWords } from '../ReportWords';

/** What nobody looked at and nothing decided. Of what did not occur no sentence is made. */
export function notExamined(report: CleaningReport, { notExamined: words }: ReportWords): string[] {
  const copies = copiesIn(report);
  const { unexamined, byRules, pictures, noted } = deedsOf(copies);
  const heads = copies.filter(({ head }) => head === true).length;
  const unsure = copies.filter(({ checks }) => checks.some(({ status }) => status === 'unsure')).length;
  const notSearched = copies.filter(({ search }) => search?.frames === 0).length;
  const { references } = report;
  const broken = references?.broken.reduce((sum, { times }) => sum + times, 0);
  return [
    ...saying(unexamined, (n) => words.pictures(n, byRules)),
    ...saying(report.pictures?.partly, words.partly),
    ...saying(notSearched, words.notSearched),
    ...(heads > 0 ? [words.heads(heads)] : pictures > 0 ? [words.faces] : []),
    ...saying(unsure, words.unsure),
    ...saying(noted['fallback-types'], words.fallbackTypes),
    ...saying(references?.ambiguous, words.ambiguous),
    ...saying(broken, words.broken),
    words.noDiagnosis,
  ];
}

/** A sentence about a number; none where there is none. */
export const saying = (n: number | undefined, sentence: (n: number) => string): string[] =>
  n === undefined || n === 0 ? [] : [sentence(n)];
