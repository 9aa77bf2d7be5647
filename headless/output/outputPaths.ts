import { carriesIdentity, identityIn } from '../../src/deid/findings/carriesIdentity';
import { patientUnder, type PatientKeys } from '../../src/deid/identity/patientUnder';
import type { Secret } from '../../src/deid/secrets/Secret';
import { runIndex } from '../../src/deid/secrets/runIndex';
import { tellsApart } from '../../src/deid/identity/tellsApart';
import { fileSetNames, type FileSetPlace } from '../../src/export/fileSetNames';
import { neutralNames } from '../../src/export/neutralNames';
import { studyNumber } from './studyNumber';
import type { Surveyed, SurveyedFile } from '../survey/survey';

export interface OutputPaths {
  /** Path below OUT by file number. */
  readonly of: ReadonlyMap<number, string>;
  /** By file number: the how manieth of all paths, in the order of their names. */
  readonly turns: ReadonlyMap<number, number>;
  /** Numbers of files whose own path would have told who it is. */
  readonly renamed: readonly number[];
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
  const placed: (FileSetPlace & { readonly file: SurveyedFile; readonly study: string })[] = [];
  for (const file of files) {
    if (file?.outcome.kind !== 'survey') continue;
    const { study, levels, place, patient: key } = file.outcome;
    const patient = patientUnder(key, keysOf(file.id));
    // What two patients have in common where no UID stands is no study.
    const studyUid = tellsApart(levels.study) ? levels.study : `${patient}\0${levels.study}`;
    placed.push({ file, study, studyUid, seriesUid: levels.series, patient, place });
  }
  const keepNames = names === 'kept';
  // Nor do they share a folder with kept names of the same kind.
  const taken = keepNames ? placed.map(({ file }) => studyNumber(file.path)) : [];
  const before = taken.reduce((most, number) => Math.max(most, number), studiesBefore);
  const neutral = names === 'file-set' ? fileSetNames(placed) : neutralNames(placed, before);
  const tellsOfAnyone = keepNames ? othersIn(secrets) : () => false;
  const paths = new Map<number, string>();
  const renamed: number[] = [];
  placed.forEach(({ file, study }, index) => {
    const name = neutral[index] ?? '';
    const mustRename =
      keepNames &&
      (isUnfit(file) ||
        tellsOfAnyone(file.path) ||
        carriesIdentity(file.path, [...secrets.of(study), ...ownUids(file)]));
    if (mustRename) renamed.push(file.id);
    paths.set(file.id, keepNames && !mustRename ? file.path : name);
  });
  const inOrder = placed.map(({ file }, index) => ({ id: file.id, name: neutral[index] ?? '' }));
  inOrder.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { of: paths, turns: new Map(inOrder.map(({ id }, turn) => [id, turn])), renamed };
}

/** Whether a path tells of any patient of the run: by a whole name or an unusual surname, a number, a date of birth. */
function othersIn(secrets: Surveyed['secrets']): (path: string) => boolean {
  const names = runIndex(secrets.ofRun());
  const longer = identityIn(
    [...secrets.all()].filter(({ kind, text }) => inPaths.has(kind) && text.length >= shortest),
  );
  return (path) => names.within(path) || longer(path);
}

const inPaths = new Set<Secret['kind']>(['id', 'accession', 'birth-date']);
/** Shorter ones stand in many paths by chance. */
const shortest = 6;

/** A name that is no text cannot be searched; one of our own for what is not done would be taken for that. */
const isUnfit = ({ path, source }: SurveyedFile): boolean =>
  path.startsWith('.reinschrift') || (source !== undefined && typeof source.path !== 'string');

/** UIDs are often file names; the secrets of a study hold them only where they are replaced. */
function ownUids({ outcome }: SurveyedFile): Secret[] {
  if (outcome.kind !== 'survey') return [];
  const { study, series, sopInstance } = outcome;
  return [study, series, sopInstance].map((text) => ({ text, kind: 'uid' }));
}
