import { SvelteMap } from 'svelte/reactivity';
import { addGlimpse } from '../../pixel/sight/addGlimpse';
import type { Glimpse, Sight, Way } from '../../pixel/sight/Sight';
import { wholeSight } from '../../pixel/sight/wholeSight';

const nothing: Sight = new Map();

/** What of each picture was on the screen. It only grows, whatever is decided and taken back, until the files are forgotten. */
export class Sights {
  readonly #sights = new SvelteMap<number, Sight>();
  readonly #telling = new SvelteMap<number, readonly number[]>();

  of(file: number): Sight {
    return this.#sights.get(file) ?? nothing;
  }

  /** A frame (from 0), or parts of it, stood on the screen. */
  saw(file: number, frame: number, glimpse: Glimpse): void {
    const before = this.of(file);
    const after = addGlimpse(before, frame, glimpse);
    if (after !== before) this.#sights.set(file, after);
  }

  /** A video was played from its beginning to its end; nothing can be drawn on it. */
  sawAll(file: number, frames: number, by: Way): void {
    this.#sights.set(file, wholeSight(frames, by));
  }

  /** Frames that stand for all others; undefined where nobody worked that out. */
  tellingOf(file: number): readonly number[] | undefined {
    return this.#telling.get(file);
  }

  tell(file: number, frames: readonly number[]): void {
    this.#telling.set(file, frames);
  }

  forget(): void {
    this.#sights.clear();
    this.#telling.clear();
  }
}
