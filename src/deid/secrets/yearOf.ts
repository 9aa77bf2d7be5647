import type { Secret } from './Secret';

/** Characters that part a date, narrow and wide. */
export const dateParts =
  "[\\s._,/|\\\\'\\u2019\\u2010-\\u2015\\u5e74\\u6708\\uff07\\uff0c-\\uff0f\\uff3c\\uff3f\\uff5c-]";

/**
 * The last digits of the years of birth, without which no notation has a day (`daysIn`); a year of one digit beside what parts a date.
 * Undefined where there are none.
 */
export function yearOf(births: readonly Secret[]): RegExp | undefined {
  const digit = (one: string): string => `[${one}${String.fromCharCode(0xff10 + Number(one))}]`;
  const years = new Set(births.map(({ text }) => text.slice(2, 4)));
  const sources = Array.from(years, (year) => {
    const [first = '0', last = '0'] = year;
    const whole = digit(first) + digit(last);
    return first === '0' ? `${whole}|(?<=${dateParts})${digit(last)}|${digit(last)}(?=${dateParts})` : whole;
  });
  return sources.length === 0 ? undefined : new RegExp(sources.join('|'), 'g');
}
