import type { Rect } from '../../pixel/Redaction';
import type { FileRow } from '../../run/FileRow';
import { groupAreas } from '../../viewer/groupAreas';
import { proposedAreas } from '../../viewer/proposedAreas';
import { slideFile } from '../../viewer/slideFile';
import { Slides } from '../../viewer/Slides';
import { Looking } from './Looking.svelte';
import { closeViewer, type OpenViewer } from './OpenViewer';
import type { PixelReview } from './pixelReview.svelte';
import { Playing } from './Playing.svelte';

/** What came of the last key or button, for those who see it and those who hear it. */
export type DeskTold =
  'approved' | 'left-out' | 'done' | 'covered' | 'draw' | 'loading' | 'unseen' | 'small' | 'frames' | 'areas';

export interface DeskSource {
  /** Those that need eyes, the likeliest first. */
  readonly toSee: readonly FileRow[];
  readonly undecided: readonly FileRow[];
  /** Of those, pictures of one device and size. */
  readonly groups: readonly (readonly FileRow[])[];
  readonly review: PixelReview;
  readonly viewers: (slides: Slides, start: number) => OpenViewer;
  readonly openSheet: (files: readonly number[]) => void;
}

interface OnDesk {
  readonly viewers: OpenViewer;
  readonly looking: Looking;
  readonly playing: Playing;
}

/** Where the pictures that need eyes are gone through: one of them is shown and decided on, then the next one comes. */
export class Desk {
  readonly #source: DeskSource;
  #wanted = $state<number>();
  /** What shows the picture; undefined while the desk is not looked at. */
  open = $state.raw<OnDesk | undefined>(undefined);
  /** A drag over the picture blacks out. */
  drawing = $state(false);
  told = $state<DeskTold | undefined>(undefined);

  constructor(source: DeskSource) {
    this.#source = source;
  }

  /** The picture that is decided on: the one that was chosen, else the first that nothing was decided about. */
  readonly file = $derived.by((): number | undefined => {
    const { toSee, undecided } = this.#source;
    if (toSee.some(({ id }) => id === this.#wanted)) return this.#wanted;
    return (undecided[0] ?? toSee[0])?.id;
  });
  /** Pictures like this one that nothing was decided about, whatever was about itself; none where there are not several. */
  readonly alike = $derived.by((): readonly number[] => {
    const picture = this.#source.toSee.find(({ id }) => id === this.file)?.facts?.picture;
    if (picture === undefined || picture.frames > 1) return [];
    const group = this.#source.groups.find((rows) => rows[0]?.facts?.picture?.layout === picture.layout);
    return group?.map(({ id }) => id) ?? [];
  });

  /** Puts the picture there. What is found meanwhile comes beside it and not in its place. */
  bring(): void {
    const { file } = this;
    this.#wanted = file;
    if (file === undefined) return;
    const { viewers, looking } = this.open ?? {};
    if (viewers?.original.slides.files.some((each) => each.file === file) === true) {
      looking?.fit();
      viewers.original.go(viewers.original.slides.startOf(file));
    } else this.#lay(file);
  }

  show(file: number): void {
    this.told = undefined;
    this.drawing = false;
    this.open?.playing.stop();
    this.#wanted = file;
  }

  /** @param by how many pictures, in the order of the grid */
  move(by: number): void {
    const { toSee } = this.#source;
    const at = toSee.findIndex(({ id }) => id === this.file);
    const to = toSee[Math.max(0, Math.min(toSee.length - 1, at + by))];
    if (to !== undefined) this.show(to.id);
  }

  /** What is shown may go out as it is shown, and the next one comes. What was not shown stays, and the person is told why. */
  approve(): void {
    const { file, open } = this;
    if (file === undefined || open === undefined) return;
    const { original } = open.viewers;
    const { lacks, shown, of, by = 'viewer' } = this.#source.review.lookOf(file);
    const isThere = original.slide?.file === file && original.shownIndex === original.index;
    if (original.problem === undefined && !isThere) this.told = 'loading';
    else if (lacks === undefined) {
      this.#source.review.approve([file], by);
      this.#goOn('approved');
    } else if (original.problem !== undefined && shown === 0) this.told = 'unseen';
    else this.told = lacks === 'frames' && of === 1 ? 'small' : lacks;
  }

  leaveOut(): void {
    if (this.file === undefined) return;
    this.#source.review.decide([this.file], { kind: 'left-out' });
    this.#goOn('left-out');
  }

  /**
   * Blacks out what was found and proposed, of this device too. Where there is nothing of that, a drag over the picture does.
   * @param kept areas that the person keeps for pictures like this
   */
  blackOut(kept: readonly Rect[] | undefined): void {
    const { file, open } = this;
    if (file === undefined || open === undefined) return;
    const { review } = this.#source;
    const { picture } = open.viewers.original;
    const proposals = [review.hints.proposalFor(file), kept && { cover: kept }, picture?.proposal];
    const now = { cover: review.coverOf(file), keepOnly: review.keepOnlyOf(file) };
    const proposed = proposedAreas(now, this.#found(file), proposals);
    if (proposed === undefined) this.drawing = !this.drawing;
    else review.propose([file], proposed);
    this.told = proposed !== undefined ? 'covered' : this.drawing ? 'draw' : undefined;
  }

  /** Plays all frames of a cine; of a picture that is one of many alike, shows all of them beside each other. */
  play(): void {
    const { file, open } = this;
    if (file === undefined || open === undefined) return;
    const { playing, viewers } = open;
    const frames = viewers.original.slides.files.find((each) => each.file === file)?.frames ?? 1;
    if (playing.on) playing.stop();
    else if (frames > 1) playing.start();
    else if (this.alike.length > 1) this.#source.openSheet(this.alike);
  }

  close(): void {
    this.open?.playing.stop();
    closeViewer(this.open?.viewers);
    this.open = undefined;
    this.#wanted = undefined;
    this.told = undefined;
    this.drawing = false;
  }

  /** Places with text in this picture; where the search found none, those that all others of the device have. */
  #found(file: number): readonly Rect[] {
    const { hints } = this.#source.review;
    const own = hints.textIn(file) ?? [];
    if (own.length > 0) return own;
    return groupAreas(
      this.alike.flatMap((each) => {
        const boxes = hints.textIn(each);
        return boxes === undefined ? [] : [boxes];
      }),
    );
  }

  #lay(file: number): void {
    closeViewer(this.open?.viewers);
    const slides = new Slides(this.#source.toSee.flatMap((row) => slideFile(row) ?? []));
    const viewers = this.#source.viewers(slides, slides.startOf(file));
    const looking = new Looking(viewers.original, viewers.copy, 'cover');
    this.open = { viewers, looking, playing: new Playing(viewers.original) };
  }

  #goOn(told: DeskTold): void {
    const { toSee, review } = this.#source;
    const at = toSee.findIndex(({ id }) => id === this.file);
    const next = [...toSee.slice(at + 1), ...toSee.slice(0, at)].find(({ id }) => !review.isSettled(id));
    if (next !== undefined) this.show(next.id);
    this.drawing = false;
    this.told = next === undefined ? 'done' : told;
  }
}
