/** The languages of the page, in the order of the select. */
export const languages = ['de', 'en', 'nl'] as const;

export type Language = (typeof languages)[number];

/** What can be chosen: a language, or German that is easy to read (Leichte Sprache, DIN SPEC 33429) where there is such a text. */
export const wordings = ['de', 'de-leicht', 'en', 'nl'] as const;

export type Wording = (typeof wordings)[number];

/** What each calls itself. */
export const wordingNames: Readonly<Record<Wording, string>> = {
  de: 'Deutsch',
  'de-leicht': 'Leichte Sprache',
  en: 'English',
  nl: 'Nederlands',
};

/** The language that a wording is one of: it decides on dates, numbers, reports and the `lang` of the page. */
export const languageOfWording = (wording: Wording): Language => (wording === 'de-leicht' ? 'de' : wording);
