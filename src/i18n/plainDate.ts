import type { Language } from './Language';

/**
 * A date (PS3.5 6.2, DA) as a person writes it: `19790411` as `11. April 1979`. Where day or month are zeros, as some systems write what they
 * do not know, what is known is told; all zeros are no date, and read as nothing. Undefined where the value is no date.
 */
export function plainDate(language: Language, value: string): string | undefined {
  const parts = /^(\d{4})[.-]?(\d{2})[.-]?(\d{2})$/.exec(value.trim());
  if (parts === null) return undefined;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  if (year === 0) return month === 0 && day === 0 ? '' : undefined;
  if (month === 0) return day === 0 ? String(year) : undefined;
  const date = new Date(Date.UTC(year, month - 1, day || 1));
  date.setUTCFullYear(year);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== (day || 1)) return undefined;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...(day === 0 ? {} : { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);
}
