import { anyOf } from './anyOf';
import numberEndings from './lexicon/technique/numberEndings.txt';
import settings from './lexicon/technique/settings.txt';
import units from './lexicon/technique/units.txt';
import vertebrae from './lexicon/technique/vertebrae.txt';
import { WordList } from './WordList';

const unit = anyOf(units);
const unitWords = new WordList(units);
const settingWords = new WordList(settings);

const figures = [
  // Numbers of up to four digits: more are identifiers unless a unit follows.
  /^\d{1,4}([.,]\d{1,4})?$/,
  new RegExp(`^\\d{1,6}([.,]\\d{1,4})?${unit}$`),
  new RegExp(`^\\d{1,4}([.,]\\d{1,3})?([x*]\\d{1,4}([.,]\\d{1,3})?){1,3}${unit}?$`),
  // Convolution kernels: B30f, Br40, H31s, FC08, I26f.
  /^[bhutidqjs][rlvfcsp]?\d{2}[a-z]?$/,
  /^fc\d{2}$/,
  /^(?:b\d{1,4}|\d{1,4}b)$/,
  new RegExp(`^${anyOf(vertebrae)}\\d{1,2}$`),
  /^[xprbfnv]\d{1,3}$/,
  new RegExp(`^\\d{1,3}${anyOf(numberEndings)}$`),
  /^[ivx]{1,4}$/,
  /^[a-z]$/,
];

/**
 * Whether a token is a number with or without its unit, or a short code of the technique (`1.0mm`, `256x192`, `B30f`, `L5`).
 * @param token folded; `before` and `after` are its neighbours: a year is no figure unless they make it a measurement
 */
export function isFigure(token: string, before: string, after: string): boolean {
  if (/^(19|20)\d\d$/.test(token)) return settingWords.has(before) || isUnit(after);
  if (/^\d{5,6}$/.test(token)) return isUnit(after);
  return unitWords.has(token) || figures.some((figure) => figure.test(token));
}

/** Whether a token is a unit of two letters or more. */
export const isUnit = (token: string): boolean => token.length > 1 && unitWords.has(token);

/** Whether a token is a number alone. */
export const isNumber = (token: string): boolean => /^\d+([.,]\d+)?$/.test(token);
