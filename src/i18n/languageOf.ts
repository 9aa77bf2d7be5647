import { languages, type Language } from './Language';

/** The first of the browser's preferred languages (BCP 47 tags) that the page speaks, else English. */
export function languageOf(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split('-')[0];
    const spoken = languages.find((language) => language === primary);
    if (spoken !== undefined) return spoken;
  }
  return 'en';
}
