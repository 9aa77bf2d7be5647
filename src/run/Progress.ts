import type { SeenSoFar } from './people/SeenPeople';

/** How far a stage is. Totals grow while files still come in. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Bytes of the files that are done and of all: they tell how long the rest takes. Undefined where a stage does not count them. */
  readonly bytes?: number | undefined;
  readonly totalBytes?: number | undefined;
  /** Whom the files that were read so far are about: the first thing that a person sees of them. */
  readonly seen?: SeenSoFar | undefined;
}

export const atStart: Progress = { done: 0, total: 0 };
