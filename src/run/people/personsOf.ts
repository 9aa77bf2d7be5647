import { patientUnder, type PatientKeys } from '../../deid/identity/patientUnder';
import type { Doubt, DoubtfulPerson } from './Doubt';
import { underOneNumber } from './patientKeys';
import type { PatientSummary, StudySummary } from './PatientSummary';

/** One person as the doubts are answered: what two numbers say of one person is together, what one number says of two is apart. */
export interface Person extends Omit<PatientSummary, 'conflicts' | 'files' | 'key'> {
  /** Unlike that of a patient, no two people have it. */
  readonly key: string;
  /** Ids in the order of the files. */
  readonly files: readonly number[];
}

/**
 * Everybody whom the files are about, in the order of their first file.
 *
 * @param keysOf `patientKeys`
 */
export function personsOf(
  patients: readonly PatientSummary[],
  doubts: readonly Doubt[],
  keysOf: (file: number) => PatientKeys,
): Person[] {
  const doubted = new Set(
    doubts.filter(underOneNumber).flatMap(({ people }) => people.map(({ patient }) => patient)),
  );
  const persons = new Map<string, Person[]>();
  for (const patient of patients) {
    const keyOf = (file: number): string => patientUnder(patient.key, keysOf(file));
    const parts = doubted.has(patient.key) ? partsOf(patient, doubts, keyOf) : [patient];
    for (const { name, id, birthDate, sex, studies } of parts) {
      const files = filesOf(studies);
      const key = keyOf(files[0] ?? 0);
      const person = { key, name, id, birthDate, sex, studies, files };
      const same = persons.get(key);
      if (same === undefined) persons.set(key, [person]);
      else same.push(person);
    }
  }
  return [...persons.values()].map(joined).sort((a, b) => (a.files[0] ?? 0) - (b.files[0] ?? 0));
}

type Part = Omit<PatientSummary, 'conflicts' | 'files' | 'key'>;

/** The files of one patient by the keys that they go under. */
function partsOf(
  patient: PatientSummary,
  doubts: readonly Doubt[],
  keyOf: (file: number) => string,
): readonly Part[] {
  const byKey = new Map<string, Set<number>>();
  for (const file of filesOf(patient.studies)) {
    const key = keyOf(file);
    const files = byKey.get(key);
    if (files === undefined) byKey.set(key, new Set([file]));
    else files.add(file);
  }
  if (byKey.size === 1) return [patient];
  return [...byKey.values()].map((files) => {
    const said = sayingOf(doubts, files) ?? patient;
    return { ...patient, ...said, studies: onlyFiles(patient.studies, files) };
  });
}

/** What the files of a part say of the person, where a doubt tells it. */
function sayingOf(
  doubts: readonly Doubt[],
  files: ReadonlySet<number>,
): Pick<DoubtfulPerson, 'name' | 'id' | 'birthDate' | 'sex'> | undefined {
  const people = doubts.filter(underOneNumber).flatMap((doubt) => doubt.people);
  const found = people.find(
    (one) => one.files.length === files.size && one.files.every((id) => files.has(id)),
  );
  return found && { name: found.name, id: found.id, birthDate: found.birthDate, sex: found.sex };
}

function onlyFiles(studies: readonly StudySummary[], files: ReadonlySet<number>): StudySummary[] {
  return studies
    .map((study) => {
      const series = study.series
        .map((each) => ({ ...each, files: each.files.filter((file) => files.has(file)) }))
        .filter((each) => each.files.length > 0);
      return { ...study, series, files: series.reduce((n, each) => n + each.files.length, 0) };
    })
    .filter((study) => study.files > 0);
}

const filesOf = (studies: readonly StudySummary[]): number[] =>
  inOrder(studies.flatMap(({ series }) => series.flatMap(({ files }) => files)));

/** Numbers sort ten times faster where they are known to be numbers. */
const inOrder = (files: readonly number[]): number[] => Array.from(Uint32Array.from(files).sort());

/** Of the first, with the studies of all. */
function joined(people: readonly Person[]): Person {
  const [first, ...others] = people;
  if (first === undefined) throw new Error('nobody');
  if (others.length === 0) return first;
  const files = inOrder(people.flatMap((one) => one.files));
  const ids = [...new Set(people.map(({ id }) => id).filter((id) => id !== ''))];
  return { ...first, id: ids.join(' · '), studies: people.flatMap(({ studies }) => studies), files };
}
