import type { CleaningOutcome } from '../../file/clean/CleaningOutcome';
import type { Failed } from '../../file/outcomes';
import type { OwnRequest, SharedRequest } from '../../lanes/CleaningBatch';
import type { Pool } from '../../lanes/pool';
import type { DicomService } from '../../lanes/protocol';
import { Heard } from '../../lanes/Recurring';
import { timeoutFor } from '../../lanes/timeoutFor';
import { together } from '../../lanes/together';
import type { Cleaned } from './Ledger';

/** A file to be cleaned, with what is asked of it besides. */
export interface FileToClean {
  readonly file: Blob;
  readonly own: OwnRequest;
}

export type CopyOutcome = Cleaned<Blob> | Exclude<CleaningOutcome, { kind: 'cleaning' }>;

type Lane = Pick<DicomService, 'cleanAll'>;

/** What a lane was asked for and has told, as far as its last answer was heard. */
interface Known {
  readonly shared: number;
  readonly edits: Heard<string>;
}

let requests = 0;

/** Cleans files of one study in a lane, which is told once what is asked of all of them. One for each run. */
export function lanesClean(
  pool: Pick<Pool<Lane>, 'run'>,
  signal: AbortSignal,
): (
  files: readonly FileToClean[],
  study: string,
  requestOf: (study: string) => SharedRequest,
) => Promise<readonly (CopyOutcome | Failed)[]> {
  const known = new WeakMap<Lane, Known>();
  const numbers = new Map<string, number>();
  const timeoutOf = ({ file }: FileToClean): number => 2 * timeoutFor(file.size);
  return (files, study, requestOf) => {
    const shared = numbers.get(study) ?? ++requests;
    numbers.set(study, shared);
    return together(
      pool,
      files,
      async (lane: Lane, some: readonly FileToClean[]) => {
        const before = known.get(lane);
        known.delete(lane);
        const request = before?.shared === shared ? undefined : requestOf(study);
        const answer = await lane.cleanAll({ files: some, shared, request, anew: before === undefined });
        if (answer.kind !== 'cleanings') return answer;
        const edits = before?.edits ?? new Heard<string>();
        edits.hear(answer.edits);
        known.set(lane, { shared, edits });
        return answer.files.map((file): CopyOutcome => {
          if (file.kind !== 'numbered-cleaning') return file;
          const [list = ''] = edits.values([file.edits]);
          return { ...file, kind: 'cleaning', edits: list };
        });
      },
      { signal, timeoutOf },
    );
  };
}
