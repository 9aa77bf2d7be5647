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
  #all = false;

  constructor(readonly phrase: Phrase) {}

  add({ at, because }: Cut): void {
    if (at === 'all') {
      this.#all = true;
      return;
    }
    if (!this.#reasons.has(at)) this.#reasons.set(at, because);
    if (ofNames.has(because)) this.#names.add(at);
  }

  /** Whether nothing of the text can stay. */
  get all(): boolean {
    return this.#all;
  }

  get none(): boolean {
    return this.#reasons.size === 0;
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
