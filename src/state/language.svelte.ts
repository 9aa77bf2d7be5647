import { attributeLabel } from '../i18n/attributeLabel';
import { languageOf } from '../i18n/languageOf';
import type { Language } from '../i18n/Language';
import { messagesOf } from '../i18n/messagesOf';
import { plainValue } from '../i18n/plainValue';

/** Where the chosen language is kept between visits. Nothing about a patient goes there. */
export interface LanguageStore {
  load(): Promise<Language | undefined>;
  save(language: Language): Promise<void>;
}

/** The language of the page: that of the browser until the person chooses one. */
export class LanguageChoice {
  current = $state<Language>('en');
  readonly words = $derived(messagesOf(this.current));
  readonly #store: LanguageStore;
  #chosen = false;

  constructor(store: LanguageStore, preferred: readonly string[]) {
    this.#store = store;
    this.current = languageOf(preferred);
  }

  /** What an attribute, or a place that is no attribute, is called. */
  label(keyword: string): string {
    const { places } = this.words.summary;
    return keyword in places ? places[keyword as keyof typeof places] : attributeLabel(this.current, keyword);
  }

  /** A value as a person writes it. */
  plain(keyword: string, value: string): string {
    return plainValue(this.current, keyword, value);
  }

  /** Takes up the choice of an earlier visit, unless the person was quicker. */
  async restore(): Promise<void> {
    const kept = await this.#store.load().catch(() => undefined);
    if (kept !== undefined && !this.#chosen) this.current = kept;
  }

  choose(language: Language): void {
    this.#chosen = true;
    this.current = language;
    // Where nothing can be kept (private windows), the choice holds for this visit.
    void this.#store.save(language).catch(() => undefined);
  }
}
