import type { Language } from './Language';

const years = { de: 'Jahre', en: 'years', nl: 'jaar' };
const months = { de: 'Monate', en: 'months', nl: 'maanden' };
const weeks = { de: 'Wochen', en: 'weeks', nl: 'weken' };
const days = { de: 'Tage', en: 'days', nl: 'dagen' };
const sexes: Record<string, Record<Language, string>> = {
  M: { de: 'männlich', en: 'male', nl: 'man' },
  F: { de: 'weiblich', en: 'female', nl: 'vrouw' },
  O: { de: 'divers', en: 'other', nl: 'anders' },
};

/**
 * A DICOM value (PS3.5 6.2) as a person writes it: `Müller^Anna` as `Müller, Anna`, `19790411` as a date.
 * What is not understood comes back as it is.
 */
export function plainValue(language: Language, keyword: string, value: string): string {
  if (keyword === 'PatientSex') return sexes[value]?.[language] ?? value;
  if (keyword.endsWith('Date')) return plainDate(language, value) ?? value;
  if (keyword.endsWith('DateTime')) return plainDateTime(language, value) ?? value;
  if (keyword.endsWith('Time')) return plainTime(value) ?? value;
  if (keyword.endsWith('Age')) return plainAge(language, value) ?? value;
  if (/Name|Physician|Operators|Author|Person/.test(keyword)) return plainName(value);
  return value;
}

function plainDate(language: Language, value: string): string | undefined {
  const parts = /^(\d{4})\.?(\d{2})\.?(\d{2})$/.exec(value);
  if (parts === null) return undefined;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);
}

function plainTime(value: string): string | undefined {
  const parts = /^(\d{2})(\d{2})(\d{2})?(?:\.\d{1,6})?$/.exec(value);
  if (parts === null) return undefined;
  return parts
    .slice(1)
    .filter((part) => part as string | undefined)
    .join(':');
}

function plainDateTime(language: Language, value: string): string | undefined {
  const date = plainDate(language, value.slice(0, 8));
  const time = plainTime(value.slice(8).replace(/[+-]\d{4}$/, ''));
  if (date === undefined) return undefined;
  return time === undefined ? date : `${date}, ${time}`;
}

function plainAge(language: Language, value: string): string | undefined {
  const parts = /^(\d{3})([DWMY])$/.exec(value);
  if (parts === null) return undefined;
  const unit = { D: days, W: weeks, M: months, Y: years }[parts[2] as 'D' | 'W' | 'M' | 'Y'];
  return `${String(Number(parts[1]))} ${unit[language]}`;
}

/** PN: family^given^middle^prefix^suffix, up to three groups split by `=`. */
function plainName(value: string): string {
  const groups = value.split('=').map((group) => {
    const [family = '', given = '', middle = '', prefix = '', suffix = ''] = group
      .split('^')
      .map((part) => part.trim());
    const before = [prefix, given, middle].filter(Boolean).join(' ');
    return [family, before, suffix].filter(Boolean).join(', ');
  });
  return groups.filter(Boolean).join(' · ') || value;
}
