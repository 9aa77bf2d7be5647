import { deAttributes } from './attributes/de';
import { nlAttributes } from './attributes/nl';
import type { Language } from './Language';
import { splitKeyword } from './splitKeyword';

const labels: Record<Language, Readonly<Record<string, string>>> = {
  de: deAttributes,
  // PS3.6 keywords are English words already.
  en: {},
  nl: nlAttributes,
};

/** What an attribute is called in plain words; a keyword without a translation is split into its English words. */
export function attributeLabel(language: Language, keyword: string): string {
  return Object.hasOwn(labels[language], keyword)
    ? (labels[language][keyword] ?? keyword)
    : splitKeyword(keyword);
}
