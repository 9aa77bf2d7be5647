import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { NoPicture } from '../../file/pictures/NoPicture';
import type { PixelService } from '../../lanes/pixelProtocol';
import type { ShownFrame } from '../../file/pictures/ShownFrame';
import type { Pool } from '../../lanes/pool';
import type { Redaction } from '../../pixel/Redaction';
import { FrameLoader } from '../../viewer/FrameLoader';
import { groupAreas } from '../../viewer/groupAreas';
import { proposedAreas } from '../../viewer/proposedAreas';
import type { PixelReview } from './pixelReview.svelte';
import type { Slide } from '../../viewer/Slides';

export type SheetItem = Slide;

export interface SheetEffects {
  readonly pool: Pick<Pool<PixelService>, 'run'>;
  readonly review: PixelReview;
  readonly blobOf: (file: number) => Blob | undefined;
}

/** Frames of one picture that are all shown, without asking which of them tell. */
const fewFrames = 24;
/** Milliseconds that one frame may take, and that comparing all frames of a picture may. */
const timeout = 30_000;
const tellingTimeout = 600_000;
/** Of drawn frames that are kept beside those in sight. */
const keptBytes = 48 * 1024 * 1024;
/** Sheets made so far: what a lane remembers of one is nothing to the next. */
let sheets = 0;

const keyOf = ({ file, frame }: SheetItem): string => `${String(file)} ${String(frame)}`;

/**
 * Pictures beside each other, each as large as it must be to be looked at. `pictures` of a group are confirmed together, but only those that were on
 * the screen and that nobody took out; of one picture `frames` are shown until enough of them were.
 */
export class Sheet {
  readonly kind: 'pictures' | 'frames';
  items = $state.raw<readonly SheetItem[]>([]);
  /** How far it is known which frames tell. */
  comparing = $state<'running' | 'failed' | undefined>(undefined);
  readonly #effects: SheetEffects;
  readonly #name = `sheet ${String(sheets++)}`;
  readonly #loader: FrameLoader;
  readonly #near = new SvelteMap<string, SheetItem>();
  readonly #drawn = new SvelteMap<string, ShownFrame | NoPicture>();
  readonly #out = new SvelteSet<number>();
  readonly #over = new AbortController();

  constructor(kind: Sheet['kind'], items: readonly SheetItem[], effects: SheetEffects) {
    this.kind = kind;
    this.items = items;
    this.#effects = effects;
    this.#loader = new FrameLoader({
      abreast: 2,
      bytes: keptBytes,
      onLoaded: (key, frame) => {
        if (this.#near.has(key)) this.#drawn.set(key, frame);
      },
    });
  }

  readonly files = $derived(
    this.items.map(({ file }) => file).filter((file, n, all) => n === 0 || file !== all[n - 1]),
  );
  /** Pictures that were on the screen as they go out, and that are part of what is confirmed. */
  readonly confirmable = $derived.by((): readonly number[] => {
    const { review } = this.#effects;
    return this.files.filter((file) => this.isIn(file) && review.lookOf(file).lacks === undefined);
  });
  readonly confirmed = $derived.by(() => this.files.filter((file) => this.#isConfirmed(file)).length);

  /** What the search found in each of the pictures and does not go yet, and in those where it missed it what all others show. */
  readonly proposed = $derived.by((): readonly (readonly [file: number, redaction: Redaction])[] => {
    const { review } = this.#effects;
    const files = this.files.filter((file) => this.isIn(file));
    const found = files.flatMap((file) => {
      const boxes = review.hints.textIn(file);
      return boxes === undefined ? [] : [boxes];
    });
    const shared = groupAreas(found);
    return files.flatMap((file) => {
      const own = review.hints.textIn(file) ?? [];
      const redaction = proposedAreas({ cover: review.coverOf(file) }, own.length > 0 ? own : shared, []);
      return redaction === undefined ? [] : [[file, redaction] as const];
    });
  });

  /** False for a picture that is not confirmed with the others: taken out here, or left out of the copies. */
  isIn(file: number): boolean {
    return !this.#out.has(file) && this.#effects.review.saidOf(file) !== 'left-out';
  }

  put(file: number, isIn: boolean): void {
    if (isIn) this.#out.delete(file);
    else this.#out.add(file);
  }

  frameOf(item: SheetItem): ShownFrame | NoPicture | undefined {
    return this.#drawn.get(keyOf(item));
  }

  /** A place near the window wants its picture; one far away lets it go. */
  near(item: SheetItem, isNear: boolean): void {
    const key = keyOf(item);
    if (isNear) this.#near.set(key, item);
    else this.#near.delete(key);
    const there = isNear ? this.#loader.cached(key) : undefined;
    if (there === undefined) this.#drawn.delete(key);
    else this.#drawn.set(key, there);
    this.#loader.want([...this.#near.values()].flatMap((each) => this.#wanted(each) ?? []));
  }

  /** Blacks out what is proposed, in each of the pictures. */
  blackOut(): void {
    this.#effects.review.proposeEach(this.proposed);
  }

  /** @returns how many pictures were confirmed */
  approve(): number {
    return this.#effects.review.approve(this.confirmable, 'sheet').length;
  }

  /** Lays out the frames of the one picture: all, or those that stand for all others. */
  async spread(frames: number): Promise<void> {
    const [first] = this.items;
    const blob = first && this.#effects.blobOf(first.file);
    if (first === undefined || blob === undefined) return;
    const { file } = first;
    const lay = (numbers: readonly number[]): unknown =>
      (this.items = numbers.map((frame) => ({ file, frame })));
    if (frames <= fewFrames) {
      lay(Array.from({ length: frames }, (_, frame) => frame));
      return;
    }
    const { sights } = this.#effects.review;
    const known = sights.tellingOf(file);
    if (known !== undefined) {
      lay(known);
      return;
    }
    this.comparing = 'running';
    const { signal } = this.#over;
    const found = await this.#effects.pool
      .run((service) => service.telling(blob), { signal, timeout: tellingTimeout })
      .catch(() => undefined);
    if (signal.aborted) return;
    if (found?.kind !== 'telling') {
      this.comparing = 'failed';
      return;
    }
    this.comparing = undefined;
    sights.tell(file, found.frames);
    lay(found.frames);
  }

  close(): void {
    this.#over.abort();
    this.#loader.close();
    this.#near.clear();
    this.#drawn.clear();
  }

  #isConfirmed(file: number): boolean {
    const seen = this.#effects.review.seenOf(file);
    return seen === 'approved' || seen === 'blacked-out';
  }

  #wanted(
    item: SheetItem,
  ): { key: string; load: Parameters<FrameLoader['want']>[0][number]['load'] } | undefined {
    const blob = this.#effects.blobOf(item.file);
    if (blob === undefined) return undefined;
    const request = { of: `${this.#name} ${String(item.file)}`, index: item.frame, overlays: true };
    return {
      key: keyOf(item),
      load: (signal) =>
        this.#effects.pool.run((service) => service.frame(blob, request), { signal, timeout, urgent: true }),
    };
  }
}
