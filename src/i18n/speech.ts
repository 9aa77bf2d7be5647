import type { Language } from './Language';

export interface Speech {
  readonly number: (n: number) => string;
  /** `1 Datei`, `20 Dateien`: the number as written in this language and the word in its plural form. */
  readonly count: (n: number, one: string, other: string) => string;
  /** Only the word. */
  readonly plural: (n: number, one: string, other: string) => string;
  readonly bytes: (n: number) => string;
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** What Intl knows of a language, made once. */
export function speech(language: Language): Speech {
  const plain = new Intl.NumberFormat(language);
  const rules = new Intl.PluralRules(language);
  const plural = (n: number, one: string, other: string): string => (rules.select(n) === 'one' ? one : other);
  return {
    number: (n) => plain.format(n),
    count: (n, one, other) => `${plain.format(n)} ${plural(n, one, other)}`,
    plural,
    bytes(n) {
      const step = Math.min(units.length - 1, n < 1 ? 0 : Math.floor(Math.log10(n) / 3));
      const unit = units[step] ?? 'byte';
      const digits = step === 0 ? 0 : 1;
      return new Intl.NumberFormat(language, {
        style: 'unit',
        unit,
        unitDisplay: step === 0 ? 'long' : 'short',
        maximumFractionDigits: digits,
      }).format(n / 1000 ** step);
    },
  };
}
