import type { CutReason } from './CutReason';
import { isNoText } from './isNoText';
import { mayBeKept, type KeepsWord } from './mayBeKept';
import { nothingLeft, passesOf, type Pass } from './passesOf';
import type { SecretMatcher } from './SecretMatching';

/** What becomes of a word of a text, by its place in it. */
export interface WordFate {
  readonly start: number;
  readonly end: number;
  /** Folded. */
  readonly word: string;
  /** Undefined where it stays. */
  readonly because: CutReason | undefined;
  /** It stays only because a person keeps it. */
  readonly isKept: boolean;
  /** It goes, and a person may keep it. */
  readonly mayBeKept: boolean;
}

type Fate = { -readonly [Key in keyof WordFate]: WordFate[Key] };

/** Every word of a text with what `cleanText` makes of it, in the order of the text. */
export function wordFates(text: string, guard: SecretMatcher, keeps: KeepsWord): readonly WordFate[] {
  if (isNoText(text)) return [wholeOf(text)];
  let all: Fate[] | undefined;
  let alive: (Fate | undefined)[] = [];
  for (const pass of passesOf(text, guard, keeps)) {
    alive = all === undefined ? (all = fatesOf(pass)) : stillIn(pass, text, alive);
    alive.forEach((fate, at) => fate && tell(fate, at, pass, guard));
    // A text that says nothing any more goes as a whole.
    if (pass.left === nothingLeft && !pass.cuts.none)
      for (const fate of alive) if (fate) fate.because ??= 'beside-cut';
  }
  return all ?? [];
}

const wholeOf = ({ length: end }: string): WordFate => {
  return { start: 0, end, word: '', because: 'no-text', isKept: false, mayBeKept: false };
};

const fatesOf = ({ phrase }: Pass): Fate[] =>
  phrase.tokens.map(({ start, end, folded: word }) => {
    return { start, end, word, because: undefined, isKept: false, mayBeKept: false };
  });

function tell(fate: Fate, at: number, { phrase, cuts }: Pass, guard: SecretMatcher): void {
  fate.isKept = cuts.isKept(at);
  fate.because = cuts.all ? 'secret' : cuts.reason(at);
  fate.mayBeKept = fate.because !== undefined && mayBeKept(phrase, { at, because: fate.because }, guard);
}

/** The words of a later pass as they stood in the text: those that stayed, in their order. */
function stillIn(
  { phrase }: Pass,
  text: string,
  before: readonly (Fate | undefined)[],
): (Fate | undefined)[] {
  const left = before.filter((fate) => fate !== undefined && fate.because === undefined);
  return phrase.tokens.map((token) => {
    const at = left.findIndex((fate) => fate && text.slice(fate.start, fate.end) === token.text);
    return at === -1 ? undefined : left.splice(0, at + 1).at(-1);
  });
}
