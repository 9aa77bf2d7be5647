import type { Decision } from '../../deid/profile/Preset';
import type { ActionCode, Because } from '../../deid/profile/Because';
import type { TextPiece } from './TextPiece';
import type { CutCounts } from '../../deid/text/countCuts';

export interface ElementRow {
  readonly path: string;
  readonly depth: number;
  readonly vr: string;
  readonly keyword: string;
  /** Decoded and shortened to 200 characters; for bulk values the number of bytes stands in `length`. */
  readonly value: string;
  readonly length: number;
  readonly action: ActionCode;
  readonly because: Because | undefined;
  /** Of a cleaned text: why words of it go. */
  readonly cuts?: CutCounts | undefined;
  /** Of a text that is cleaned word by word: all of it, and which words go or stay because a person keeps them. Not shortened. */
  readonly pieces?: readonly TextPiece[] | undefined;
  /** Decoded new value where there is one. */
  readonly newValue: string | undefined;
  /** What the person may decide about this place under the purpose; empty where a decision would not be heard. */
  readonly mayBe: readonly Decision['does'][];
}
