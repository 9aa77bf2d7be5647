import { inFileNames, outputName } from '../../export/outputName';

/** One person's copies, as their file is called. */
export interface NamedPart {
  /** From the list of the person's own, where it has one. */
  readonly newId: string | undefined;
  /** Of the disc, where it is wanted and tells of nobody. */
  readonly label: string | undefined;
}

/**
 * Names of one file for each person, without an ending, by day, purpose, and the new number from the list or a running one. Never by what a
 * file says of somebody. No two are one, whatever a system makes of capitals.
 */
export function partNames(day: Date, word: string, parts: readonly NamedPart[]): string[] {
  const digits = Math.max(2, String(parts.length).length);
  const taken = new Set<string>();
  return parts.map(({ newId, label }, at) => {
    const number = String(at + 1).padStart(digits, '0');
    const own = inFileNames(newId ?? '');
    const more = label === undefined ? [] : [label];
    const first = outputName(day, word, own === '' ? number : own, ...more);
    const name = taken.has(first.toLowerCase()) ? outputName(day, word, own, number, ...more) : first;
    taken.add(name.toLowerCase());
    return name;
  });
}
