import type { Inspected } from '../file/inspect/Inspected';
import type { RunFacts, RunFile } from './RunFile';

/** One file as the page lists it; codes of reasons are those that `i18n` has words for. */
export type FileRow = RunFile<Blob, FileFacts>;

/** What the page shows of a readable file. What slices of a series have in common is one object for all of them. */
export interface FileFacts extends RunFacts {
  readonly needsEyes: Inspected['needsEyes'];
  readonly picture: PictureKind | undefined;
  readonly modality: string;
  /** SOP Instance UID: a picture that is blacked out becomes a new instance, and what refers to it must know. */
  readonly sopInstance: string;
}

/** What a picture has in common with those beside it. */
export type PictureKind = Omit<NonNullable<Inspected['picture']>, 'instanceNumber' | 'sopInstance'>;
