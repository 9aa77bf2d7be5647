import type { Because } from '../../profile/Because';
import type { Recurrence } from '../../../dicom/access/RecurringElements';
import { ToldOnce } from '../../../dicom/access/ToldOnce';
import type { BoundedMemo } from '../../../dicom/BoundedMemo';
import type { Part10 } from '../../../dicom/model/Part10';
import type { Verdict } from './Verdict';

/**
 * What a lane remembers of an element for as long as it recurs in file after file (`RecurringElements`). It holds under the conditions of the
 * `verdicts` that it was judged under, and no others.
 */
export interface Remembered {
  verdicts: BoundedMemo<Verdict> | undefined;
  verdict: Verdict | undefined;
  /** Of `judgeKept`. */
  doubt: Doubt | undefined;
}

/** What a kept value is still to be asked for; or what becomes of it whatever the answer is. */
export type Doubt =
  | { readonly kind: 'none'; readonly because: Because | undefined }
  | { readonly kind: 'text'; readonly text: string }
  /** Code strings, together and each by itself. */
  | { readonly kind: 'codes'; readonly text: string; readonly codes: readonly string[] };

const known = new ToldOnce<Remembered>();

/** By the index of each element of the top level; undefined for sequences, whose items are judged where they stand. */
export const rememberedOf = (
  { dataSet }: Part10,
  recurring: readonly (Recurrence | undefined)[],
): readonly (Remembered | undefined)[] =>
  recurring.map((recurrence, i) =>
    recurrence === undefined || dataSet.elements[i]?.items !== undefined
      ? undefined
      : known.of(recurrence, nothingRemembered),
  );

const nothingRemembered = (): Remembered => ({ verdicts: undefined, verdict: undefined, doubt: undefined });
