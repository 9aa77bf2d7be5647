import { patientUnder, type PatientKeys } from '../../deid/identity/patientUnder';
import { tellsApart } from '../../deid/identity/tellsApart';
import { fileSetNames, type FileSetPlace } from '../../export/fileSetNames';
import { neutralNames } from '../../export/neutralNames';
import { mapped } from '../mapped';
import type { RunFile } from '../RunFile';
import { sorted } from '../../platform/sorted';

/**
 * Names of clean copies by number of the file, told from the sources alone: who cleans a part of them comes to the same names. In steps
 * (`inSteps`).
 * @param files in the order of intake
 * @param keysOf who is who in a file
 * @param before how many STUDY folders are there already
 */
export function* copyNames(
  files: readonly RunFile[],
  keysOf: (file: number) => PatientKeys,
  form: 'neutral' | 'file-set',
  before = 0,
): Generator<void, ReadonlyMap<number, string>> {
  const places = (yield* mapped(files, (file) => placeOf(file, keysOf(file.id)))).filter(
    (place) => place !== undefined,
  );
  const found = new Map<number, string>();
  const name = (some: readonly Place[], names: readonly string[]): void =>
    some.forEach(({ id }, n) => found.set(id, names[n] ?? ''));
  if (form === 'file-set') name(places, yield* fileSetNames(places));
  else for (const study of yield* studiesOf(places)) name(study, yield* neutralNames(study, before++));
  return found;
}

/** A neutral name numbers the studies as they come, and all else within the study. */
function* studiesOf(places: readonly Place[]): Generator<void, Iterable<readonly Place[]>> {
  const studies = new Map<string, Place[]>();
  for (const place of places) {
    yield;
    const study = studies.get(place.studyUid);
    if (study === undefined) studies.set(place.studyUid, [place]);
    else study.push(place);
  }
  return studies.values();
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

/** Numbers of files in the order of their names, in steps (`inSteps`). */
export function* inNameOrder(names: ReadonlyMap<number, string>): Generator<void, number[]> {
  const inOrder = yield* sorted([...names], ([, a], [, b]) => (a < b ? -1 : 1));
  return inOrder.map(([id]) => id);
}
