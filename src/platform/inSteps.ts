import { pausing } from './pausing';

/** Runs work over all files of a run to its end, and lets others go on wherever it yields. Rejects where the work throws. */
export async function inSteps<Result>(work: Iterator<unknown, Result>): Promise<Result> {
  const pause = pausing();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    const rest = pause();
    if (rest !== undefined) await rest;
  }
}
