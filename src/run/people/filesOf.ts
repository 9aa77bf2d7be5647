import type { Person } from './personsOf';

/** The files of some people. */
export const filesOf = (people: readonly Person[]): ReadonlySet<number> =>
  new Set(people.flatMap(({ files }) => files));
