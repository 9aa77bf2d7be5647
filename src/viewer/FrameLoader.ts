import type { NoPicture } from '../file/pictures/NoPicture';
import type { ShownFrame } from '../file/pictures/ShownFrame';

/** A frame to have: what it is, as a key, and how it is made. */
export interface Wanted {
  readonly key: string;
  readonly load: (signal: AbortSignal) => Promise<ShownFrame | NoPicture>;
}

export interface FrameLoaderOptions {
  /** Loads at the same time. */
  readonly abreast: number;
  /** Bytes of frames that are kept; the ones not looked at for longest go first. */
  readonly bytes: number;
  readonly onLoaded: (key: string, frame: ShownFrame | NoPicture) => void;
}

/**
 * Loads frames ahead of the eye. What is wanted changes with every turn of the wheel: what was not begun is forgotten, what was begun is
 * finished, since it is likely looked at next.
 */
export class FrameLoader {
  readonly #options: FrameLoaderOptions;
  readonly #kept = new Map<string, ShownFrame | NoPicture>();
  readonly #loading = new Set<string>();
  readonly #over = new AbortController();
  #bytes = 0;
  #queue: readonly Wanted[] = [];

  constructor(options: FrameLoaderOptions) {
    this.#options = options;
  }

  /** The frame if it is there; it then counts as looked at. */
  cached(key: string): ShownFrame | NoPicture | undefined {
    const frame = this.#kept.get(key);
    if (frame !== undefined) {
      this.#kept.delete(key);
      this.#kept.set(key, frame);
    }
    return frame;
  }

  /** The frames to have, the most urgent first. */
  want(frames: readonly Wanted[]): void {
    this.#queue = frames.filter(({ key }) => !this.#kept.has(key));
    this.#feed();
  }

  /** Ends all loads and forgets all frames. */
  close(): void {
    this.#over.abort();
    this.#queue = [];
    this.#kept.clear();
    this.#bytes = 0;
  }

  #feed(): void {
    for (const wanted of this.#queue) {
      if (this.#loading.size >= this.#options.abreast) return;
      if (!this.#loading.has(wanted.key) && !this.#kept.has(wanted.key)) void this.#load(wanted);
    }
  }

  async #load({ key, load }: Wanted): Promise<void> {
    this.#loading.add(key);
    const frame = await load(this.#over.signal).catch((): NoPicture => ({
      kind: 'failed',
      code: 'internal',
    }));
    this.#loading.delete(key);
    if (this.#over.signal.aborted) return;
    this.#keep(key, frame);
    this.#options.onLoaded(key, frame);
    this.#feed();
  }

  #keep(key: string, frame: ShownFrame | NoPicture): void {
    this.#kept.set(key, frame);
    this.#bytes += sizeOf(frame);
    for (const [oldest, old] of this.#kept) {
      if (this.#bytes <= this.#options.bytes || oldest === key) return;
      this.#kept.delete(oldest);
      this.#bytes -= sizeOf(old);
    }
  }
}

const sizeOf = (frame: ShownFrame | NoPicture): number =>
  frame.kind === 'frame' ? frame.pixels.byteLength : 0;
