import type { Person } from '../people/personsOf';
import type { ValueGroup, ValueLine } from './Summary';

/** A group of so many values is counted anew; of a larger one only the lines that are shown are looked at. */
const countable = 500;

/** Whose files are left out, and what these say of whom they are about. */
export interface LeftOut {
  readonly files: ReadonlySet<number>;
  /** Names, numbers and dates of birth that nobody has whose files are wanted. */
  readonly values: ReadonlySet<string>;
}

export function leftOutOf(persons: readonly Person[], files: ReadonlySet<number>): LeftOut {
  const isLeft = (person: Person): boolean => files.size > 0 && person.files.some((file) => files.has(file));
  const values = new Set(persons.filter(isLeft).flatMap(saidOf));
  if (values.size > 0)
    for (const person of persons)
      if (!isLeft(person)) saidOf(person).forEach((value) => values.delete(value));
  return { files, values };
}

const saidOf = ({ name, id, birthDate }: Person): string[] => [name, birthDate, ...id.split(' · ')];

/** Without the lines that are known to be of people who are left out only: what stands in several files may be anybody's. */
export function wantedGroup(group: ValueGroup, { files, values }: LeftOut): ValueGroup {
  if (files.size === 0) return group;
  const isWanted = (line: ValueLine): boolean =>
    !files.has(group.holderOf(line.value) ?? -1) || (line.files > 1 && !values.has(line.value));
  if (group.count > countable)
    return {
      ...group,
      first: (count) =>
        group
          .first(count + countable)
          .filter(isWanted)
          .slice(0, count),
    };
  const lines = group.first(countable).filter(isWanted);
  return { ...group, count: lines.length, first: (count) => lines.slice(0, count) };
}
