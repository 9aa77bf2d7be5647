import type { Secret } from '../src/deid/Plan';

/**
 * True where a path contains an identifying value: values of six letters and digits or more anywhere, whatever stands between
 * them, shorter ones (from two) as whole words. Case, accents and punctuation do not count. Names are searched part by part.
 */
export function carriesIdentity(path: string, secrets: Iterable<Secret>): boolean {
  const whole = fold(path).replaceAll(separators, '');
  const words = new Set(fold(path).split(separators));
  for (const { text, kind } of secrets) {
    for (const spelling of [fold(text), fold(spelledOut(text))]) {
      const parts = kind === 'name' ? spelling.split(separators) : [spelling.replaceAll(separators, '')];
      for (const part of parts) {
        if (part.length >= 6 ? whole.includes(part) : part.length >= 2 && words.has(part)) return true;
      }
    }
  }
  return false;
}

const separators = /[^\p{L}\p{N}]+/gu;

const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss');

/** File names often have no umlauts where the name in the file has. */
const spelledOut = (text: string): string =>
  text.toLowerCase().normalize('NFC').replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
