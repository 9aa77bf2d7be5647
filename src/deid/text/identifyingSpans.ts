import { identifyingNumbers } from './identifyingNumbers';

/** A stretch of a text, `end` behind its last sign. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const month =
  '(?:jan(?:uary?|uari)?|j\u00e4n(?:ner)?|feb(?:ruary?|ruari)?|m\u00e4rz?|mrz|mar(?:ch)?|maart|mrt|apr(?:il)?|mai|may|mei|june?|juni|july?|juli|aug(?:ust|ustus)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|de[zc](?:ember)?)';
const town = "(?:[ ,]+(?:[A-Z]{1,2}[- ])?\\d{4,5}(?: ?[A-Z]{2}\\b)?(?: +\\p{Lu}[\\p{L}.'-]+)?)?";
const houseNumber = '(?:[ ,]+(?:nr\\.? ?)?\\d{1,4} ?[a-zA-Z]?\\b(?: ?[-/] ?\\d{1,4}[a-z]?)?)';

/** What devices write too. */
const figures = [
  // URLs, whose words are judged where a device writes them.
  /https?:\/\/[^\s<>"]+/giu,
  /[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:de|com|nl|org|net|eu|info)\b(?:\/\S*)?/giu,
  // Dates.
  /(?<![\d.])(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:\d{4}|\d{2})(?![\d])/gu,
  /(?<![\d.])(?:0?[1-9]|1[0-2])([/-])(?:0?[1-9]|[12]\d|3[01])\1(?:\d{4}|\d{2})(?!\d)/gu,
  /(?<![\d.])(?:18|19|20|21)\d{2}([./_-])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?![\d])/gu,
  /(?<![\d.])(?:0?[1-9]|[12]\d|3[01])\. ?(?:0[1-9]|1[0-2])\.(?!\d)/gu,
  /(?<![\d.])(?:0?[1-9]|1[0-2])\/(?:19|20)\d{2}(?!\d)/gu,
  new RegExp(
    `(?<![\\p{L}\\d])\\d{1,2}(?:st|nd|rd|th)?[. -]{0,2}${month}(?!\\p{L})(?:[. ,-]{0,2}\\d{2,4}(?!\\d))?`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})${month}(?!\\p{L})[. ,-]{0,2}(?:\\d{1,2}(?:st|nd|rd|th)?,? )?(?:\\d{4}|\\d{1,2}(?!\\d| ?mm))`,
    'giu',
  ),
  // Times of day.
  /(?<![\d.:])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:\s?(?:uhr|h|am|pm|uur))?(?![\d:])/giu,
  // Telephone numbers.
  /(?:(?<!\d)\+|(?<![\d.])00)[1-9]\d{0,2}[\d\s()/.-]{5,}\d/gu,
  /(?<![\d.,\p{L}])\(?0\d{1,5}\)?[\s/-]{1,3}\d{2,}(?:[\s/-]\d{2,})*(?!\d)/gu,
  /(?<![\d.])\(?[2-9]\d{2}\)?[\s.-]\s?[2-9]\d{2}[.-]\d{4}(?!\d)/gu,
  /(?<![\d.])(?:\(\d{3}\)\s?|\d{3}[.-])\d{3}[.-]\d{4}(?!\d)/gu,
  // `1234-5678`: two halves of an identifier.
  /(?<![\d.,b-])\d{4}[-/ ]\d{4}(?![\d.,-]|\s?(?:mm|cm|ml|min|s|ms|hu)\b)/giu,
  // A day or a month that somebody came.
  /(?<=(?<!\p{L})(?:vom|v\.|am|seit|on|since|op|sinds|d\.d\.|dd\.?|ab|until|bis|tot)\s{0,2})\d{1,2}[./-]\d{1,2}(?!\s?(?:mm|cm|ml|\d|[.,/-]\d))\.?/giu,
  /\b(?:D|A|CH|B|NL|L)-\d{4,5}\b/gu,
  /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/gu,
  // `Im Winkel 22`, `Op de Bleek 4`: a house without a street.
  /(?<!\p{L})(?:Im|Am|An|Auf|Zum|Zur|Vor|Hinter|Unter|In|Op|Achter|'t|Aan|Het|De)(?: (?:der|dem|den|de|het|'t))? \p{Lu}\p{Ll}{3,} \d{1,3} ?[a-z]?(?=\s*(?:,|;|\)|$|in |\d{4,5}))/gu,
];

/** What says itself, or by the word beside it, what it is. */
const telling = [
  // E-mail, hosts, addresses of private networks and of network cards.
  /[^\s<>"(),;]+@[^\s<>"(),;]+/gu,
  /www\.[^\s<>"]+/giu,
  /[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:health|hospital|local|lan)\b(?:\/\S*)?/giu,
  /(?<![\d.])(?:192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2}(?![\d.])/gu,
  /(?<![\p{L}\d])(?:[\da-f]{2}[:-]){5}[\da-f]{2}(?![\p{L}\d])/giu,
  // Accounts (IBAN).
  /\b(?:DE|AT|CH|NL|BE|LU|FR|GB|IT|ES|PL|DK)\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?\b/gu,
  /(?<![\d.])(?:[01]?\d|2[0-3])(?:[.:][0-5]\d)?\s?(?:uhr|uur|a\.m\.|p\.m\.)/giu,
  /(?<!\p{L})(?:tel(?:efon|efoon|ephone)?|phone|fon|fax|handy|mobil|mob|gsm)(?!\p{L})[.:\s]*[+\d(][\d\s()/.-]{3,}\d/giu,
  // Addresses.
  new RegExp(
    `\\p{L}[\\p{L}.'-]*(?:stra\u00dfe|strasse|str\\.|straat|gasse|weg|platz|allee|laan|plein|gracht|kade|steenweg|singel|dreef|chaussee|dijk|damm|ufer)${houseNumber}${town}`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:(?:am|an|im|in|zum|zur|auf|unter|de|het|op)\\s+(?:der|den|dem|de|het)?\\s*)?\\p{Lu}[\\p{L}'-]+\\s(?:[Ss]tra\u00dfe|[Ss]trasse|[Ss]tr\\.?|[Ss]traat|[Gg]asse|[Ww]eg|[Pp]latz|[Aa]llee|[Ll]aan|[Pp]lein|[Gg]racht|[Kk]ade|[Ss]ingel|ring|[Uu]fer|[Dd]amm|[Mm]arkt)${houseNumber}${town}`,
    'gu',
  ),
  /\b\d{1,5}[a-z]?,? (?:(?:\p{Lu}[\p{L}'.-]*|\d{1,3}(?:st|nd|rd|th)) ){1,3}(?:street|st\.?|road|rd\.?|avenue|ave\.?|lane|ln\.?|drive|dr\.?|court|boulevard|blvd\.?|way|close|square|terrace)(?!\p{L})/giu,
  // `Stonegate Rd 55`, `122 Magnolia Circle`: the house number on either side.
  /\b(?:\p{Lu}[\p{L}'.-]*[ ]){1,3}(?:[Ss]treet|[Rr]oad|[Rr]d\.?|[Aa]venue|[Aa]ve\.?|[Ll]ane|[Ll]n\.?|[Bb]oulevard|[Bb]lvd\.?|[Cc]rescent|[Gg]rove|[Gg]ardens|[Ss]quare|[Tt]errace|[Mm]ews|[Tt]rail|[Hh]ighway),? \d{1,4}[a-z]?\b/gu,
  /\b\d{1,5}[a-z]?,? (?:\p{Lu}[\p{L}'.-]* ){1,3}(?:[Cc]ircle|[Cc]rescent|[Gg]rove|[Gg]ardens|[Mm]ews|[Tt]rail|[Hh]ighway)(?!\p{L})/gu,
  // Where somebody lies: the number, not the word before it. One digit behind `Station` is a step of the table.
  /(?<=(?<!\p{L})(?:zimmer|zi\.|bett|bettplatz|ward|room|rm\.?|bed|bay|kamer|afdeling|afd\.?|saal|etage|pavillon|haus)[.: ]{0,2}(?:nr\.?|no\.?|#)?[: ]{0,2})\d{1,5}[a-z]?(?![\p{L}\d.,]\p{L}?|\s?(?:mm|cm|ml|min|s)\b)/giu,
  /(?<=(?<!\p{L})station[.: ]{0,2}(?:nr\.?|#)?[: ]{0,2})(?:\d{2,5}[a-z]?|\d[a-z])(?![\p{L}\d])/giu,
  // Where somebody is called: the number behind, not the word.
  /(?<=(?<!\p{L})(?:funk|funknr|funknummer|pieper|piepser|sein|seinnr|seinnummer|pager|bleep|beep|ext|extension|durchwahl|dw|apparat|app|toestel|tst|dect|tel\.? ?nr|telnr|intern|az|aktenzeichen|fallnr|fall|case|chart|dossier|acct|account|auftrag|auftragsnr|order|rm|room|zi)[.: ]{0,2}(?:nr\.?|no\.?|#)?[: ]{0,2})[A-Z]{0,3}[\d/-]{2,}\d(?![\d.,]|\s?(?:mm|cm|ml|min|s|uhr)\b)/giu,
  // Who somebody is to an office.
  /(?<=(?<!\p{L})(?:mrn|pid|pat(?:ient(?:en|in)?)?[. -]{0,2}(?:nr|no|id|nummer|number)|s\/n|serial(?: ?(?:nr|no|number))?)[.:# ]{0,3}(?:nr\.?|no\.?)?[: ]{0,2})[\p{L}\d/-]*\d{3}[\p{L}\d/-]*/giu,
  /(?<=(?<!\p{L})(?:ID|Id)[.:# ]{1,3})\d{4,}/gu,
  // The year of birth, and ages beyond 89 (45 CFR 164.514).
  /(?<=(?<!\p{L})(?:geb|geboren|born|geboortejaar|jahrgang|jg)[.: ]{1,3})(?:18|19|20)\d{2}(?!\d)/giu,
  /(?<![\d.,\p{L}])(?:9\d|1[01]\d)[ -]?(?:j(?:\.|ahre?n?|\u00e4hrige?[rsn]?|aar|arige?)?|y(?:ears?|rs?|\.?o\.?)[ -]?(?:old)?|(?<!90 ?)y)(?![\p{L}\d])/giu,
  /(?<=(?<!\p{L})(?:age[d]?|alter|leeftijd)[.: ]{1,3})(?:9\d|1[01]\d)(?!\d)/giu,
  /\b(?:postfach|postbus|p\.? ?o\.? ?box)\s+[\d ]*\d/giu,
];

/** Some patterns look far ahead from every sign; a long text is read piece by piece, with what an address may need in common. */
const piece = 1_500;
const overlap = 200;

/** A stretch that may identify somebody; `tells` where it says itself what it is, and is no mere figure. */
export interface IdentifyingSpan extends Span {
  readonly tells: boolean;
}

/** Dates, times of day, numbers with check digits, and ways to reach somebody. */
export function identifyingSpans(text: string): IdentifyingSpan[] {
  const spans: IdentifyingSpan[] = [];
  for (let start = 0; start < text.length;) {
    for (const found of spansOf(text.slice(start, start + piece + overlap)))
      spans.push({ ...found, start: start + found.start, end: start + found.end });
    // No piece begins within a word.
    const space = text.slice(start + piece - overlap, start + piece).lastIndexOf(' ');
    start += space < 0 ? piece : piece - overlap + space;
  }
  return spans;
}

function spansOf(text: string): IdentifyingSpan[] {
  if (!/[\d@]|www|:\/\/|\.\p{L}{2}/iu.test(text)) return [];
  const found = (patterns: readonly RegExp[], tells: boolean): IdentifyingSpan[] =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
        start: index,
        end: index + match.length,
        tells,
      })),
    );
  const numbers = identifyingNumbers(text, { keyword: '', vr: 'LO' });
  return [
    ...found(figures, false),
    ...found(telling, true),
    ...numbers.map((number) => ({ start: number.at, end: number.at + number.text.length, tells: false })),
  ];
}
