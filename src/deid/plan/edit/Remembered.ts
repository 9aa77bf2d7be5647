import type { Because } from '../../profile/Because';
import type { BoundedMemo } from '../../../dicom/BoundedMemo';
import type { Verdict } from './Verdict';

/**
 * What a lane remembers of an element for as long as it recurs in file after file (`Recurrence`). It holds under the conditions of the
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

export const nothingRemembered = (): Remembered => ({
  verdicts: undefined,
  verdict: undefined,
  doubt: undefined,
});
