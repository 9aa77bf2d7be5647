import type { InstanceContext } from '../../src/deid/identity/InstanceContext';
import { readDicomdir } from '../../src/dicom/read/readDicomdir';
import type { Pool } from '../../src/lanes/pool';
import type { RedactionRule } from '../../src/pixel/RedactionRule';
import type { Doubt } from '../../src/run/people/Doubt';
import { interned } from '../../src/run/interned';
import type { RunFile } from '../../src/run/RunFile';
import { contentsOf } from '../../src/run/survey/contentsOf';
import type { DirectoryTold } from '../../src/run/survey/directoriesTold';
import type { StudySecrets } from '../../src/run/survey/StudySecrets';
import { Survey, type Told } from '../../src/run/survey/Survey';
import { takeIn, type Given } from '../disk/takeIn';
import type { FolderService, FileSurvey, KeptSource, SurveyOutcome } from '../lane/FolderService';
import { sourceOf } from '../lane/sourceOf';
import { sourcesAgain } from './sourcesAgain';
import { surveyLook } from './surveyLook';

/** What the first pass over a folder knows: enough to name and clean each file, no Blob and no finding. */
export interface Surveyed {
  readonly files: readonly SurveyedFile[];
  readonly secrets: StudySecrets;
  /** Where it is doubtful who is who. */
  readonly doubts: readonly Doubt[];
  /** What all files tell of the UIDs of some. */
  readonly instances: ReadonlyMap<number, InstanceContext>;
  readonly directories: readonly DirectoryTold[];
}

/** Its source is undefined for what was joined of pieces of an image, which is not held. */
export type SurveyedFile = RunFile<KeptSource, SurveyedFacts>;
export type SurveyedFacts = Omit<FileSurvey, 'secrets' | 'identity'>;
export type ReadableFile = SurveyedFile & { readonly facts: SurveyedFacts };

export const isReadable = (file: SurveyedFile): file is ReadableFile => file.facts !== undefined;

/** Inspects every file of a folder. Secrets of a study are those of all its files, so this comes before any cleaning. */
export async function survey(
  given: Given,
  pool: Pool<FolderService>,
  rules: readonly RedactionRule[] | undefined,
  seen: (count: number) => void,
): Promise<Surveyed> {
  const survey = new Survey<KeptSource, SurveyedFacts>();
  const { files, secrets } = survey;
  const intern = interned();
  for await (const file of takeIn(given, surveyLook(pool, rules))) {
    if ('reason' in file) survey.leaveAlone(file);
    else {
      const source = sourceOf(file.blob);
      survey.add(file, source instanceof Blob ? undefined : source, toldBy(file.told, intern));
    }
    seen(files.length);
  }
  const directories = await survey.directories(readDicomdir);
  const instances = await survey.instances((twins) => contentsOf(pool, sourcesAgain(twins, given)));
  return { files, secrets, doubts: survey.doubts(), instances, directories };
}

function toldBy(
  outcome: SurveyOutcome,
  intern: (text: string) => string,
): Told<SurveyedFacts> | Exclude<SurveyOutcome, FileSurvey> {
  if (outcome.kind !== 'survey') return outcome;
  const { secrets, identity, ...facts } = outcome;
  return { kind: 'told', facts: { ...facts, series: intern(facts.series) }, secrets, identity };
}
