const unit =
  '(?:mm|cm|dm|m|um|ml|l|mg|g|kg|mgi|mmol|m?sec|sek|ms|s|min|h|std|k?v|kvp?|kev|mas?|mase|m?bq|gbq|m?ci|m?gy|cgy|m?sv|hu|k?hz|mhz|t|tesla|ppm|deg|grad|bpm|dpi|px|fps|st|pct|mgi/ml|mm2|mm3|cm2|cm3|ccm)';

const figures = [
  // Numbers of up to four digits: more are identifiers unless a unit follows.
  /^\d{1,4}([.,]\d{1,4})?$/,
  new RegExp(`^\\d{1,6}([.,]\\d{1,4})?${unit}$`),
  new RegExp(`^\\d{1,4}([.,]\\d{1,3})?([x*]\\d{1,4}([.,]\\d{1,3})?){1,3}${unit}?$`),
  // Convolution kernels: B30f, Br40, H31s, FC08, I26f.
  /^[bhutidqjs][rlvfcsp]?\d{2}[a-z]?$/,
  /^fc\d{2}$/,
  /^b\d{1,4}$/,
  // Vertebrae and segments.
  /^(c|th|t|d|l|s|co|hwk|bwk|lwk|swk|cwk|twk|k|v)\d{1,2}$/,
  /^[xprbfnv]\d{1,3}$/,
  /^\d{1,3}(d|x|p|f|b|n|r|c|ch|st|nd|rd|th|te|ter|tes|ste|de|e|er|fach|y|yo|j|jr|w|wk|mo|m)$/,
  /^[ivx]{1,4}$/,
  /^[a-z]$/,
];

/** Words before a number that make 1900 to 2099 a setting rather than a year. */
const settings = new Set(['b', 'te', 'tr', 'ti', 'td', 'fov', 'bvalue', 'wert', 'value', 'delay', 'matrix']);
const onlyUnit = new RegExp(`^${unit}$`);

/**
 * Whether a token is a number with or without its unit, or a short code of the technique (`1.0mm`, `256x192`, `B30f`, `L5`).
 * @param token folded; `before` and `after` are its neighbours: a year is no figure unless they make it a measurement
 */
export function isFigure(token: string, before: string, after: string): boolean {
  if (/^(19|20)\d\d$/.test(token)) return settings.has(before) || (onlyUnit.test(after) && after.length > 1);
  if (/^\d{5,6}$/.test(token)) return onlyUnit.test(after) && after.length > 1;
  return onlyUnit.test(token) || figures.some((figure) => figure.test(token));
}

/** Whether a token is a unit of two letters or more. */
export const isUnit = (token: string): boolean => token.length > 1 && onlyUnit.test(token);

/** Whether a token is a number alone. */
export const isNumber = (token: string): boolean => /^\d+([.,]\d+)?$/.test(token);
