/** The ways in which findings are shown: to people in words, to staff field by field. */
export const foundViews = ['plain', 'fields'] as const;
export type FoundViewName = (typeof foundViews)[number];

/** Where the way is kept between visits. Nothing that a file says goes there. */
interface FoundViewStore {
  load(): Promise<string | undefined>;
  save(name: FoundViewName): Promise<void>;
}

/** How findings are shown, remembered on this machine. */
export class FoundView {
  current = $state<FoundViewName>('plain');
  readonly #store: FoundViewStore;
  #chosen = false;

  constructor(store: FoundViewStore) {
    this.#store = store;
  }

  /** Takes up the choice of an earlier visit, unless the person was quicker. */
  async restore(): Promise<void> {
    const kept = await this.#store.load().catch(() => undefined);
    const known = foundViews.find((name) => name === kept);
    if (known !== undefined && !this.#chosen) this.current = known;
  }

  async choose(name: FoundViewName): Promise<void> {
    this.#chosen = true;
    this.current = name;
    // Where nothing can be kept (private windows), the choice holds for this visit.
    await this.#store.save(name).catch(() => undefined);
  }
}
