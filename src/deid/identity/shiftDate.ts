const dayLength = 86_400_000;
const firstYear = 1900;
const lastYear = 9999;

/** Moves dates by the same whole number of days: order, intervals and times of day stay. */
export interface DateShift {
  /** DA (PS3.5 6.2), also with the dots of ACR-NEMA. Undefined for ranges, for no date, and for what leaves the years 1900 to 9999. */
  shiftDate(da: string): string | undefined;
  /** DT (PS3.5 6.2) down to the day at least; time of day, fraction and UTC offset stay. Undefined as above. */
  shiftDateTime(dt: string): string | undefined;
  /**
   * The age as AS (PS3.5 6.2): days under four weeks, weeks under three months, months under two years, else years, all completed.
   * Undefined where either is no date, the birth is later, or the age has more than three digits.
   */
  ageAt(birth: string, study: string): string | undefined;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** @param days whole days, negative into the past */
export function dateShift(days: number): DateShift {
  const shifted = (day: Day, dot: string): string | undefined => {
    const date = new Date(Date.UTC(day.year, day.month - 1, day.day) + days * dayLength);
    const year = date.getUTCFullYear();
    if (!Number.isInteger(days) || !(year >= firstYear && year <= lastYear)) return undefined;
    return [String(year), two(date.getUTCMonth() + 1), two(date.getUTCDate())].join(dot);
  };
  return {
    shiftDate(da) {
      const parts = /^(\d{4})(\.?)(\d\d)\2(\d\d)$/.exec(trimmed(da));
      const day = parts === null ? undefined : dayOf(parts[1], parts[3], parts[4]);
      return day && shifted(day, parts?.[2] ?? '');
    },
    shiftDateTime(dt) {
      const parts = /^(\d{4})(\d\d)(\d\d)((?:\d\d){0,3}(?:\.\d{1,6})?)([+-]\d{4})?$/.exec(trimmed(dt));
      const day = parts === null ? undefined : dayOf(parts[1], parts[2], parts[3]);
      const [time = '', zone = ''] = [parts?.[4], parts?.[5]];
      if (day === undefined || !isTime(time) || !isZone(zone)) return undefined;
      const date = shifted(day, '');
      return date && date + time + zone;
    },
    ageAt,
  };
}

function ageAt(birth: string, study: string): string | undefined {
  const [from, to] = [birth, study].map((date) => {
    const parts = /^(\d{4})(\.?)(\d\d)\2(\d\d)$/.exec(trimmed(date));
    return parts === null ? undefined : dayOf(parts[1], parts[3], parts[4], 1);
  });
  if (from === undefined || to === undefined) return undefined;
  const days =
    (Date.UTC(to.year, to.month - 1, to.day) - Date.UTC(from.year, from.month - 1, from.day)) / dayLength;
  const months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  if (days < 0 || months >= 12_000) return undefined;
  if (days < 28) return age(days, 'D');
  if (months < 3) return age(Math.floor(days / 7), 'W');
  return months < 24 ? age(months, 'M') : age(Math.floor(months / 12), 'Y');
}

/** Values are padded with spaces to even length (PS3.5 6.2); some writers use NUL. */
const trimmed = (value: string): string => value.replaceAll('\0', '').trim();
const two = (n: number): string => String(n).padStart(2, '0');
const age = (n: number, unit: string): string => String(n).padStart(3, '0') + unit;

/** A day of the calendar, or undefined: there is no 30 February. */
function dayOf(y = '', m = '', d = '', earliest = firstYear): Day | undefined {
  const [year, month, day] = [Number(y), Number(m), Number(d)];
  const date = new Date(Date.UTC(2000, month - 1, day));
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  if (year < Math.max(earliest, 100) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return undefined;
  return { year, month, day };
}

/** HH, HHMM, HHMMSS and HHMMSS.FFFFFF; second 60 is a leap second. */
function isTime(time: string): boolean {
  const [hour, minute, second] = [time.slice(0, 2), time.slice(2, 4), time.slice(4, 6)];
  if (time.includes('.') && time.indexOf('.') !== 6) return false;
  return Number(hour) < 24 && Number(minute) < 60 && Number(second) <= 60;
}

/** UTC offsets go from -1200 to +1400 (PS3.5 6.2). */
function isZone(zone: string): boolean {
  if (zone === '') return true;
  const offset = Number(zone);
  return offset >= -1200 && offset <= 1400 && Number(zone.slice(3)) < 60 && zone !== '-0000';
}
