import type { CleanCopy } from '../../export/CleanCopy';
import type { Ledger } from '../cleaning/Ledger';
import { mapped } from '../mapped';
import type { Person } from '../people/personsOf';
import { copiesUnder } from './copiesUnder';

/** The copies of one person, in the order of their names. */
export interface CopiesOfPerson {
  readonly person: Person;
  readonly copies: readonly CleanCopy[];
  readonly bytes: number;
}

/**
 * The copies of each person who has one, in steps (`inSteps`).
 *
 * @param names of all copies of the run: those in one file are called as in all, so that one report tells of every file
 */
export function* copiesByPerson(
  persons: readonly Person[],
  names: ReadonlyMap<number, string>,
  ledger: Pick<Ledger, 'of'>,
): Generator<void, CopiesOfPerson[]> {
  const found: CopiesOfPerson[] = [];
  for (const person of persons) {
    const own = new Map((yield* mapped(person.files, (file) => pairOf(file, names.get(file)))).flat());
    const copies = yield* copiesUnder(own, ledger);
    const bytes = copies.reduce((sum, { blob }) => sum + blob.size, 0);
    if (copies.length > 0) found.push({ person, copies, bytes });
  }
  return found;
}

const pairOf = (file: number, name: string | undefined): [number, string][] =>
  name === undefined ? [] : [[file, name]];
