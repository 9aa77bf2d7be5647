import type { Language } from './Language';
import { officialNumber } from './officialNumber';

/**
 * `probably your NHS number`; undefined where the code is not that of a number.
 *
 * @param ofReader whether the files are about who reads this, and not about others whom somebody checks them for
 */
export function numberLabel(language: Language, code: string, ofReader = true): string | undefined {
  const words = officialNumber(code);
  if (words === undefined) return undefined;
  const name = words.name[language];
  const whose =
    words.ofStaff === true
      ? { de: 'die', en: 'the', nl: 'het' }[language]
      : ofReader
        ? { de: 'Ihre', en: 'your', nl: 'uw' }[language]
        : { de: 'eine', en: name.startsWith('A') ? 'an' : 'a', nl: 'een' }[language];
  // Without a check digit only the form speaks.
  return words.oneIn === 1
    ? `${{ de: 'vielleicht', en: 'perhaps', nl: 'misschien' }[language]} ${whose} ${name}`
    : `${{ de: 'wahrscheinlich', en: 'probably', nl: 'waarschijnlijk' }[language]} ${whose} ${name}`;
}
