/**
 * What a person saves is called by the day and what it is for, and by nothing else: `reinschrift-2026-11-29-zweitmeinung`, without an ending.
 *
 * @param day the calendar of this machine counts: who saves shortly before midnight looks for that day
 * @param parts the first says what for, in the language of the page; what is not of ASCII is written without its marks
 */
export function outputName(day: Date, ...parts: readonly string[]): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const date = [day.getFullYear(), two(day.getMonth() + 1), two(day.getDate())].join('-');
  return ['reinschrift', date, ...parts.map(inFileNames)].filter((part) => part !== '').join('-');
}

/** What every system takes in the name of a file (letters, digits, and `.`, `_` within), and no more. */
export const inFileNames = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll(/[^A-Za-z0-9._]+/g, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '');
