import type { Language } from './Language';

/** A moment (ISO 8601) as the language writes it, in the zone of this machine, which is named. */
export const moment =
  (language: Language) =>
  (iso: string): string =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      ...{ day: 'numeric', month: 'long', year: 'numeric' },
      ...{ hour: '2-digit', minute: '2-digit', timeZoneName: 'short' },
    }).format(new Date(iso));
