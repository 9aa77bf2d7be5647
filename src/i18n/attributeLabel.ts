import type { Language } from './Language';
import { numberLabel } from './numberLabel';
import { splitKeyword } from './splitKeyword';

/**
 * What an attribute, or a number that was found in one, is called in plain words; a keyword without a translation is split into its
 * English words.
 */
export function attributeLabel(
  language: Language,
  attributes: Readonly<Record<string, string>>,
  keyword: string,
  ofReader = true,
): string {
  const number = numberLabel(language, keyword, ofReader);
  if (number !== undefined) return number;
  return Object.hasOwn(attributes, keyword) ? (attributes[keyword] ?? keyword) : splitKeyword(keyword);
}
