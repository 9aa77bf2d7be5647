import { anyOf } from '../anyOf';
import hospitalChains from '../lexicon/contact/hospitalChains.txt';
import hospitalsBefore from '../lexicon/contact/hospitalsBefore.txt';
import hospitalsBehind from '../lexicon/contact/hospitalsBehind.txt';
import practiceNames from '../lexicon/contact/practiceNames.txt';
import streetsAlone from '../lexicon/contact/streetsAlone.txt';
import streetsBefore from '../lexicon/contact/streetsBefore.txt';
import { patternsOf } from './IdentifyingPattern';

const name = "\\p{L}[\\p{L}'\u2019-]*";
const start = "(?<![\\p{L}\\d'\u2019-])";
const small = "(?:(?:de|du|des|of|van|am|im|in) )?(?:(?:la|der|den|het) |l['\u2019])?";

/** Words of a list in small letters, as names and in capitals, in a pattern to which case matters behind them. */
const inAnyCase = (packed: string): string =>
  anyOf(packed).replace(
    /(?<=[:|])\p{L}+/gu,
    (word) => `${word}|${word.charAt(0).toUpperCase()}${word.slice(1)}|${word.toUpperCase()}`,
  );

/** Without one of these words no pattern of this file matches. */
export const placeWord = new RegExp(
  anyOf(hospitalChains, hospitalsBefore, hospitalsBehind, practiceNames, streetsAlone, streetsBefore) +
    '|(?:family|medical|health|care) \\p{L}{5}',
  'iu',
);

/** Streets and hospitals by the words that make one, without the number of a house. */
export const placePatterns = patternsOf(
  'address',
  true,
  // `main street s`, `albertus-magnus-str.`
  new RegExp(`${start}${name}[ -]${anyOf(streetsAlone)}(?! \\p{Ll}{2})(?![\\p{L}\\d])(?: [nsew](?![\\p{L}\\d]))?`, 'giu'),
  // `27 bis rue Gambetta`
  new RegExp(`${start}(?:\\d{1,4}(?: ?(?:bis|ter))?,? )?${anyOf(streetsBefore)} ${small}(?:d['\u2019])?${name}`, 'giu'),
  // `St Thomas' Hospital`, `Queen's Hospital`
  new RegExp(`${start}(?:(?:St\\.?|Saint|Sankt|Sint)[ -]${name}|${name}['\u2019]s?)['\u2019]? ?(?:\\p{Lu}${name} )?${anyOf(hospitalsBehind)}(?!\\p{L})`, 'giu'),
  // `CHU de Lille`
  new RegExp(`${start}(?:${inAnyCase(hospitalsBefore)}) ${small}\\p{Lu}${name}`, 'gu'),
  // `Lakeside Family Practice`
  /(?<!\p{L})(?:\p{Lu}\p{Ll}+ ){1,2}(?:Family|Medical|Health|Primary Care) (?:Practice|Cent(?:er|re)|Clinic|Group|Associates)(?!\p{L})/gu,
  // `Inselspital`, but not what many are
  new RegExp(`${start}(?!(?:akut|augen|bezirks|fach|frauen|gro(?:ss|\u00df)|herz|kantons|kinder|kreis|landes|lehr|rand|stadt|tages|unfall|universit\u00e4ts|uni|zentral)(?:spital|klinikum|krankenhaus))\\p{L}{3,}(?:spital|klinikum|krankenhaus|gasthuis)(?!\\p{L})`, 'giu'),
  // `asklepios klinik barmbek`
  new RegExp(`${start}${anyOf(hospitalChains)}(?: (?:${anyOf(hospitalsBehind)}|${anyOf(hospitalsBefore)}|kliniken))?(?: ${name})?`, 'giu'),
  new RegExp(`${start}${anyOf(practiceNames)}(?: \\p{L}+)?`, 'giu'),
); // prettier-ignore
