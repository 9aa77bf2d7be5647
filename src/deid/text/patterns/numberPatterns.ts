import { anyOf } from '../anyOf';
import accountCountries from '../lexicon/contact/accountCountries.txt';
import callWords from '../lexicon/contact/callWords.txt';
import idWords from '../lexicon/contact/idWords.txt';
import numberWords from '../lexicon/contact/numberWords.txt';
import patientWords from '../lexicon/contact/patientWords.txt';
import hoursAlone from '../lexicon/dates/hoursAlone.txt';
import measures from '../lexicon/technique/measures.txt';
import { patternsOf } from './IdentifyingPattern';

const measure = anyOf(measures);
const patientNumber = `${anyOf(patientWords)}[. -]{0,2}${anyOf(numberWords)}`;

/** Numbers of somebody without a check digit, and numbers by which somebody is called or a case is kept. */
export const numberPatterns = [
  ...patternsOf(
    'number',
    false,
    // `61/1562`, `LA-12-3456`: a year and what was counted in it.
    /(?<![\d.,]|\d\/)\d{2}\/\d{4,6}(?![\d.,/]|\s?[mk]?(?:m|s|g|l|hz)\b)/giu,
    /(?<![\p{L}\d])\p{Lu}{2,4}-\d{2,4}-\d{3,6}(?!\d)/gu,
    // `K-3398212`, `D42-37334`
    /(?<![\p{L}\d])\p{Lu}{1,3}\d{0,2}-\d{5,}(?!\d)/gu,
    // `12 323595 M 152`: the number of a pension, whatever its check digit says.
    /(?<!\d)\d{2} \d{6} \p{Lu} \d{3}(?!\d)/gu,
    // `6154 8577 5625`: an identifier in groups.
    /(?<![\d.,])\d{4}(?:[ -]\d{4}){2,3}(?![\d.,])/gu,
    // `485 777 3456`: nine digits or ten in groups, but no row of b-values and no matrix.
    new RegExp(
      `(?<![\\d.,/x*-]|\\d |b ?)(?!\\d\\d0[ -]\\d\\d0[ -])(?!(\\d{3})[ -]\\1)\\d{3}([ -])\\d{3}\\2\\d{3,4}(?![\\d.,/x*-]\\d| \\d|\\d|\\s?${measure}\\b)`,
      'giu',
    ),
    // `55-81-207`, `104-0037`
    /(?<![\d.,/\p{L}-])\d{2}-\d{2}-\d{3}(?![\d.,/-]\d|\d)/gu,
    new RegExp(
      `(?<![\\d.,/\\p{L}-])\\d{3}-(?!\\d\\d[05]0)\\d{4}(?![\\d.,/-]\\d|\\d|\\s?${measure}\\b)`,
      'gu',
    ),
    // `1EG4-TE5-MK73`
    /(?<![\p{L}\d-])(?=(?:[A-Z-]*\d){4})(?=(?:[\d-]*[A-Z]){3})[A-Z\d]{3,5}(?:-[A-Z\d]{3,5}){2,}(?![\p{L}\d-])/gu,
    // `1234-5678`: two halves of an identifier.
    new RegExp(`(?<![\\d.,b-])\\d{4}[-/ ]\\d{4}(?![\\d.,-]|\\s?${measure}\\b)`, 'giu'),
  ),
  ...patternsOf(
    'number',
    true,
    // Accounts (IBAN).
    new RegExp(`\\b${anyOf(accountCountries).toUpperCase()}\\d{2}(?: ?[A-Z\\d]{4}){2,7}(?: ?[A-Z\\d]{1,4})?\\b`, 'gu'),
    // The number behind, not the word.
    new RegExp(`(?=[A-Z]{0,3}[\\d/-])(?<=(?<!\\p{L})${anyOf(callWords)}[.: ]{0,2}(?:nr\\.?|no\\.?|#)?[: ]{0,2})[A-Z]{0,3}[\\d/-]{2,}\\d(?!\\d|[.,]\\d|\\s?(?:${measure}|${anyOf(hoursAlone)})\\b)`, 'giu'),
    // Who somebody is to an office.
    new RegExp(`(?<=(?<!\\p{L})(?:${patientNumber}|${anyOf(idWords)})[.:# ]{0,3}(?:nr\\.?|no\\.?)?[: ]{0,2})[\\p{L}\\d/-]*\\d{3}[\\p{L}\\d/-]*`, 'giu'),
    /(?<=(?<!\p{L})(?:ID|Id)[.:# ]{1,3})\d{4,}/gu,
  ), // prettier-ignore
];
