import { deAttributes } from './attributes/de';
import { nlAttributes } from './attributes/nl';
import type { Language } from './Language';
import { numberLabel } from './numberLabel';
import { splitKeyword } from './splitKeyword';

const labels: Record<Language, Readonly<Record<string, string>>> = {
  de: deAttributes,
  // PS3.6 keywords are English words already.
  en: {},
  nl: nlAttributes,
};

/**
 * What an attribute, or a number that was found in one, is called in plain words; a keyword without a translation is split into its
 * English words.
 */
export function attributeLabel(language: Language, keyword: string): string {
  const number = numberLabel(language, keyword);
  if (number !== undefined) return number;
  return Object.hasOwn(labels[language], keyword)
    ? (labels[language][keyword] ?? keyword)
    : splitKeyword(keyword);
}
