import type { DecisionReach } from './Decided';
import type { PatientSummary } from '../people/PatientSummary';

/** Ids of the files that a decision about one file reaches; undefined for all. */
export function filesWithin(
  reach: DecisionReach,
  patients: readonly PatientSummary[],
  file: number,
): ReadonlySet<number> | undefined {
  switch (reach) {
    case 'file':
      return new Set([file]);
    case 'series':
      return seriesAround(patients, file);
    case 'all':
      return undefined;
  }
}

/** Ids of the files of the series that a file belongs to. */
export function seriesAround(patients: readonly PatientSummary[], file: number): ReadonlySet<number> {
  for (const { studies } of patients)
    for (const { series } of studies)
      for (const { files } of series) if (files.includes(file)) return new Set(files);
  return new Set([file]);
}
