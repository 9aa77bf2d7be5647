import type { ReportedDoubt } from '../../report/CleaningReport';
import { reportId } from '../reportId';
import type { Doubt, SameOrNot } from './Doubt';

/** Doubts and their answers without anything that the files say. */
export const reportedDoubts = (
  doubts: readonly Doubt[],
  answerTo: (doubt: Doubt) => SameOrNot,
): ReportedDoubt[] =>
  doubts.map((doubt) => ({
    kind: doubt.kind,
    treatedAs: answerTo(doubt),
    people: doubt.people.map(({ files }) => ({
      files: files.length,
      first: String(reportId(files.reduce((a, b) => Math.min(a, b), Infinity))),
    })),
  }));
