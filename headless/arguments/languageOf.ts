import { languages, type Language } from '../../src/i18n/Language';
import { WrongUse } from '../disk/WrongUse';

/** Of a page to print. Throws WrongUse. */
export function languageOf(name = 'en'): Language {
  const language = languages.find((each) => each === name);
  if (language === undefined) throw new WrongUse(`--language knows ${languages.join(', ')}`);
  return language;
}
