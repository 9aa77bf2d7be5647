import { attributeLabel } from '../i18n/attributeLabel';
import { languageOfWording, type Language, type Wording } from '../i18n/Language';
import type { Messages } from '../i18n/Messages';
import { numberOdds } from '../i18n/numberOdds';
import { plainLabel } from '../i18n/plainLabel';
import { plainValue } from '../i18n/plainValue';

/** Where the chosen language is kept between visits. Nothing about a patient goes there. */
export interface LanguageStore {
  load(): Promise<Wording | undefined>;
  save(wording: Wording): Promise<void>;
}

/** The language of the page: that of the browser until the person chooses one. */
export class LanguageChoice {
  /** What the person chose to read. */
  wording = $state<Wording>('en');
  words: Messages;
  readonly #store: LanguageStore;
  readonly #load: (wording: Wording) => Promise<Messages>;
  #chosen = false;
  #asked: Wording | undefined;

  /** @param words of the first language: there is no page without words */
  constructor(
    store: LanguageStore,
    load: (wording: Wording) => Promise<Messages>,
    wording: Wording,
    words: Messages,
  ) {
    this.#store = store;
    this.#load = load;
    this.wording = wording;
    this.words = $state.raw(words);
  }

  /** Of dates, numbers and reports. */
  get current(): Language {
    return languageOfWording(this.wording);
  }

  /**
   * What an attribute, or a place that is no attribute, is called.
   *
   * @param ofReader whether the files are about who reads this, and not about others
   */
  label(keyword: string, ofReader = true): string {
    const { places } = this.words.summary;
    return keyword in places
      ? places[keyword as keyof typeof places]
      : attributeLabel(this.current, this.words.attributes, keyword, ofReader);
  }

  /** A value as a person writes it. */
  plain(keyword: string, value: string): string {
    return plainValue(this.current, keyword, value);
  }

  /** How often chance makes a number of this kind; undefined where the keyword is none of a number. */
  odds(keyword: string): string | undefined {
    return numberOdds(this.current, keyword);
  }

  /** The number of a patient, or that there is none. */
  numbered(id: string): string {
    return this.words.patients.numbered(id);
  }

  /** When a patient was born, or that the files do not say it. */
  born(birthDate: string): string {
    return this.words.patients.born(this.plain('PatientBirthDate', birthDate));
  }

  /** A study or series by its description and date, as a person writes them. */
  entity(label: string): string {
    return plainLabel(this.current, label);
  }

  /** Takes up the choice of an earlier visit, unless the person was quicker. */
  async restore(): Promise<void> {
    const kept = await this.#store.load().catch(() => undefined);
    if (kept !== undefined && !this.#chosen) await this.#speak(kept);
  }

  /** Ends when the words are there; a language that cannot be loaded leaves the present one. */
  async choose(wording: Wording): Promise<void> {
    this.#chosen = true;
    await this.#speak(wording);
    // Where nothing can be kept (private windows), the choice holds for this visit.
    await this.#store.save(wording).catch(() => undefined);
  }

  /** The last one asked for holds, whichever comes first. */
  async #speak(wording: Wording): Promise<void> {
    this.#asked = wording;
    const words = await this.#load(wording).catch(() => undefined);
    if (words === undefined || this.#asked !== wording) return;
    this.words = words;
    this.wording = wording;
  }
}
