/** The languages of the page, in the order of the select. */
export const languages = ['de', 'en', 'nl'] as const;

/** What each calls itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  de: 'Deutsch',
  en: 'English',
  nl: 'Nederlands',
};

export type Language = (typeof languages)[number];
