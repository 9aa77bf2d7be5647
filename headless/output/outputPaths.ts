import type { PatientKeys } from '../../src/deid/identity/patientUnder';
import { atOnce } from '../../src/run/atOnce';
import { copyNames } from '../../src/run/output/copyNames';
import { tellingPaths } from '../../src/run/output/tellingPaths';
import { isReadable, type Surveyed, type SurveyedFile } from '../survey/survey';
import { studyNumber } from './studyNumber';

export interface OutputPaths {
  /** Path below OUT by file number. */
  readonly of: ReadonlyMap<number, string>;
  /** Numbers of files whose own path would have told who it is. */
  readonly renamed: ReadonlySet<number>;
}

/**
 * Paths of the clean copies, told from the whole folder: every shard of a run gives the same.
 *
 * @param keysOf who is who in a file
 */
export function outputPaths(
  { files, secrets }: Surveyed,
  names: 'neutral' | 'kept' | 'file-set',
  keysOf: (file: number) => PatientKeys,
  studiesBefore = 0,
): OutputPaths {
  if (names !== 'kept')
    return { of: atOnce(copyNames(files, keysOf, names, studiesBefore)), renamed: new Set() };
  const readable = files.filter(isReadable);
  // What gets a neutral name shares no folder with kept names of the same kind.
  const before = readable.reduce((most, { path }) => Math.max(most, studyNumber(path)), studiesBefore);
  const neutral = atOnce(copyNames(readable, keysOf, 'neutral', before));
  const tells = tellingPaths<NonNullable<SurveyedFile['facts']>>(
    secrets,
    ({ study, series, sopInstance }) => [study, series, sopInstance],
  );
  const renamed = new Set(readable.filter((file) => isUnfit(file) || tells(file)).map(({ id }) => id));
  const kept = readable.map(
    ({ id, path }) => [id, renamed.has(id) ? (neutral.get(id) ?? '') : path] as const,
  );
  return { of: new Map(kept), renamed };
}

/** A name that is no text cannot be searched; one of our own for what is not done would be taken for that. */
const isUnfit = ({ path, source }: SurveyedFile): boolean =>
  path.startsWith('.reinschrift') ||
  (source !== undefined && 'path' in source && typeof source.path !== 'string');
