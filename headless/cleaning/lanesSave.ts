import { dirname } from 'node:path';
import type { Pool } from '../../src/lanes/pool';
import { timeoutFor } from '../../src/lanes/timeoutFor';
import type { CleanRequest } from '../../src/file/clean/CleanRequest';
import type { Failed } from '../../src/file/outcomes';
import type { FolderService, NotSaved, SavedOutcome, Source, Target } from '../lane/FolderService';
import type { ReadableFile } from '../survey/survey';
import { inBatches } from './inBatches';

export interface FileToSave {
  readonly file: ReadableFile;
  readonly source: Source;
}

export interface Saving {
  /** Undefined where the lane was asked for the same before. */
  readonly requestFor: (file: ReadableFile, lane: FolderService) => CleanRequest | undefined;
  readonly targetOf: (file: ReadableFile) => Target;
  /** Makes the folder of a copy. */
  readonly ready: (folder: string) => NotSaved | undefined;
  readonly settle: (file: ReadableFile, outcome: SavedOutcome) => void;
}

/**
 * Cleans files in lanes, which save the copies, some in one message. Where a lane dies over them or takes too long, each is asked for by itself: it costs
 * only the file that is to blame, and what was made before is found again.
 * @param searches whether pictures are searched for text: then a file takes seconds, and comes by itself
 */
export async function lanesSave(
  pool: Pool<FolderService>,
  files: AsyncIterable<FileToSave>,
  searches: boolean,
  { requestFor, targetOf, ready, settle }: Saving,
): Promise<void> {
  const timeoutOf = ({ file }: FileToSave): number => 2 * timeoutFor(file.size);
  const ask = async (lane: FolderService, batch: readonly FileToSave[], again: boolean) => {
    const asked = batch.map(({ file, source }) => {
      const target = targetOf(file);
      const own = again ? { ...target, part: `${target.part}.again`, continues: true } : target;
      return { source, target: own, failure: ready(dirname(target.path)) };
    });
    const [first] = batch;
    const goes = asked.filter(({ failure }) => failure === undefined);
    const request = first && goes.length > 0 ? requestFor(first.file, lane) : undefined;
    const answer =
      goes.length === 0
        ? []
        : await lane.cleanAll(
            goes.map(({ source, target }) => ({ source, target })),
            request,
          );
    if (!isList(answer)) return answer;
    const outcomes = answer[Symbol.iterator]();
    return asked.map(({ failure }): SavedOutcome => failure ?? outcomes.next().value ?? internal);
  };
  await pool.runAll(
    inBatches(files, ({ facts }) => facts.study, searches ? 1 : undefined),
    (lane, batch) => ask(lane, batch, false),
    {
      timeoutOf: (batch) => Math.max(...batch.map(timeoutOf)),
      onResult: async (answer, batch) => {
        for (const [i, item] of batch.entries()) {
          const one = isList(answer)
            ? answer[i]
            : batch.length === 1
              ? answer
              : await pool.run((lane) => ask(lane, [item], true), { timeout: timeoutOf(item) });
          settle(item.file, (isList(one) ? one[0] : one) ?? internal);
        }
      },
    },
  );
}

const internal: Failed = { kind: 'failed', code: 'internal' };

const isList = (answer: unknown): answer is readonly SavedOutcome[] => Array.isArray(answer);
