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
  files: number;
  /** The first of its files. */
  first: number;
}
interface Study {
  readonly labels: Tallies;
  readonly series: Map<string, Series>;
  first: number;
}
interface Series {
  readonly labels: Tallies;
  readonly modalities: Tallies;
  /** In the order in which they were read. */
  readonly files: number[];
  readonly places: SeriesPlace[];
  first: number;
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
      files: 0,
      first: file,
    }));
    patient.files++;
    patient.first = Math.min(patient.first, file);
    count(patient.names, name, file);
    count(patient.ids, id, file);
    count(patient.birthDates, birthDate, file);
    count(patient.sexes, sex, file);
    const inStudy = entry(patient.studies, levels.study, () => ({
      labels: new Map<string, Tally>(),
      series: new Map<string, Series>(),
      first: file,
    }));
    inStudy.first = Math.min(inStudy.first, file);
    count(inStudy.labels, study.label, file);
    const inSeries = entry(inStudy.series, levels.series, () => ({
      labels: new Map<string, Tally>(),
      modalities: new Map<string, Tally>(),
      files: [],
      places: [],
      first: file,
    }));
    inSeries.first = Math.min(inSeries.first, file);
    count(inSeries.labels, series.label, file);
    count(inSeries.modalities, modality, file);
    inSeries.files.push(file);
    inSeries.places.push(place);
  }

  /** Lanes end in any order; what is shown is in that of the files and of the acquisition. In steps (`inSteps`). */
  *patients(): Generator<void, PatientSummary[]> {
    const summaries: PatientSummary[] = [];
    for (const [key, patient] of byFirstFile(this.#patients)) {
      const studies: StudySummary[] = [];
      for (const study of byFirstFile(patient.studies)) studies.push(yield* studySummary(study));
      summaries.push({
        key,
        name: commonest(patient.names),
        id: commonest(patient.ids),
        birthDate: commonest(patient.birthDates),
        sex: commonest(patient.sexes),
        conflicts: conflictsOf(patient),
        studies,
        files: patient.files,
      });
    }
    return summaries;
  }
}

function* studySummary([key, study]: [string, Study]): Generator<void, StudySummary> {
  const series: SeriesSummary[] = [];
  for (const [uid, each] of inStudyOrder(byFirstFile(study.series), ([, { places }]) =>
    seriesNumber(places),
  )) {
    series.push({
      key: uid,
      label: commonest(each.labels),
      modality: commonest(each.modalities),
      files: acquired(each),
    });
    yield;
  }
  return {
    key,
    label: commonest(study.labels),
    series,
    files: series.reduce((n, each) => n + each.files.length, 0),
  };
}

function acquired({ files, places }: Series): number[] {
  const read = files.map((file, n) => ({ file, place: places[n] })).sort((a, b) => a.file - b.file);
  return inSeriesOrder(read, ({ place }) => place).map(({ file }) => file);
}

/** Undefined where the files do not agree. */
function seriesNumber(places: readonly SeriesPlace[]): number | undefined {
  const number = places[0]?.series;
  return places.every(({ series }) => series === number) ? number : undefined;
}

const byFirstFile = <Thing extends { readonly first: number }>(
  things: ReadonlyMap<string, Thing>,
): [string, Thing][] => [...things].sort(([, a], [, b]) => a.first - b.first);

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
