import type { Inspected } from '../file/inspect/Inspected';
import type { RunFacts, RunFile } from './RunFile';

/** One file as the page lists it; codes of reasons are those that `i18n` has words for. */
export type FileRow = RunFile<Blob, FileFacts>;

/** What the page shows of a readable file. */
export interface FileFacts extends RunFacts {
  readonly needsEyes: Inspected['needsEyes'];
  readonly picture: Inspected['picture'];
  readonly modality: string;
}
