import { SvelteMap } from 'svelte/reactivity';
import type { CoveredArea, PixelDecision, Rect, Redaction } from '../../pixel/Redaction';
import { goesStill } from '../../pixel/sight/goesStill';
import { lookAt, type Look } from '../../pixel/sight/lookAt';
import type { Areas, LookRecord, Way } from '../../pixel/sight/Sight';
import { PictureHints } from './PictureHints.svelte';
import { Sights } from './Sights.svelte';

/** What a person said of a picture. */
export type Said =
  /** What is left by the areas of that moment may go out. */
  | { readonly kind: 'approved'; readonly areas: Areas; readonly by: Way }
  | { readonly kind: 'left-out' }
  /** Taken in without a look: the report says so. */
  | { readonly kind: 'taken-in' };

/** What was decided about the picture of one file: which areas go, and what the person said of it. Areas say nothing of a look. */
interface Reviewed extends Areas {
  readonly said?: Said | undefined;
}

/** How far a person got with a picture. */
export type Seen = 'no' | 'shown' | 'approved' | 'blacked-out' | 'left-out';

type Change = (before: Reviewed) => Reviewed;

/** Steps that can be taken back. */
const longestHistory = 200;

const nothing: Reviewed = { cover: [] };

/**
 * What a person saw of pictures and decided about them: areas to black out, and apart from that looked at and good, left out, or taken in unseen.
 * Every decision can be taken back. Numbers only; it holds nothing of what the pictures show.
 */
export class PixelReview {
  /** What was found and proposed by programs; forgotten with the rest. */
  readonly hints = new PictureHints();
  /** What was on the screen. */
  readonly sights = new Sights();
  readonly #framesOf: (file: number) => number;
  readonly #reviewed = new SvelteMap<number, Reviewed>();
  #history = $state.raw<readonly (readonly [number, Reviewed | undefined][])[]>([]);
  readonly #keys = new WeakMap<CoveredArea, number>();
  #lastKey = 0;

  readonly canUndo = $derived(this.#history.length > 0);

  /** @param framesOf how many frames the picture of a file has */
  constructor(framesOf: (file: number) => number = () => 1) {
    this.#framesOf = framesOf;
  }

  /** What was decided (`Recipe`). */
  get said(): readonly unknown[] {
    return [...this.#reviewed].flat();
  }

  /** Pictures with text that nothing was decided about. */
  readonly withText = $derived.by(() => this.hints.withText.filter((file) => !this.#reviewed.has(file)));

  /** Areas of a file that go, where there are any. */
  coverOf(file: number): readonly CoveredArea[] {
    return this.#of(file).cover;
  }

  keepOnlyOf(file: number): readonly Rect[] | undefined {
    return this.#of(file).keepOnly;
  }

  saidOf(file: number): Said['kind'] | undefined {
    return this.#of(file).said?.kind;
  }

  /** The same for an area before and after it was moved: the place in the page that shows it stays. */
  keyOf(area: CoveredArea): number {
    let key = this.#keys.get(area);
    if (key === undefined) this.#keys.set(area, (key = ++this.#lastKey));
    return key;
  }

  /** What of a picture was on the screen, less the areas that go now. */
  lookOf(file: number): Look {
    return this.#lookAt(file, this.#of(file));
  }

  seenOf(file: number): Seen {
    const { said, cover, keepOnly } = this.#of(file);
    if (said?.kind === 'left-out') return 'left-out';
    if (said?.kind === 'approved' && this.#lookAt(file, said.areas).lacks === undefined)
      return cover.length > 0 || keepOnly !== undefined ? 'blacked-out' : 'approved';
    return this.lookOf(file).lacks === undefined ? 'shown' : 'no';
  }

  /** True where nothing is left to decide. */
  isSettled(file: number): boolean {
    const seen = this.seenOf(file);
    return (seen !== 'no' && seen !== 'shown') || this.saidOf(file) === 'taken-in';
  }

  /** True where areas go from a picture that goes out. */
  blackens(file: number): boolean {
    const { cover, keepOnly, said } = this.#of(file);
    return said?.kind !== 'left-out' && (cover.length > 0 || keepOnly !== undefined);
  }

  decisionOf(file: number): PixelDecision {
    const { cover, keepOnly, said } = this.#of(file);
    const seen = this.seenOf(file);
    if (seen === 'left-out') return 'left-out';
    const looked = seen === 'approved' || seen === 'blacked-out';
    const unreviewed = said?.kind === 'taken-in' ? 'export-unreviewed' : 'hold';
    if (!this.blackens(file)) return looked ? 'approved' : unreviewed;
    const redaction: Redaction = keepOnly === undefined ? { cover } : { cover, keepOnly };
    return looked ? redaction : { ...redaction, unreviewed };
  }

  /** What a copy may claim of its picture follows from this alone. */
  recordOf(file: number): LookRecord {
    const { said } = this.#of(file);
    const { shown, of, by, lacks } = this.lookOf(file);
    if (said?.kind !== 'approved') return { shown, of, by, enough: lacks === undefined, confirmed: false };
    const enough = this.#lookAt(file, said.areas).lacks === undefined;
    return { shown, of, by: said.by, enough, confirmed: true };
  }

  /**
   * Confirms that what is left of the pictures may go out. Only of those that were on the screen as they go out: the others stay as they are, and
   * so do those that were left out one by one.
   * @returns those that were confirmed
   */
  approve(files: readonly number[], by: Way): readonly number[] {
    const shown = files.filter(
      (file) =>
        this.lookOf(file).lacks === undefined && (files.length === 1 || this.saidOf(file) !== 'left-out'),
    );
    this.#change(shown, (before) => {
      const { cover, keepOnly } = before;
      return {
        ...before,
        said: { kind: 'approved', areas: keepOnly === undefined ? { cover } : { cover, keepOnly }, by },
      };
    });
    return shown;
  }

  /** Leave out, take in, or with undefined take back what was said. Areas stay. */
  decide(files: Iterable<number>, said: Exclude<Said, { kind: 'approved' }> | undefined): void {
    this.#change(files, (before) => ({ ...before, said }));
  }

  /** Adds an area to each of the files. */
  cover(files: Iterable<number>, area: CoveredArea): void {
    this.#change(files, (before) => ({ ...before, cover: [...before.cover, area] }));
  }

  /** Takes the area away, or puts another in its place, wherever it was drawn at one go. */
  replace(area: CoveredArea, by: CoveredArea | undefined): void {
    if (by !== undefined) this.#keys.set(by, this.keyOf(area));
    const files = [...this.#reviewed.keys()].filter((file) => this.coverOf(file).includes(area));
    this.#change(files, (before) => ({
      ...before,
      cover: before.cover.flatMap((each) => (each === area ? (by ?? []) : each)),
    }));
  }

  /** Takes over a proposal beside what was drawn. */
  propose(files: Iterable<number>, proposal: Redaction): void {
    this.proposeEach(Array.from(files, (file) => [file, proposal]));
  }

  /** Takes over a proposal of its own for each of the files, at one go. */
  proposeEach(proposals: readonly (readonly [file: number, Redaction])[]): void {
    this.#changeEach(
      proposals.map(([file, { cover, keepOnly }]) => [
        file,
        (before) => ({
          said: before.said,
          ...kept(keepOnly ?? before.keepOnly),
          cover: [...before.cover, ...cover.filter((each) => !before.cover.includes(each))],
        }),
      ]),
    );
  }

