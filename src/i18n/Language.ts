/** The languages of the page, in the order of the select. */
export const languages = ['de', 'en', 'nl'] as const;

export type Language = (typeof languages)[number];
