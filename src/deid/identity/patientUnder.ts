import type { KeyedIdentity } from './keyedIdentity';

/** Which patient key stands for which, where a person said who is the same and who is not. */
export type PatientKeys = readonly (readonly [key: string, under: string])[];

/** The key under which a patient gets a pseudonym and an offset of days. */
export const patientUnder = (key: string, patients: PatientKeys): string =>
  patients.find(([from]) => from === key)?.[1] ?? key;

/** The identity of a run that follows what a person said about who is who. */
export const identityUnder = (identity: KeyedIdentity, patients: PatientKeys): KeyedIdentity =>
  patients.length === 0
    ? identity
    : {
        ...identity,
        pseudonym: (key) => identity.pseudonym(patientUnder(key, patients)),
        offsetDays: (key) => identity.offsetDays(patientUnder(key, patients)),
      };
