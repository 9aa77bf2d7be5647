import type { CleanCopy } from '../../export/CleanCopy';
import type { Ledger } from '../cleaning/Ledger';
import { atOnce } from '../atOnce';
import type { Person } from '../people/personsOf';
import { copiesUnder } from './copiesUnder';

/** The copies of one person, in the order of their names. */
export interface CopiesOfPerson {
  readonly person: Person;
  readonly copies: readonly CleanCopy[];
  readonly bytes: number;
}

/**
 * The copies of each person who has one.
 *
 * @param names of all copies of the run: those in one file are called as in all, so that one report tells of every file
 */
export function copiesByPerson(
  persons: readonly Person[],
  names: ReadonlyMap<number, string>,
  ledger: Pick<Ledger, 'of'>,
): CopiesOfPerson[] {
  return persons.flatMap((person) => {
    const own = new Map(person.files.flatMap((file) => pairOf(file, names.get(file))));
    const copies = atOnce(copiesUnder(own, ledger));
    const bytes = copies.reduce((sum, { blob }) => sum + blob.size, 0);
    return copies.length === 0 ? [] : [{ person, copies, bytes }];
  });
}

const pairOf = (file: number, name: string | undefined): [number, string][] =>
  name === undefined ? [] : [[file, name]];
