import { inFileNames, outputName } from '../../export/outputName';
import type { Person } from '../people/personsOf';

/** One person's copies, as their file is called. */
export interface NamedPart {
  /** From the list of the person's own, where it has one. */
  readonly newId: string | undefined;
  /** Of the disc, where it is wanted and tells of nobody. */
  readonly label: string | undefined;
}

/**
 * Names of one file for each person, without an ending, by day, purpose, and the new number from the list or a running one. Never by what a
 * file says of somebody. No two are one, whatever a system makes of capitals, and who has a number from the list has it before anybody to
 * whom it would be a running one.
 */
export function partNames(day: Date, word: string, parts: readonly NamedPart[]): string[] {
  const digits = Math.max(2, String(parts.length).length);
  const taken = new Set<string>();
  const called = ({ label }: NamedPart, ...numbers: readonly string[]): string =>
    outputName(day, word, ...numbers, ...(label === undefined ? [] : [label]));
  const take = (name: string): string | undefined => {
    const isFree = !taken.has(name.toLowerCase());
    taken.add(name.toLowerCase());
    return isFree ? name : undefined;
  };
  const own = parts.map(({ newId }) => inFileNames(newId ?? ''));
  const listed = parts.map((part, at) => (own[at] ? take(called(part, own[at])) : undefined));
  return parts.map((part, at) => {
    const numbers = [own[at] ?? '', String(at + 1).padStart(digits, '0')];
    let name = listed[at] ?? take(called(part, ...numbers));
    for (let turn = 2; name === undefined; turn++) name = take(called(part, ...numbers, String(turn)));
    return name;
  });
}

/** Such names, in the order of the persons, by `Person.key`. */
export const namesByKey = (
  persons: readonly Pick<Person, 'key'>[],
  names: readonly string[],
): ReadonlyMap<string, string> => new Map(persons.map(({ key }, at) => [key, names[at] ?? '']));
