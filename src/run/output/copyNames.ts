import { patientUnder, type PatientKeys } from '../../deid/identity/patientUnder';
import { tellsApart } from '../../deid/identity/tellsApart';
import { fileSetNames, type FileSetPlace } from '../../export/fileSetNames';
import { neutralNames } from '../../export/neutralNames';
import type { RunFile } from '../RunFile';

/**
 * Names of clean copies by number of the file, told from the sources alone: who cleans a part of them comes to the same names.
 * @param files in the order of intake
 * @param keysOf who is who in a file
 * @param before how many STUDY folders are there already
 */
export function copyNames(
  files: readonly RunFile[],
  keysOf: (file: number) => PatientKeys,
  form: 'neutral' | 'file-set',
  before = 0,
): ReadonlyMap<number, string> {
  const placed = files.flatMap((file) => placeOf(file, keysOf(file.id)) ?? []);
  const names = form === 'file-set' ? fileSetNames(placed) : neutralNames(placed, before);
  return new Map(placed.map(({ id }, index) => [id, names[index] ?? '']));
}

type Place = FileSetPlace & { readonly id: number };

function placeOf({ id, facts }: RunFile, keys: PatientKeys): Place | undefined {
  if (facts === undefined) return undefined;
  const { levels, place } = facts;
  const patient = patientUnder(facts.patient, keys);
  // What two patients have in common where no UID stands is no study.
  const studyUid = tellsApart(levels.study) ? levels.study : `${patient}\0${levels.study}`;
  return { id, studyUid, seriesUid: levels.series, patient, place };
}

/** Numbers of files in the order of their names. */
export const inNameOrder = (names: ReadonlyMap<number, string>): number[] =>
  [...names].sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([id]) => id);
