import type { Language } from './Language';
import { plainValue } from './plainValue';

/** A study or series as its file names it (`CT Head · 2024-03-14`, `EntityRef`), the day as a person writes it. */
export const plainLabel = (language: Language, label: string): string =>
  label.replace(/(^| \u00b7 )(\d{4})-(\d\d)-(\d\d)$/, (_, before: string, ...day: string[]) => {
    const date = plainValue(language, 'StudyDate', day.slice(0, 3).join(''));
    return date === '' ? '' : before + date;
  });
