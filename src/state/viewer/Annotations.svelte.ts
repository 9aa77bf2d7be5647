import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { PixelService } from '../../lanes/pixelProtocol';
import type { Pool } from '../../lanes/pool';
import type { Annotation } from '../../pixel/graphics/Graphics';

/** Milliseconds that one presentation state may take. */
const timeout = 30_000;
/** Presentation states that one viewer reads. */
const mostStates = 500;

/**
 * What the presentation states of a session draw over the pictures of a viewer. Its texts are patient data: they live as long as the viewer is open.
 */
export class Annotations {
  readonly #pool: Pick<Pool<PixelService>, 'run'>;
  readonly #over = new AbortController();
  readonly #asked = new SvelteSet<string>();
  #read = 0;
  readonly #byPicture = new SvelteMap<string, readonly Annotation[]>();
  /** Presentation states that could not be read, or are more than one viewer reads. */
  unread = $state(0);

  constructor(pool: Pick<Pool<PixelService>, 'run'>) {
    this.#pool = pool;
  }

  /** What is drawn over a frame (from 0), the lowest first; nothing where no state refers to it. */
  over(sopInstance: string | undefined, frame: number): readonly Annotation[] {
    const all = sopInstance === undefined ? [] : (this.#byPicture.get(sopInstance) ?? []);
    return all.filter(({ on }) =>
      on.some(
        (picture) =>
          picture.sopInstance === sopInstance &&
          (picture.frames.length === 0 || picture.frames.includes(frame)),
      ),
    );
  }

  /**
   * Reads the presentation states of a study, one after the other. A study is asked for once, however often its pictures are turned.
   * @param statesOf looks through all files of the session
   */
  async take(study: string, statesOf: () => readonly Blob[]): Promise<void> {
    if (this.#asked.has(study)) return;
    this.#asked.add(study);
    for (const state of statesOf()) {
      if (this.#read++ >= mostStates) this.unread++;
      else await this.#take(state);
      if (this.#over.signal.aborted) return;
    }
  }

  close(): void {
    this.#over.abort();
    this.#byPicture.clear();
  }

  async #take(state: Blob): Promise<void> {
    const { signal } = this.#over;
    try {
      const graphics = await this.#pool.run((service) => service.graphics(state), {
        signal,
        timeout,
        urgent: true,
      });
      if (signal.aborted) return;
      if (graphics.kind === 'graphics') this.#keep(graphics.annotations);
      else this.unread++;
    } catch {
      // Aborted: the viewer is closed.
    }
  }

  #keep(annotations: readonly Annotation[]): void {
    for (const annotation of annotations)
      for (const { sopInstance } of annotation.on) {
        const before = this.#byPicture.get(sopInstance) ?? [];
        // Once, though it may refer to many frames one by one.
        if (before.at(-1) !== annotation) this.#byPicture.set(sopInstance, [...before, annotation]);
      }
  }
}
