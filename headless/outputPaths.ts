import type { Secret } from '../src/deid/Plan';
import { neutralNames } from '../src/export/neutralNames';
import { carriesIdentity } from './carriesIdentity';
import type { Surveyed, SurveyedFile } from './survey';

export interface OutputPaths {
  /** Path below OUT by file number. */
  readonly of: ReadonlyMap<number, string>;
  /** Numbers of files whose own path would have told who it is. */
  readonly renamed: readonly number[];
}

/** Paths of the clean copies, told from the whole folder: every shard of a run gives the same. */
export function outputPaths({ files, secrets }: Surveyed, keepNames: boolean): OutputPaths {
  const placed: { readonly file: SurveyedFile; readonly study: string; readonly series: string }[] = [];
  for (const file of files) {
    if (file?.outcome.kind !== 'survey') continue;
    placed.push({ file, study: file.outcome.study, series: file.outcome.series });
  }
  const neutral = neutralNames(placed.map(({ study, series }) => ({ studyUid: study, seriesUid: series })));
  const paths = new Map<number, string>();
  const renamed: number[] = [];
  placed.forEach(({ file, study }, index) => {
    const name = neutral[index] ?? '';
    const mustRename = keepNames && carriesIdentity(file.path, [...secrets.of(study), ...ownUids(file)]);
    if (mustRename) renamed.push(file.id);
    paths.set(file.id, keepNames && !mustRename ? file.path : name);
  });
  return { of: paths, renamed };
}

/** UIDs are often file names; the secrets of a study hold them only where they are replaced. */
function ownUids({ outcome }: SurveyedFile): Secret[] {
  if (outcome.kind !== 'survey') return [];
  const { study, series, sopInstance } = outcome;
  return [study, series, sopInstance].map((text) => ({ text, kind: 'uid' }));
}
