import { anyOf } from '../anyOf';
import boxWords from '../lexicon/contact/boxWords.txt';
import livingWords from '../lexicon/contact/livingWords.txt';
import houseParticles from '../lexicon/contact/houseParticles.txt';
import namedBehindNumber from '../lexicon/contact/namedBehindNumber.txt';
import postalCountries from '../lexicon/contact/postalCountries.txt';
import roomWords from '../lexicon/contact/roomWords.txt';
import smallStreetWords from '../lexicon/contact/smallStreetWords.txt';
import streetArticles from '../lexicon/contact/streetArticles.txt';
import streetEndings from '../lexicon/contact/streetEndings.txt';
import streetParticles from '../lexicon/contact/streetParticles.txt';
import streetsBeforeNumber from '../lexicon/contact/streetsBeforeNumber.txt';
import streetsBehindNumber from '../lexicon/contact/streetsBehindNumber.txt';
import streetWords from '../lexicon/contact/streetWords.txt';
import turkishStreets from '../lexicon/contact/turkishStreets.txt';
import wardWords from '../lexicon/contact/wardWords.txt';
import measures from '../lexicon/technique/measures.txt';
import { placePatterns } from './placePatterns';
import { patternsOf } from './IdentifyingPattern';

const town = "(?:[ ,]+(?:[A-Z]{1,2}[- ])?\\d{4,5}(?: ?[A-Z]{2}\\b)?(?: +\\p{Lu}[\\p{L}.'-]+)?)?";
const houseNumber = '(?:[ ,]+(?:nr\\.? ?)?\\d{1,4} ?[a-zA-Z]?\\b(?: ?[-/] ?\\d{1,4}[a-z]?)?)';

/** Words of a list with a capital, where the other letters are small. */
const capital = (packed: string): string =>
  anyOf(packed).replace(/(?<=[:|])\p{L}/gu, (letter) => letter.toUpperCase());
const either = (packed: string): string => `(?:${anyOf(packed)}|${capital(packed)})`;

const article = anyOf(streetArticles);

/** Streets, postal codes, where somebody lies. */
export const addressPatterns = [
  ...placePatterns,
  ...patternsOf(
    'address',
    false,
    new RegExp(`\\b${anyOf(postalCountries).toUpperCase()}-\\d{4,5}\\b`, 'gu'),
    /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/gu,
    // `Im Winkel 22`, `Op de Bleek 4`: a house without a street.
    new RegExp(`(?<!\\p{L})${capital(houseParticles)}(?: ${article})? \\p{Lu}\\p{Ll}{3,} \\d{1,3} ?[a-z]?(?=\\s*(?:,|;|\\)|$|in |\\d{4,5}))`, 'gu'),
  ), // prettier-ignore
  ...patternsOf(
    'address',
    true,
    new RegExp(`\\p{L}[\\p{L}.'-]*${anyOf(streetEndings)}${houseNumber}${town}`, 'giu'),
    new RegExp(`(?<!\\p{L})(?:${anyOf(streetParticles)}\\s+${article}?\\s*)?\\p{Lu}[\\p{L}'-]+\\s(?:${either(streetWords)}|${anyOf(smallStreetWords)})${houseNumber}${town}`, 'gu'),
    // `Stonegate Rd 55`, `122 Magnolia Circle`: the house number on either side.
    new RegExp(`\\b\\d{1,5}[a-z]?,? (?:(?:\\p{Lu}[\\p{L}'.-]*|\\d{1,3}(?:st|nd|rd|th)) ){1,3}${anyOf(streetsBehindNumber)}(?!\\p{L})`, 'giu'),
    new RegExp(`\\b(?:\\p{Lu}[\\p{L}'.-]*[ ]){1,3}${either(streetsBeforeNumber)},? \\d{1,4}[a-z]?\\b`, 'gu'),
    new RegExp(`\\b\\d{1,5}[a-z]?,? (?:\\p{Lu}[\\p{L}'.-]* ){1,3}${either(namedBehindNumber)}(?!\\p{L})`, 'gu'),
    // `wohnhaft Hirschsprung 9`: whatever the street is called.
    new RegExp(`(?<=(?<!\\p{L})${either(livingWords)}(?::|: | ))(?:\\p{Lu}[\\p{L}'.-]*,? ){1,4}\\d{1,4}[a-z]?\\b`, 'gu'),
    // `Atatürk Cad. No:45`
    new RegExp(`(?<!\\p{L})(?:\\p{L}{2,} ){1,2}${anyOf(turkishStreets)}\\.?(?: |[ ,]*no[.: ]{0,2})\\d{1,4}(?:/\\d{1,3})?(?![\\p{L}\\d])`, 'giu'),
    // `Birchwood Ct 81, Tulsa`: a court, written otherwise than a CT.
    /\b\p{Lu}\p{Ll}+ Ct \d{1,4}(?=, \p{Lu}\p{Ll})/gu,
    // `Harbour View 9`: a view by itself is a projection.
    /\b(?:Bay|Castle|Garden|Harbou?r|Hill|Lake|Meadow|Mountain|Ocean|Park|River|Sea|Valley) View,? \d{1,4}[a-z]?\b/gu,
    // Where somebody lies: the number, not the word before it. One digit behind `Station` is a step of the table.
    new RegExp(`(?<=(?<!\\p{L})${anyOf(roomWords)}[.: ]{0,2}(?:nr\\.?|no\\.?|#)?[: ]{0,2})\\d{1,5}[a-z]?(?![\\p{L}\\d]|[.,]\\d|\\s?${anyOf(measures)}\\b)`, 'giu'),
    new RegExp(`(?<=(?<!\\p{L})${anyOf(wardWords)}[.: ]{0,2}(?:nr\\.?|#)?[: ]{0,2})(?:[a-z]?\\d{2,5}[a-z]?|\\d[a-z])(?![\\p{L}\\d])`, 'giu'),
    new RegExp(`\\b${anyOf(boxWords)}\\s+[\\d ]*\\d`, 'giu'),
  ), // prettier-ignore
];
