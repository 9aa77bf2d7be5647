import { foldName } from '../deid/foldName';
import type { Inspection } from '../deid/Inspection';
import type { DoubtfulPerson } from './Doubt';
import type { Conflict, PatientSummary, SeriesSummary, StudySummary } from './Summary';

interface Patient {
  readonly names: Map<string, number>;
  readonly ids: Map<string, number>;
  readonly birthDates: Map<string, number>;
  readonly sexes: Map<string, number>;
  readonly studies: Map<string, Study>;
  files: number;
}
interface Study {
  readonly label: string;
  readonly series: Map<string, Series>;
}
interface Series {
  readonly label: string;
  readonly modality: string;
  readonly files: number[];
}

/** Sorts files into patients, studies and series, and sees where one patient has two names or birth dates. */
export class PatientTree {
  readonly #patients = new Map<string, Patient>();
  readonly #seen = new Map<string, DoubtfulPerson & { readonly files: number[] }>();

  add(file: number, { identity, study, series, modality }: Inspection): void {
    const patient = entry(this.#patients, identity.key, () => ({
      names: new Map<string, number>(),
      ids: new Map<string, number>(),
      birthDates: new Map<string, number>(),
      sexes: new Map<string, number>(),
      studies: new Map<string, Study>(),
      files: 0,
    }));
    patient.files++;
    const { key, name, id, issuer, birthDate } = identity;
    entry(this.#seen, [key, foldName(name), birthDate].join('\0'), () => {
      return { patient: key, name, id, issuer, birthDate, files: [] };
    }).files.push(file);
    count(patient.names, identity.name);
    count(patient.ids, identity.id);
    count(patient.birthDates, identity.birthDate);
    count(patient.sexes, identity.sex);
    const inStudy = entry(patient.studies, study.uid, () => ({
      label: study.label,
      series: new Map<string, Series>(),
    }));
    const inSeries = entry(inStudy.series, series.uid, () => ({ label: series.label, modality, files: [] }));
    inSeries.files.push(file);
  }

  /** Which patients, names and birth dates occur together, and in which files. */
  get seen(): readonly DoubtfulPerson[] {
    return [...this.#seen.values()];
  }

  patients(): PatientSummary[] {
    return Array.from(this.#patients, ([key, patient]) => ({
      key,
      name: commonest(patient.names),
      id: commonest(patient.ids),
      birthDate: commonest(patient.birthDates),
      sex: commonest(patient.sexes),
      conflicts: conflictsOf(patient),
      studies: Array.from(patient.studies, studySummary),
      files: patient.files,
    }));
  }
}

function studySummary([key, study]: [string, Study]): StudySummary {
  // Lanes end in any order; the person knows the files in theirs.
  const series = Array.from(study.series, ([uid, each]): SeriesSummary => {
    return { key: uid, ...each, files: [...each.files].sort((a, b) => a - b) };
  });
  return { key, label: study.label, series, files: series.reduce((n, each) => n + each.files.length, 0) };
}

function conflictsOf(patient: Patient): Conflict[] {
  const seen = [
    { what: 'name', values: differing(patient.names, foldName) },
    { what: 'birthDate', values: differing(patient.birthDates, (value) => value) },
    { what: 'sex', values: differing(patient.sexes, (value) => value) },
  ] as const;
  return seen.filter(({ values }) => values.length > 1);
}

/** One value per folded form, the empty one left out: what is not said contradicts nothing. */
function differing(values: ReadonlyMap<string, number>, fold: (value: string) => string): string[] {
  const byFold = new Map<string, string>();
  for (const value of values.keys())
    if (value !== '' && !byFold.has(fold(value))) byFold.set(fold(value), value);
  return [...byFold.values()];
}

function commonest(values: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [value, files] of values)
    if (value !== '' && files > most) {
      best = value;
      most = files;
    }
  return best;
}

const count = (values: Map<string, number>, value: string): unknown =>
  values.set(value, (values.get(value) ?? 0) + 1);

function entry<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const fresh = make();
  map.set(key, fresh);
  return fresh;
}
