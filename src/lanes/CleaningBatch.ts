import type { Cleaning, CleaningOutcome } from '../file/clean/CleaningOutcome';
import type { CleanRequest } from '../file/clean/CleanRequest';
import type { News } from './Recurring';

type OwnField = 'patients' | 'document' | 'pixels' | 'looked' | 'textFound' | 'instance';

/** What is asked of one file. A choice only where it is not that of all others. */
export type OwnRequest = Pick<CleanRequest, OwnField> & Partial<Pick<CleanRequest, 'choice'>>;

/** What is asked of all files of a study. It may be longer than all else that is told of a file, and crosses once. */
export type SharedRequest = Omit<CleanRequest, OwnField>;

/** Files of one study, to be cleaned. */
export interface CleaningBatch {
  readonly files: readonly { readonly file: Blob; readonly own: OwnRequest }[];
  /** Another number for every study of every run. */
  readonly shared: number;
  /** Undefined where the batch before, which came to this lane, was under the same number. */
  readonly request: SharedRequest | undefined;
  /** True where what was told before was not heard, or is no part of this run. */
  readonly anew: boolean;
}

/** A cleaning that names its edits by a number. */
export type NumberedCleaning = Omit<Cleaning, 'kind' | 'edits'> & {
  readonly kind: 'numbered-cleaning';
  readonly edits: number;
};

export interface CleaningAnswer {
  readonly kind: 'cleanings';
  readonly files: readonly (NumberedCleaning | Exclude<CleaningOutcome, Cleaning>)[];
  /** Lists of edits as JSON: slices of a series have the same. */
  readonly edits: News<string>;
}
