import { anyOf } from '../anyOf';
import ageWords from '../lexicon/dates/ageWords.txt';
import beforeDays from '../lexicon/dates/beforeDays.txt';
import birthWords from '../lexicon/dates/birthWords.txt';
import hours from '../lexicon/dates/hours.txt';
import hoursAlone from '../lexicon/dates/hoursAlone.txt';
import months from '../lexicon/dates/months.txt';
import weekdays from '../lexicon/dates/weekdays.txt';
import yearsOld from '../lexicon/dates/yearsOld.txt';
import measures from '../lexicon/technique/measures.txt';
import { patternsOf } from './IdentifyingPattern';

const month = anyOf(months);
const ordinal = '(?:st|nd|rd|th|er|e|\u00ba)?';
/** Between a day and its month. */
const of = '(?:[. -]{0,2}| (?:of|de|di|del) )';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
/** Where an hour is a place on the dial. */
const breast = '(?:mamm|breast|brust|borst|quadrant)';
/** Between the two days of a range. */
const to = '(?:[-\\u2013/&+]|und|bis|u\\.|en|and|to|t/m|tot)';
/** No month, and no part of a dozen. */
const late = '(?:1[3-9]|2\\d|3[01])';
/** Between two days with their months. */
const and = '\\s?(?:[-\u2013]|and|und|u\\.|en|et|y|e|to|bis|tot)\\s?';
/** No figure of the technique goes on behind it. */
const noMeasure = `(?!\\s?(?:${anyOf(measures)}|\\d|[.,/-]\\d))`;

