import type { Session } from './session.svelte';
import type { Way } from './way.svelte';

/** The questions that people ask, in the order of the list. */
export const topics = [
  'dicom',
  'leaves',
  'epa',
  'pictures',
  'verified',
  'others',
  'left',
  'personal',
] as const;

export type Topic = (typeof topics)[number];

/** What help shows: the list of questions, one of them, or how accessible the page is. */
export type HelpPage = Topic | 'list' | 'access';

/** Help that is read beside the work, and the tour through the views with the built-in sample. */
export class Help {
  /** Undefined where help is closed. */
  page = $state<HelpPage | undefined>(undefined);
  readonly #session: Pick<Session, 'trySample' | 'phase' | 'work' | 'lendPurpose' | 'losing' | 'purpose'>;
  readonly #way: Pick<Way, 'after' | 'cleansNext' | 'missing' | 'next' | 'clean' | 'view'>;
  /** The files that the tour goes through: it ends where others take their place. */
  #tourOf = $state.raw<WeakRef<object> | undefined>(undefined);

  constructor(
    session: Pick<Session, 'trySample' | 'phase' | 'work' | 'lendPurpose' | 'losing' | 'purpose'>,
    way: Pick<Way, 'after' | 'cleansNext' | 'missing' | 'next' | 'clean' | 'view'>,
  ) {
    this.#session = session;
    this.#way = way;
  }

  open(page: HelpPage): void {
    this.page = page;
  }

  /** An answer was opened or closed by hand: it stays so in another language. Browsers tell it a task later, maybe after help was closed. */
  turn(topic: Topic, open: boolean): void {
    if (this.page === undefined) return;
    if (open) this.page = topic;
    else if (this.page === topic) this.page = 'list';
  }

  close(): void {
    this.page = undefined;
  }

  get touring(): boolean {
    return this.#tourOf?.deref() === this.#session.work;
  }

  /** The end of the tour is where its copies are. */
  get tourEnds(): boolean {
    return this.#way.view === 'done' && this.#session.phase === 'cleaned';
  }

  /** Reads the sample; where copies of other files would be lost the page asks first, and there is no tour. */
  async startTour(): Promise<void> {
    this.close();
    await this.#session.trySample();
    if (this.#session.losing === undefined && this.#session.phase === 'read')
      this.#tourOf = new WeakRef(this.#session.work);
  }

  /** Nobody is left with the purpose that the tour took. */
  endTour(): void {
    this.#tourOf = undefined;
    this.#session.purpose.takeBack();
  }

  /** Goes on as the bar at the bottom does; where a purpose is missing, the tour takes the one that it tells of. */
  async nextOfTour(): Promise<void> {
    if (this.#way.missing === 'purpose') this.#session.lendPurpose('basic');
    else if (this.#way.cleansNext) await this.#way.clean();
    else if (this.#way.after !== undefined) this.#way.next();
    else this.endTour();
  }
}
