import type { Cut } from './Cut';
import type { CutReason } from './CutReason';
import type { Phrase } from './Phrase';

/** Reasons that make what was cut a part of a name, which takes what is beside it along. */
const ofNames: ReadonlySet<CutReason> = new Set([
  'secret', 'unknown-word', 'given-name-beside', 'stray-name', 'doubtful', 'beside-cut',
]); // prettier-ignore

/** What the rules cut of a phrase. The first reason of a word is the one that is told. */
export class Cuts {
  readonly #reasons = new Map<number, CutReason>();
  readonly #names = new Set<number>();
  readonly #kept = new Set<number>();
  readonly #keeps: (at: number, because: CutReason) => boolean;
  #all = false;

  /** @param keeps whether a person keeps a word that goes for a reason; it goes for any other all the same */
  constructor(
    readonly phrase: Phrase,
    keeps: (at: number, because: CutReason) => boolean,
  ) {
    this.#keeps = keeps;
  }

  /** @returns whether a word goes that did not before */
  add({ at, because }: Cut): boolean {
    if (at === 'all') {
      this.#all = true;
      return false;
    }
    if (this.#keeps(at, because)) {
      this.#kept.add(at);
      return false;
    }
    const isNew = !this.#reasons.has(at);
    if (isNew) this.#reasons.set(at, because);
    if (ofNames.has(because)) this.#names.add(at);
    return isNew;
  }

  /** Whether nothing of the text can stay. */
  get all(): boolean {
    return this.#all;
  }

  get none(): boolean {
    return this.#reasons.size === 0 && !this.#all;
  }

  /** Words that would go and that a person keeps, folded, each once. */
  get kept(): readonly string[] {
    const { tokens } = this.phrase;
    const kept = [...this.#kept].filter((at) => !this.has(at)).flatMap((at) => tokens[at]?.folded ?? []);
    return [...new Set(kept)];
  }

  /** Whether a word stays only because a person keeps it. */
  isKept(at: number): boolean {
    return this.#kept.has(at) && !this.has(at);
  }

  has(at: number): boolean {
    return this.#reasons.has(at);
  }

  reason(at: number): CutReason | undefined {
    return this.#reasons.get(at);
  }

  /** Whether a word was cut as a part of a name. */
  isName(at: number): boolean {
    return this.#names.has(at) && this.phrase.isCapital(at) && !/\d/.test(this.phrase.tokens[at]?.text ?? '');
  }
}
