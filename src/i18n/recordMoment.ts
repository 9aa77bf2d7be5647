import type { Language } from './Language';

const day = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
const time = { hour: '2-digit', minute: '2-digit', second: '2-digit' } as const;

/** A moment (ISO 8601) to the second for a record: in the zone of this machine with its offset, and in UTC where that is another. */
export const recordMoment =
  (language: Language) =>
  (iso: string): string => {
    const at = new Date(iso);
    const locale = language === 'en' ? 'en-GB' : language;
    const said = (parts: Intl.DateTimeFormatOptions, timeZone?: string): string =>
      new Intl.DateTimeFormat(locale, { ...parts, ...(timeZone === undefined ? {} : { timeZone }) }).format(
        at,
      );
    const minutes = -at.getTimezoneOffset();
    const isSameDay = said(day) === said(day, 'UTC');
    const utc = said(isSameDay && minutes !== 0 ? time : { ...day, ...time }, 'UTC');
    if (minutes === 0) return `${utc} UTC`;
    const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
    const offset = `${minutes < 0 ? '\u2212' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
    return `${said({ ...day, ...time })} (UTC${offset}), ${utc} UTC`;
  };
