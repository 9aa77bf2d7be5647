import type { Viewer } from './viewer.svelte';

/** Milliseconds that a frame stays: fast enough for a long cine, slow enough to see a name flash up. */
const pause = 90;

/** Plays the frames of the picture that is looked at, once around. The next one comes when the last one was on the screen. */
export class Playing {
  on = $state(false);
  readonly #viewer: Viewer;
  #file: number | undefined;
  #left = 0;
  #waits: ReturnType<typeof setTimeout> | undefined;

  constructor(viewer: Viewer) {
    this.#viewer = viewer;
  }

  start(): void {
    const { slide, slides } = this.#viewer;
    const file = slides.files.find((each) => each.file === slide?.file);
    if (file === undefined) return;
    this.#file = file.file;
    this.#left = file.frames;
    this.on = true;
    this.#next();
  }

  stop(): void {
    clearTimeout(this.#waits);
    this.#waits = undefined;
    this.on = false;
  }

  /** The wanted frame is on the screen. */
  painted(): void {
    if (this.on && this.#waits === undefined) this.#waits = setTimeout(() => this.#next(), pause);
  }

  #next(): void {
    this.#waits = undefined;
    const { slide, slides, index, problem } = this.#viewer;
    if (slide === undefined || slide.file !== this.#file || problem !== undefined || this.#left === 0) {
      this.stop();
      return;
    }
    this.#left--;
    const start = slides.startOf(slide.file);
    const frames = slides.files.find(({ file }) => file === slide.file)?.frames ?? 1;
    this.#viewer.go(start + ((index - start + 1) % frames));
  }
}
