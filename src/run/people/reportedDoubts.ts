import type { ReportedDoubt } from '../../report/CleaningReport';
import type { Doubt, SameOrNot } from './Doubt';

/**
 * Doubts and their answers without anything that the files say.
 *
 * @param numberOf what a file is called in the report
 */
export const reportedDoubts = (
  doubts: readonly Doubt[],
  answerTo: (doubt: Doubt) => SameOrNot,
  numberOf: (file: number) => number,
): ReportedDoubt[] =>
  doubts.map((doubt) => ({
    kind: doubt.kind,
    treatedAs: answerTo(doubt),
    people: doubt.people.map(({ files }) => ({
      files: files.length,
      first: String(numberOf(files.reduce((a, b) => Math.min(a, b), Infinity))),
    })),
  }));
