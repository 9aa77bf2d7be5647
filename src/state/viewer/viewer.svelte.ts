import type { NoPicture } from '../../file/pictures/NoPicture';
import type { ViewedPicture, Window } from '../../file/pictures/ViewedPicture';
import type { PixelService } from '../../lanes/pixelProtocol';
import type { ShownFrame } from '../../file/pictures/ShownFrame';
import type { Pool } from '../../lanes/pool';
import { FrameLoader, type Wanted } from '../../viewer/FrameLoader';
import { PictureFactsCache } from '../../viewer/PictureFactsCache';
import type { Slide, Slides } from '../../viewer/Slides';

export interface ViewerEffects {
  readonly pool: Pick<Pool<PixelService>, 'run'>;
  /** The bytes of a file; undefined where it is gone. */
  readonly blobOf: (file: number) => Blob | undefined;
}

/** Milliseconds that one frame may take. */
const timeout = 30_000;
/** 64 MiB of drawn frames: 64 slices of 512 x 512. */
const keptBytes = 64 * 1024 * 1024;
/** Viewers made so far, of originals and of copies: what a lane remembers of one is nothing to the next. */
let viewers = 0;
/** Slices fetched ahead of the eye. */
const ahead = 12;
const behind = 3;
/** How far from the wanted slide another one is still better than what is shown. */
const nearby = 64;

/**
 * A row of slides and the one that is looked at. Frames come from a pixel lane, ready to draw; turning fast leaves out what was not begun.
 */
export class Viewer {
  readonly slides: Slides;
  readonly #effects: ViewerEffects;
  readonly #name = String(viewers++);
  readonly #loader: FrameLoader;
  readonly #facts = new PictureFactsCache();
  #direction = 1;

  /** Number of the slide that the person wants. */
  index = $state(0);
  /** The frame on the screen: that of `index`, or one near it until it is there. */
  shown = $state.raw<ShownFrame | undefined>(undefined);
  /** Whose frame is shown. */
  shownIndex = $state(-1);
  picture = $state.raw<ViewedPicture | undefined>(undefined);
  /** Why there is nothing to show. */
  problem = $state.raw<NoPicture['code'] | undefined>(undefined);
  /** Set by the person; the file's own where undefined. */
  window = $state.raw<Window | undefined>(undefined);
  overlays = $state(true);

  readonly slide = $derived.by((): Slide | undefined => this.slides.at(this.index));

  constructor(slides: Slides, effects: ViewerEffects, start = Math.floor(slides.count / 2)) {
    this.slides = slides;
    this.#effects = effects;
    this.#loader = new FrameLoader({
      abreast: 2,
      bytes: keptBytes,
      onLoaded: (key, frame) => this.#arrived(key, frame),
    });
    this.go(start);
  }

  go(index: number): void {
    const to = Math.max(0, Math.min(this.slides.count - 1, Math.round(index)));
    if (to !== this.index) this.#direction = to > this.index ? 1 : -1;
    const before = this.slide?.file;
    this.index = to;
    // The frame first: what else the page knows of the file may come behind it.
    this.#fetch();
    if (this.slide?.file !== before || this.picture === undefined) void this.#open();
  }

  turn(by: number): void {
    this.go(this.index + by);
  }

  setWindow(window: Window | undefined): void {
    this.window = window;
    this.#fetchLook();
  }

  setOverlays(yes: boolean): void {
    this.overlays = yes;
    this.#fetchLook();
  }

  close(): void {
    this.#loader.close();
  }

  #of(file: number): string {
    return `${this.#name} ${String(file)}`;
  }

  #keyOf(index: number): string {
    const { window, overlays } = this;
    return [index, window?.center, window?.width, overlays].join(' ');
  }

  #wanted(index: number): Wanted | undefined {
    const slide = this.slides.at(index);
    const blob = slide && this.#effects.blobOf(slide.file);
    if (slide === undefined || blob === undefined) return undefined;
    const { window, overlays } = this;
    const request = { of: this.#of(slide.file), index: slide.frame, window, overlays };
    return {
      key: this.#keyOf(index),
      load: (signal) =>
        this.#effects.pool.run((service) => service.frame(blob, request), { signal, timeout, urgent: true }),
    };
  }

  /** Shows what is there, and asks for the rest: the wanted slide first, then where the person is turning to. */
  #fetch(): void {
    this.#show();
    const order = [this.index];
    for (let step = 1; step <= ahead; step++) order.push(this.index + step * this.#direction);
    for (let step = 1; step <= behind; step++) order.push(this.index - step * this.#direction);
    this.#loader.want(order.flatMap((index) => this.#wanted(index) ?? []));
  }

  /** Another look at the same slide, likely one of many while the pointer is dragged: its neighbours wait until they are turned to. */
  #fetchLook(): void {
    this.#show();
    this.#loader.want([this.#wanted(this.index) ?? []].flat());
  }

  #arrived(key: string, frame: ShownFrame | NoPicture): void {
    // While the window is dragged faster than frames come, one that is a little behind is better than none.
    if (frame.kind === 'frame' && this.shownIndex === this.index && key.startsWith(`${String(this.index)} `))
      this.shown = frame;
    this.#show();
  }

  /** Shows the wanted frame, or, where turning is faster than loading, the one nearest to it that is nearer than what is shown. */
  #show(): void {
    const nearer = this.shownIndex < 0 ? 1 : Math.min(nearby, Math.abs(this.shownIndex - this.index));
    for (let away = 0; away < Math.max(1, nearer); away++) {
      for (const index of [this.index - away * this.#direction, this.index + away * this.#direction]) {
        const frame = this.#loader.cached(this.#keyOf(index));
        if (frame === undefined || (away > 0 && frame.kind !== 'frame')) continue;
        this.shownIndex = index;
        this.shown = frame.kind === 'frame' ? frame : undefined;
        this.problem = frame.kind === 'frame' ? undefined : frame.code;
        return;
      }
    }
  }

  async #open(): Promise<void> {
    const file = this.slide?.file;
    const blob = file === undefined ? undefined : this.#effects.blobOf(file);
    if (file === undefined || blob === undefined) return;
    const picture = await this.#facts.of(file, () =>
      this.#effects.pool.run((service) => service.picture(blob, this.#of(file)), { timeout, urgent: true }),
    );
    if (this.slide?.file === file) this.picture = picture.kind === 'picture' ? picture : undefined;
  }
}
