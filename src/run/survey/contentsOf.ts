import type { Unreadable } from '../../dicom/model/Part10';
import type { Content } from '../../file/contentOf';
import type { Failed } from '../../file/outcomes';
import type { Pool } from '../../lanes/pool';
import { timeoutFor } from '../../lanes/timeoutFor';
import type { RunFile } from '../RunFile';

/** A file that is read once more. */
export interface FileAgain<Source> {
  readonly file: Pick<RunFile, 'id' | 'size'>;
  readonly source: Source;
}

type ContentPool<Source> = Pick<
  Pool<{ content(source: Source): Promise<Content | Unreadable | Failed> }>,
  'runAll'
>;

/** Digests of whole files, by number. One that cannot be read any more has none. */
export async function contentsOf<Source>(
  pool: ContentPool<Source>,
  files: Iterable<FileAgain<Source>> | AsyncIterable<FileAgain<Source>>,
  signal?: AbortSignal,
): Promise<ReadonlyMap<number, string>> {
  const contents = new Map<number, string>();
  await pool.runAll(files, (lane, { source }) => lane.content(source), {
    signal,
    timeoutOf: ({ file }) => 2 * timeoutFor(file.size),
    onResult: (outcome, { file }) => {
      if (outcome.kind === 'content') contents.set(file.id, outcome.digest);
    },
  });
  return contents;
}
