/** Minutes without input after which files are forgotten; 0 for never. */
export const idleChoices = [5, 15, 60, 0] as const;

export type IdleMinutes = (typeof idleChoices)[number];

/** Where the chosen time is kept between visits. */
export interface IdleStore {
  readonly load: () => Promise<number | undefined>;
  readonly save: (minutes: IdleMinutes) => Promise<void>;
}

export interface IdleClock {
  /** Milliseconds on the wall: a computer that sleeps does not stop them. */
  readonly now: () => number;
  /** Calls once, later or, where the computer slept or the window is hidden, much later. */
  readonly after: (milliseconds: number, call: () => void) => void;
}

export interface IdlePorts {
  readonly clock: IdleClock;
  readonly store: IdleStore;
  readonly atHand: { readonly something: boolean; readonly working: boolean };
  readonly forget: () => void;
}

/** How long a person is warned before, in milliseconds. */
const warning = 60_000;
/** How often it looks; each second once the seconds are shown. */
const [often, oftener] = [5000, 1000];

/**
 * Forgets the files at hand where nobody is: on a shared computer the next person finds nothing of the one before. It warns a minute before, waits
 * while work is running, and leaves a page alone that has nothing to forget.
 */
export class Idle {
  minutes = $state<IdleMinutes>(15);
  /** Seconds that are left while the person is warned; else undefined. */
  left = $state<number | undefined>(undefined);
  readonly #ports: IdlePorts;
  /** When there was input last, or work, or nothing to forget. */
  #last: number;

  constructor(ports: IdlePorts) {
    this.#ports = ports;
    this.#last = ports.clock.now();
  }

  /** Begins to watch. */
  async begin(): Promise<void> {
    this.#goOn();
    const kept = await this.#ports.store.load();
    this.minutes = idleChoices.find((each) => each === kept) ?? this.minutes;
  }

  async choose(minutes: IdleMinutes): Promise<void> {
    this.minutes = minutes;
    await this.#ports.store.save(minutes);
  }

  /** The person did something. Once they are warned a touch of the mouse is no answer: whoever passes by could give it. */
  input(): void {
    // After sleep the first touch may come before the clock does: it is too late then.
    this.look();
    if (this.left === undefined) this.#last = this.#ports.clock.now();
  }

  /** The person is there and says so. */
  goOn(): void {
    this.left = undefined;
    this.#last = this.#ports.clock.now();
  }

  /** Looks how late it is; called by itself, and where the window comes to sight again. */
  look(): void {
    const { clock, atHand, forget } = this.#ports;
    const now = clock.now();
    // A clock that was set back tells nothing of how long nobody was there.
    if (this.minutes === 0 || !atHand.something || atHand.working || now < this.#last) {
      this.goOn();
      return;
    }
    const left = this.#last + this.minutes * 60_000 - now;
    this.left = left > warning ? undefined : Math.max(0, Math.ceil(left / 1000));
    if (left > 0) return;
    this.goOn();
    forget();
  }

  #goOn(): void {
    this.#ports.clock.after(this.left === undefined ? often : oftener, () => {
      this.look();
      this.#goOn();
    });
  }
}
