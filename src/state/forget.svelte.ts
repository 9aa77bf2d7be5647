import type { Forgotten } from '../platform/keeping/beginAnew';

export type { Forgotten };

export interface ForgetPorts {
  /** Drops files, findings, decisions, copies, keys and lists, ends what goes on about them, and the Workers; resolves when the page shows none of them. */
  readonly drop: () => Promise<void>;
  /** Deletes what is kept between visits; false where something is left. */
  readonly forgetKept: () => Promise<boolean>;
  /** Loads the page anew; false where that cannot be. */
  readonly beginAnew: (forgotten: Forgotten) => boolean;
}

/** Forgetting everything, by a person's word or because nobody is there. What was forgotten is said by the page that comes after. */
export class Forget {
  /** The person is asked. */
  asking = $state(false);
  /** Settings and areas go, too, unless the person says otherwise. */
  keptToo = $state(true);
  /** What was forgotten last; undefined where nothing was, or once it was read. */
  told = $state.raw<Forgotten | undefined>(undefined);
  readonly #ports: ForgetPorts;

  /** @param before what the page before this one forgot */
  constructor(ports: ForgetPorts, before?: Forgotten) {
    this.#ports = ports;
    this.told = before;
  }

  ask(): void {
    this.keptToo = true;
    this.asking = true;
  }

  /** What is at hand goes first and at once: nothing that is slow or refused may hold it up. */
  async forget(why: Forgotten['why']): Promise<void> {
    const keptToo = why === 'person' && this.keptToo;
    this.asking = false;
    await this.#ports.drop();
    const kept = keptToo ? ((await this.#ports.forgetKept()) ? 'gone' : 'left') : 'stays';
    const forgotten: Forgotten = { why, kept };
    if (!this.#ports.beginAnew(forgotten)) this.told = forgotten;
  }

  /** The person read it. */
  read(): void {
    this.told = undefined;
  }
}