  /** Everything outside these areas goes; undefined takes that back. */
  keepOnly(files: Iterable<number>, areas: readonly Rect[] | undefined): void {
    this.#change(files, ({ cover, said }) => ({ cover, said, ...kept(areas) }));
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
    this.sights.forget();
  }

  #of(file: number): Reviewed {
    return this.#reviewed.get(file) ?? nothing;
  }

  #lookAt(file: number, areas: Areas): Look {
    return lookAt(this.sights.of(file), areas, this.#framesOf(file), this.sights.tellingOf(file));
  }

  #change(files: Iterable<number>, change: Change): void {
    this.#changeEach(Array.from(files, (file) => [file, change]));
  }

  /** One step that can be taken back. */
  #changeEach(changes: readonly (readonly [file: number, Change])[]): void {
    if (changes.length === 0) return;
    const step = changes.map(([file]): [number, Reviewed | undefined] => [file, this.#reviewed.get(file)]);
    for (const [file, change] of changes) this.#set(file, stillSaid(change(this.#of(file))));
    this.#history = [...this.#history, step].slice(-longestHistory);
  }

  #set(file: number, reviewed: Reviewed | undefined): void {
    if (reviewed === undefined || isNothing(reviewed)) this.#reviewed.delete(file);
    else this.#reviewed.set(file, reviewed);
  }
}

const kept = (keepOnly: readonly Rect[] | undefined): Pick<Areas, 'keepOnly'> =>
  keepOnly === undefined ? {} : { keepOnly };

const isNothing = ({ cover, keepOnly, said }: Reviewed): boolean =>
  cover.length === 0 && keepOnly === undefined && said === undefined;

/** What was approved is what was left: where an area shrinks, more is left, and nobody said anything of that. */
const stillSaid = (reviewed: Reviewed): Reviewed =>
  reviewed.said?.kind === 'approved' && !goesStill(reviewed.said.areas, reviewed)
    ? { ...reviewed, said: undefined }
    : reviewed;
