/**
 * The ways in which people write a date of birth.
 * @param date a DA value, YYYYMMDD (PS3.5 6.2); anything else is given back as it is
 */
export function dateNotations(date: string): string[] {
  if (!/^\d{8}$/.test(date)) return [date];
  const [y, m, d] = [date.slice(0, 4), date.slice(4, 6), date.slice(6)];
  return [date, `${y}-${m}-${d}`, `${y}.${m}.${d}`, `${d}.${m}.${y}`, `${d}/${m}/${y}`, `${m}/${d}/${y}`];
}
