import { foldName } from '../../deid/identity/foldName';
import type { Inspection } from '../../deid/findings/Inspection';
import { inSeriesOrder, inStudyOrder } from '../../dicom/access/inSeriesOrder';
import type { SeriesPlace } from '../../dicom/access/placeInSeries';
import type { Conflict, PatientSummary, SeriesSummary, StudySummary } from './PatientSummary';

/** Of one value: how many files say it, and which of them comes first. */
interface Tally {
  files: number;
  first: number;
}
type Tallies = Map<string, Tally>;

interface Patient {
  readonly names: Tallies;
  readonly ids: Tallies;
  readonly birthDates: Tallies;
  readonly sexes: Tallies;
  readonly studies: Map<string, Study>;
  readonly files: Set<number>;
}
interface Study {
  readonly labels: Tallies;
  readonly series: Map<string, Series>;
}
interface Series {
  readonly labels: Tallies;
  readonly modalities: Tallies;
  readonly places: Map<number, SeriesPlace>;
}

/** Sorts files into patients, studies and series, and sees where one patient has two names or birth dates. */
export class PatientTree {
  readonly #patients = new Map<string, Patient>();

  add(file: number, { identity, study, series, levels, place, modality }: Inspection): void {
    const { key, name, id, birthDate, sex } = identity;
    const patient = entry(this.#patients, key, () => ({
      names: new Map<string, Tally>(),
      ids: new Map<string, Tally>(),
      birthDates: new Map<string, Tally>(),
      sexes: new Map<string, Tally>(),
      studies: new Map<string, Study>(),
      files: new Set<number>(),
    }));
    patient.files.add(file);
    count(patient.names, name, file);
    count(patient.ids, id, file);
    count(patient.birthDates, birthDate, file);
    count(patient.sexes, sex, file);
    const inStudy = entry(patient.studies, levels.study, () => ({
      labels: new Map<string, Tally>(),
      series: new Map<string, Series>(),
    }));
    count(inStudy.labels, study.label, file);
    const inSeries = entry(inStudy.series, levels.series, () => ({
      labels: new Map<string, Tally>(),
      modalities: new Map<string, Tally>(),
      places: new Map<number, SeriesPlace>(),
    }));
    count(inSeries.labels, series.label, file);
    count(inSeries.modalities, modality, file);
    inSeries.places.set(file, place);
  }

  /** Lanes end in any order; what is shown is in that of the files and of the acquisition. */
  patients(): PatientSummary[] {
    return byFirstFile(this.#patients, ({ files }) => files.keys()).map(([key, patient]) => ({
      key,
      name: commonest(patient.names),
      id: commonest(patient.ids),
      birthDate: commonest(patient.birthDates),
      sex: commonest(patient.sexes),
      conflicts: conflictsOf(patient),
      studies: byFirstFile(patient.studies, filesOf).map(studySummary),
      files: patient.files.size,
    }));
  }
}

function studySummary([key, study]: [string, Study]): StudySummary {
  const numbered = inStudyOrder(
    byFirstFile(study.series, ({ places }) => places.keys()),
    ([, { places }]) => seriesNumber(places),
  );
  const series = numbered.map(([uid, { labels, modalities, places }]): SeriesSummary => {
    const files = [...places.keys()].sort((a, b) => a - b);
    return {
      key: uid,
      label: commonest(labels),
      modality: commonest(modalities),
      files: inSeriesOrder(files, (file) => places.get(file)),
    };
  });
  return {
    key,
    label: commonest(study.labels),
    series,
    files: series.reduce((n, each) => n + each.files.length, 0),
  };
}

/** Undefined where the files do not agree. */
function seriesNumber(places: ReadonlyMap<number, SeriesPlace>): number | undefined {
  const [number, ...others] = new Set([...places.values()].map(({ series }) => series));
  return others.length === 0 ? number : undefined;
}

const filesOf = ({ series }: Study): number[] =>
  [...series.values()].flatMap(({ places }) => [...places.keys()]);

function byFirstFile<Thing>(
  things: ReadonlyMap<string, Thing>,
  files: (thing: Thing) => Iterable<number>,
): [string, Thing][] {
  const first = new Map<string, number>();
  for (const [key, thing] of things) {
    let least = Infinity;
    for (const file of files(thing)) least = Math.min(least, file);
    first.set(key, least);
  }
  return [...things].sort(([a], [b]) => (first.get(a) ?? 0) - (first.get(b) ?? 0));
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
function differing(values: Tallies, fold: (value: string) => string): string[] {
  const byFold = new Map<string, string>();
  for (const [value] of [...values].sort(([, a], [, b]) => a.first - b.first))
    if (value !== '' && !byFold.has(fold(value))) byFold.set(fold(value), value);
  return [...byFold.values()];
}

/** Of those that equally many files say, the one that comes first. */
function commonest(values: Tallies): string {
  const [best] = [...values]
    .filter(([value]) => value !== '')
    .sort(([, a], [, b]) => b.files - a.files || a.first - b.first);
  return best?.[0] ?? '';
}

function count(values: Tallies, value: string, file: number): void {
  const tally = entry(values, value, () => ({ files: 0, first: file }));
  tally.files++;
  tally.first = Math.min(tally.first, file);
}

function entry<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const fresh = make();
  map.set(key, fresh);
  return fresh;
}
