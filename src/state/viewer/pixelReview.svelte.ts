import { SvelteMap } from 'svelte/reactivity';
import type { CoveredArea, PixelDecision, Rect, Redaction } from '../../pixel/Redaction';
import { PictureHints } from './PictureHints.svelte';

/** What a person decided about the picture of one file. */
export type Reviewed =
  | { readonly kind: 'approved' }
  | { readonly kind: 'left-out' }
  /** Taken in without a look: the report says so. */
  | { readonly kind: 'taken-in' }
  | { readonly kind: 'covered'; readonly cover: readonly CoveredArea[]; readonly keepOnly?: readonly Rect[] };

/** Steps that can be taken back. */
const longestHistory = 200;

/**
 * What a person decided about pictures: looked at and good, areas to black out, or left out. Every step can be taken back. Numbers only; it
 * holds nothing of what the pictures show.
 */
export class PixelReview {
  /** What was found and proposed by programs; forgotten with the rest. */
  readonly hints = new PictureHints();
  readonly #reviewed = new SvelteMap<number, Reviewed>();
  #history = $state.raw<readonly (readonly [number, Reviewed | undefined][])[]>([]);

  readonly canUndo = $derived(this.#history.length > 0);

  of(file: number): Reviewed | undefined {
    return this.#reviewed.get(file);
  }

  /** What was decided (`Recipe`). */
  get said(): readonly unknown[] {
    return [...this.#reviewed].flat();
  }

  /** Areas of a file that go, where there are any. */
  coverOf(file: number): readonly CoveredArea[] {
    const reviewed = this.#reviewed.get(file);
    return reviewed?.kind === 'covered' ? reviewed.cover : [];
  }

  keepOnlyOf(file: number): readonly Rect[] | undefined {
    const reviewed = this.#reviewed.get(file);
    return reviewed?.kind === 'covered' ? reviewed.keepOnly : undefined;
  }

  decisionOf(file: number): PixelDecision {
    const reviewed = this.#reviewed.get(file);
    switch (reviewed?.kind) {
      case undefined:
        return 'hold';
      case 'approved':
        return 'approved';
      case 'left-out':
        return 'left-out';
      case 'taken-in':
        return 'export-unreviewed';
      case 'covered': {
        const { cover, keepOnly } = reviewed;
        return keepOnly === undefined ? { cover } : { cover, keepOnly };
      }
    }
  }

  /** Approve, leave out, take in, or with undefined forget what was decided. */
  decide(files: Iterable<number>, reviewed: Exclude<Reviewed, { kind: 'covered' }> | undefined): void {
    this.#change(files, () => reviewed);
  }

  /** Adds an area to each of the files. */
  cover(files: Iterable<number>, area: CoveredArea): void {
    this.#change(files, (before) => covered(before, (cover) => [...cover, area]));
  }

  /** Takes the area away, or puts another in its place, wherever it was drawn at one go. */
  replace(area: CoveredArea, by: CoveredArea | undefined): void {
    const files = [...this.#reviewed.keys()].filter((file) => this.coverOf(file).includes(area));
    this.#change(files, (before) =>
      covered(before, (cover) =>
        cover.flatMap((each) => (each === area ? (by === undefined ? [] : [by]) : [each])),
      ),
    );
  }

  /** Takes over a proposal beside what was drawn. */
  propose(files: Iterable<number>, { cover, keepOnly }: Redaction): void {
    this.#change(files, (before) => {
      const known = before?.kind === 'covered' ? before : undefined;
      return coveredOr([...(known?.cover ?? []), ...cover], keepOnly ?? known?.keepOnly);
    });
  }

  /** Everything outside these areas goes; undefined takes that back. */
  keepOnly(files: Iterable<number>, areas: readonly Rect[] | undefined): void {
    this.#change(files, (before) => withKeepOnly(before, areas));
  }

  undo(): void {
    const step = this.#history.at(-1);
    if (step === undefined) return;
    this.#history = this.#history.slice(0, -1);
    for (const [file, before] of step) this.#set(file, before);
  }

  forget(): void {
    this.#reviewed.clear();
    this.#history = [];
    this.hints.forget();
  }

  #change(files: Iterable<number>, change: (before: Reviewed | undefined) => Reviewed | undefined): void {
    const step = Array.from(files, (file) => [file, this.#reviewed.get(file)] as const);
    if (step.length === 0) return;
    for (const [file, before] of step) this.#set(file, change(before));
    this.#history = [
      ...this.#history,
      step.map(([file, before]): [number, Reviewed | undefined] => [file, before]),
    ].slice(-longestHistory);
  }

  #set(file: number, reviewed: Reviewed | undefined): void {
    if (reviewed === undefined) this.#reviewed.delete(file);
    else this.#reviewed.set(file, reviewed);
  }
}

/** Without any area nothing is decided. */
const coveredOr = (
  cover: readonly CoveredArea[],
  keepOnly: readonly Rect[] | undefined,
): Reviewed | undefined => {
  if (keepOnly !== undefined) return { kind: 'covered', cover, keepOnly };
  return cover.length > 0 ? { kind: 'covered', cover } : undefined;
};

function covered(
  before: Reviewed | undefined,
  change: (cover: readonly CoveredArea[]) => readonly CoveredArea[],
): Reviewed | undefined {
  const known = before?.kind === 'covered' ? before : undefined;
  return coveredOr(change(known?.cover ?? []), known?.keepOnly);
}

const withKeepOnly = (
  before: Reviewed | undefined,
  areas: readonly Rect[] | undefined,
): Reviewed | undefined => coveredOr(before?.kind === 'covered' ? before.cover : [], areas);