/** Dates, times of day, years of birth, and ages beyond 89 (45 CFR 164.514). */
export const dayPatterns = [
  ...patternsOf(
    'date',
    false,
    /(?<![\d.])(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:\d{4}|\d{2})(?![\d])/gu,
    /(?<![\d.])(?:0?[1-9]|1[0-2])([/-])(?:0?[1-9]|[12]\d|3[01])\1(?:\d{4}|\d{2})(?!\d)/gu,
    /(?<![\d.])(?:18|19|20|21)\d{2}([./_-])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?![\d])/gu,
    /(?<![\d.])(?:0?[1-9]|[12]\d|3[01])\. ?(?:0[1-9]|1[0-2])\.(?!\d)/gu,
    /(?<![\d.])(?:0?[1-9]|1[0-2])\/(?:19|20)\d{2}(?!\d)/gu,
    new RegExp(`(?<![\\p{L}\\d])\\d{1,2}${ordinal}${of}${month}(?!\\p{L})(?:[. ,-]{0,2}\\d{2,4}(?!\\d))?`, 'giu'),
    new RegExp(`(?<!\\p{L})${month}(?!\\p{L})[. ,/'\\u2019-]{0,2}(?:\\d{1,2}${ordinal},? )?(?:\\d{4}|\\d{1,2}(?!\\d| ?mm))`, 'giu'),
    // `25.VIII.2031`, `12.III.`
    /(?<![\d.])(?:0?[1-9]|[12]\d|3[01])\. ?(?:XI{0,2}|IX|IV|VI{0,3}|I{1,3})\. ?\d{2}(?:\d{2})?(?!\d)/gu,
    /(?<![\d.])(?:0?[1-9]|[12]\d|3[01])\.(?:XI{1,2}|IX|IV|VI{1,3}|I{2,3})\.(?!\d)/gu,
    // `6/29-11/29`, `(ED 9/23)`: months of a year that is no day; `1/2` and `3/12` are parts of something.
    /(?<![\d.,/])(?:0?[1-9]|1[0-2])\/\d{2}\s?[-\u2013]\s?(?:0?[1-9]|1[0-2])\/\d{2}(?![\d.,/])/gu,
    /(?<![\d.,/-])(?:0?[1-9]|1[0-2])\/(?:3[2-9]|[4-9]\d|2\d)(?![\d/-]|[.,]\d|\s?[mk]?(?:m|s|g|l|hz)\b)/giu,
    // `03.2018`, `2018.03`
    new RegExp(`(?<![\\d.,\\p{L}])(?:0?[1-9]|1[0-2])\\.(?:19|20)\\d{2}${noMeasure}`, 'giu'),
    new RegExp(`(?<![\\d.,\\p{L}])(?:19|20)\\d{2}\\.(?:0[1-9]|1[0-2])${noMeasure}`, 'giu'),
    // `12. u. 13.5.`, `3./4.5.`, `13. - 24.10.2023`, and with the name of a month `3 t/m 5 juni`, `3rd-5th June`
    new RegExp(`(?<![\\d.])${day}\\.\\s?${to}\\s?${day}\\.\\s?(?:0?[1-9]|1[0-2])\\.`, 'giu'),
    new RegExp(`(?<![\\p{L}\\d.,/])${day}\\.?${ordinal}(?=\\s?${to}\\s?${day}${ordinal}[. -]{0,2}${month}(?!\\p{L}))`, 'giu'),
    // `KW 12 2018`, `2018-wk12`: the week of a year
    /(?<!\p{L})(?:wk|week|kw|cw|kalenderwoche)\.? ?\d{1,2}[ ./'-]{1,2}20\d{2}(?!\d)|(?<!\d)20\d{2}[ ./-]?(?:wk|w|kw|cw)\.? ?\d{1,2}(?!\d)/giu,
    // `21.6.'18`, `12/'18`
    new RegExp(`(?<![\\d.,/])(?:${day}[./-] ?)?(?:0?[1-9]|1[0-2])[./-] ?['\\u2019]\\d{2}(?![\\p{L}\\p{N}'\\u2019])`, 'gu'),
    // `'23`
    /(?<![\p{L}\p{N}])['\u2019]\d{2}(?![\p{L}\p{N}'\u2019])/gu,
    // `3/30-4/6`, `10/11 and 14/11`: days of which one is no grade and no part.
    new RegExp(`(?<![\\d.,/\\p{L}])(?=[\\d/]*${late}|\\d+/\\d+${and}[\\d/]*${late}(?!\\d))${day}/${day}${and}${day}/${day}(?![\\d/]|[.,]\\d)`, 'giu'),
    // `Sat the 12th`, `Dienstag, dem 4.`
    new RegExp(`(?=\\d)(?<=(?<!\\p{L})${anyOf(weekdays)},? (?:the |dem? |den |le |am |el |il )?)${day}(?:st|nd|rd|th|er?|\\.)(?![\\p{L}\\d])`, 'giu'),
    // `del 22/08`, but not `del 1/3 medio`
    new RegExp(`(?=\\d)(?<=(?<!\\p{L})(?:del|dal|il|al|le|du|au|el|d\u00eda) )${late}/(?:0?[1-9]|1[0-2])(?![\\d/-]|[.,]\\d)`, 'giu'),
    // `the twenty-third of February`, `am einundzwanzigsten September`: the month, without which a day is none
    new RegExp(`(?=\\p{L})(?<=\\p{L}(?:ten|(?:st|nd|rd|th) of) )${month}(?!\\p{L})`, 'giu'),
    // `zweitausendzwanzig`, `tweeduizend negentien`
    /(?<!\p{L})(?:zweitausend|tweeduizend|neunzehnhundert|negentienhonderd)\p{L}*(?: ?\p{L}+(?:zig|zehn|tien|tig))?(?!\p{L})/giu,
    // `Di 19.9.`; `di` in small letters is Italian, and `di 1/3 distale` no day.
    /(?<=(?<!\p{L})(?:Di|Sa|So),? )(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?!\d)/gu,
    // A day or a month that somebody came.
    new RegExp(`(?=\\d)(?<=(?<!\\p{L})${anyOf(beforeDays, weekdays)}[\\s,]{0,2})(?:${day}\\.(?:0?[1-9]|1[0-2])|\\d{1,2}[/-]\\d{1,2})${noMeasure}\\.?`, 'giu'),
  ), // prettier-ignore
  ...patternsOf(
    'time',
    false,
    new RegExp(`(?<![\\d.:])(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?:\\s?${anyOf(hours)})?(?![\\d:])`, 'giu'),
  ), // prettier-ignore
  ...patternsOf(
    'time',
    true,
    new RegExp(`(?<![\\d.])(?:[01]?\\d|2[0-3])[.:][0-5]\\d\\s?${anyOf(hoursAlone)}`, 'giu'),
    // A whole hour, but for `Mamma re 10 Uhr`.
    new RegExp(
      `(?=\\d)(?<![\\d.])(?<!${breast}\\P{N}{0,24})(?:[01]?\\d|2[0-3])\\s?${anyOf(hoursAlone)}`,
      'giu',
    ),
  ),
  ...patternsOf(
    'date',
    true,
    new RegExp(`(?=\\d)(?<=(?<!\\p{L})${anyOf(birthWords)}[.: ]{1,3})(?:18|19|20)\\d{2}(?!\\d)`, 'giu'),
  ),
  ...patternsOf(
    'age',
    true,
    new RegExp(`(?<![\\d.,\\p{L}])(?:9\\d|1[01]\\d)[ -]?(?:${anyOf(yearsOld)}(?:[ -]?old)?|(?<!90 ?)y)(?![\\p{L}\\d])`, 'giu'),
    new RegExp(`(?=\\d)(?<=(?<!\\p{L})${anyOf(ageWords)}[.: ]{1,3})(?:9\\d|1[01]\\d)(?!\\d)`, 'giu'),
  ), // prettier-ignore
];
