import type { Secret } from '../src/deid/Plan';
import { fileSetNames, type FileSetPlace } from '../src/export/fileSetNames';
import { neutralNames } from '../src/export/neutralNames';
import { carriesIdentity } from '../src/deid/findings/carriesIdentity';
import { studyNumber } from './studyNumber';
import type { Surveyed, SurveyedFile } from './survey';

export interface OutputPaths {
  /** Path below OUT by file number. */
  readonly of: ReadonlyMap<number, string>;
  /** Numbers of files whose own path would have told who it is. */
  readonly renamed: readonly number[];
}

/** Paths of the clean copies, told from the whole folder: every shard of a run gives the same. */
export function outputPaths(
  { files, secrets }: Surveyed,
  names: 'neutral' | 'kept' | 'file-set',
  studiesBefore = 0,
): OutputPaths {
  const placed: (FileSetPlace & { readonly file: SurveyedFile })[] = [];
  for (const file of files) {
    if (file?.outcome.kind !== 'survey') continue;
    const { study: studyUid, series: seriesUid, patient } = file.outcome;
    placed.push({ file, studyUid, seriesUid, patient });
  }
  const keepNames = names === 'kept';
  // Nor do they share a folder with kept names of the same kind.
  const taken = keepNames ? placed.map(({ file }) => studyNumber(file.path)) : [];
  const before = taken.reduce((most, number) => Math.max(most, number), studiesBefore);
  const neutral = names === 'file-set' ? fileSetNames(placed) : neutralNames(placed, before);
  const paths = new Map<number, string>();
  const renamed: number[] = [];
  placed.forEach(({ file, studyUid: study }, index) => {
    const name = neutral[index] ?? '';
    const mustRename =
      keepNames && (isUnfit(file) || carriesIdentity(file.path, [...secrets.of(study), ...ownUids(file)]));
    if (mustRename) renamed.push(file.id);
    paths.set(file.id, keepNames && !mustRename ? file.path : name);
  });
  return { of: paths, renamed };
}

/** A name that is no text cannot be searched; one of our own for what is not done would be taken for that. */
const isUnfit = ({ path, source }: SurveyedFile): boolean =>
  path.startsWith('.reinschrift') || (source !== undefined && typeof source.path !== 'string');

/** UIDs are often file names; the secrets of a study hold them only where they are replaced. */
function ownUids({ outcome }: SurveyedFile): Secret[] {
  if (outcome.kind !== 'survey') return [];
  const { study, series, sopInstance } = outcome;
  return [study, series, sopInstance].map((text) => ({ text, kind: 'uid' }));
}
