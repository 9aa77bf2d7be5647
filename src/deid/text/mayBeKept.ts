import type { CutReason } from './CutReason';
import type { Phrase } from './Phrase';
import type { SecretMatcher } from './SecretMatching';

/** Whether a person keeps a word of a text, folded (`foldText`). */
export type KeepsWord = (folded: string) => boolean;

export const keepsNoWord: KeepsWord = () => false;

/** Whether a person may say otherwise: what is judged by the words around can be wrong, what is told by its form or known is not. */
const isJudgement: Readonly<Record<CutReason, boolean>> = {
  secret: false,
  date: false,
  time: false,
  number: false,
  phone: false,
  contact: false,
  address: false,
  age: false,
  'form-of-address': true,
  role: true,
  person: true,
  particle: true,
  'given-name-beside': true,
  'stray-name': true,
  doubtful: true,
  language: true,
  'no-text': false,
  'unknown-word': true,
  'beside-cut': true,
};

/** Whether a person may keep a word that a rule cuts for a reason. Never one that is a part of an identifying value, wherever it stands. */
export function mayBeKept(
  { tokens }: Phrase,
  { at, because }: { readonly at: number; readonly because: CutReason },
  guard: SecretMatcher,
): boolean {
  const text = tokens[at]?.text ?? '';
  if (!isJudgement[because] || !/\p{L}/u.test(text)) return false;
  // The number of a house is a part of the address that was cut beside it.
  if (because === 'beside-cut' && /\p{N}/u.test(text)) return false;
  return !guard.within(text) && guard.spans(text).length === 0 && guard.nameWords(text).length === 0;
}
