import type { NewElement } from '../../../dicom/write/Change';
import type { ActionCode, Because } from '../../profile/Because';
import type { CleanText } from '../../text/cleanText';
import { countCuts, type CutCounts } from '../../text/countCuts';
import type { AttributeRule } from '../../profile/ruleOf';
import type { PlanNote } from './Plan';

/** What becomes of one element, with everything that is to be remembered of it. `interpret` makes edits of it. */
export type Verdict = Keep | Remove | Empty | Replace | Become;

/** It stays; the items of a sequence are judged one by one. */
interface Keep {
  readonly does: 'keep';
  /** Whether its value may still name somebody: it is held against all identifying values once they are known. */
  readonly mayName: boolean;
  /** What it is taken for, where PS3.6 does not say it. */
  readonly as?: AttributeRule;
  readonly notes?: readonly PlanNote[];
  /** Of a cleaned text: words that stay because a person keeps them (`CleanText.kept`). */
  readonly keptWords?: readonly string[];
  /** What the rules say, where a person keeps it. */
  readonly against?: Verdict;
}

interface Remove {
  readonly does: 'remove';
  readonly because: Because;
}

/** Zero length, or a sequence without items. */
interface Empty {
  readonly does: 'empty';
  readonly because: Because;
}

/** Another value in the same VR; an empty element stays empty. */
interface Replace {
  readonly does: 'replace';
  readonly action: ActionCode;
  readonly because: Because;
  /** Encoded; undefined for the dummy of the VR. */
  readonly value?: Uint8Array;
  /** What it is taken for, where PS3.6 does not say it. */
  readonly as?: AttributeRule;
  /** Of a cleaned text: why words of it go. */
  readonly cuts?: CutCounts;
  /** Of a cleaned text: words that stay because a person keeps them (`CleanText.kept`). */
  readonly keptWords?: readonly string[];
  /** UIDs of the file that go with the old value. */
  readonly uids?: readonly string[];
  /** An empty element gets the value, too. */
  readonly fills?: true;
}

/** Another element in its place. */
interface Become {
  readonly does: 'become';
  readonly action: ActionCode;
  readonly because: Because;
  readonly element: NewElement;
}

/** The rule looked at the value and answers for it. */
export const keep: Verdict = { does: 'keep', mayName: false };
/** The rule let it stay whatever its value is. */
export const keepUnlessItNames = { does: 'keep', mayName: true } as const satisfies Verdict;

/** A verdict on an element that is taken for something else than PS3.6 says. */
export const readAs = (verdict: Verdict, as: AttributeRule): Verdict =>
  verdict.does === 'keep' || verdict.does === 'replace' ? { ...verdict, as } : verdict;

export const remove = (because: Because): Verdict => ({ does: 'remove', because });
export const empty = (because: Because): Verdict => ({ does: 'empty', because });
export const dummy = (because: Because): Verdict => ({ does: 'replace', action: 'D', because });
export const replace = (action: ActionCode, because: Because, value: Uint8Array): Verdict => ({
  does: 'replace',
  action,
  because,
  value,
});
export const cleaned = (value: Uint8Array, texts: readonly CleanText[]): Verdict => ({
  does: 'replace',
  action: 'C',
  because: 'text-cleaned',
  value,
  cuts: countCuts(texts),
  ...keptIn(texts),
});

/** Nothing of a cleaned text went; what a person keeps of it is told. */
export function cleanAsItIs(texts: readonly CleanText[]): Verdict {
  const kept = keptIn(texts);
  return kept.keptWords === undefined ? keepUnlessItNames : { ...keepUnlessItNames, ...kept };
}

function keptIn(texts: readonly CleanText[]): { readonly keptWords?: readonly string[] } {
  const words = texts.flatMap(({ kept = [] }) => kept);
  return words.length === 0 ? {} : { keptWords: [...new Set(words)] };
}
