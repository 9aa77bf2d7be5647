import type { Ledger } from '../cleaning/Ledger';
import type { Person } from '../people/personsOf';
import type { RunFile } from '../RunFile';

/** How the files of one person fared, counted. */
export interface PersonFate {
  /** Readable ones. */
  readonly files: number;
  /** Those that something came of already. */
  readonly settled: number;
  readonly copies: number;
  /** Pictures that wait for a person's look. */
  readonly heldBack: number;
  /** Of all that are without a copy, the held back ones too. */
  readonly refused: number;
  /** The first picture that waits for a look. */
  readonly firstHeld: number | undefined;
}

export type PersonState = 'waiting' | 'working' | 'cleaned' | 'held-back' | 'refused';

/** How a person's files fare while copies are made, and after that. */
export function fateOfPerson(
  { files }: Pick<Person, 'files'>,
  rows: readonly Pick<RunFile, 'facts'>[],
  ledger: Pick<Ledger, 'of'>,
): PersonFate {
  const fate = { files: 0, settled: 0, copies: 0, heldBack: 0, refused: 0 };
  let firstHeld: number | undefined;
  for (const id of files) {
    if (rows[id]?.facts === undefined) continue;
    fate.files++;
    const outcome = ledger.of(id);
    if (outcome === undefined) continue;
    fate.settled++;
    if (outcome.kind === 'cleaning') fate.copies++;
    else fate.refused++;
    if (!('code' in outcome) || outcome.code !== 'pixels-unreviewed') continue;
    fate.heldBack++;
    firstHeld ??= id;
  }
  return { ...fate, firstHeld };
}

/** The same of several, by `Person.key`. */
export const fatesOf = (
  persons: readonly Person[],
  ...run: [rows: readonly Pick<RunFile, 'facts'>[], ledger: Pick<Ledger, 'of'>]
): ReadonlyMap<string, PersonFate> =>
  new Map(persons.map((person) => [person.key, fateOfPerson(person, ...run)]));

/** A word for it. One whose pictures are held back holds up nobody else. */
export function stateOf({ files, settled, copies, heldBack }: PersonFate): PersonState {
  if (settled === 0) return 'waiting';
  if (settled < files) return 'working';
  if (heldBack > 0) return 'held-back';
  return copies === 0 ? 'refused' : 'cleaned';
}
