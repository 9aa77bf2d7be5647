import type { InstanceContext } from '../../src/deid/identity/InstanceContext';
import { instancesApart, type InstanceFacts } from '../../src/deid/identity/instancesApart';
import type { Pool } from '../../src/lanes/pool';
import { timeoutFor } from '../../src/lanes/timeoutFor';
import type { IgnoredFile } from '../../src/platform/SourceFile';
import { intake } from '../../src/platform/intake';
import type { Doubt } from '../../src/run/people/Doubt';
import { doubtsOf } from '../../src/run/people/doubtsOf';
import { SeenPeople } from '../../src/run/people/SeenPeople';
import { StudySecrets } from '../../src/run/survey/StudySecrets';
import { filesIn } from '../disk/filesIn';
import type { FolderService, Survey, SurveyOutcome } from '../lane/FolderService';
import type { RedactionRule } from '../../src/pixel/RedactionRule';
import type { FileRange } from '../disk/Piece';
import type { Entry } from '../../src/platform/withHeads';
import { sourceOf } from '../lane/sourceOf';
import { sourcesAgain } from './sourcesAgain';

/** What the first pass over a folder knows: enough to name and clean each file, no Blob and no finding. */
export interface Surveyed {
  /** Files by their number in the order of intake; undefined where the intake left one alone. */
  readonly files: readonly (SurveyedFile | undefined)[];
  readonly secrets: StudySecrets;
  /** Where it is doubtful who is who. */
  readonly doubts: readonly Doubt[];
  /** What all files tell of the UIDs of some. */
  readonly instances: ReadonlyMap<number, InstanceContext>;
  /** What the intake left alone or could not open. */
  readonly ignored: readonly IgnoredFile[];
}

export interface SurveyedFile {
  readonly id: number;
  readonly path: string;
  readonly size: number;
  /** Undefined for what was inflated out of a ZIP, which is not held. */
  readonly source: FileRange | undefined;
  readonly outcome: Omit<Survey, 'secrets' | 'identity'> | Exclude<SurveyOutcome, Survey>;
}

/** Inspects every file of a folder. Secrets of a study are those of all its files, so this comes before any cleaning. */
export async function survey(
  input: string,
  avoid: readonly string[],
  pool: Pool<FolderService>,
  rules: readonly RedactionRule[] | undefined,
  seen: (count: number) => void,
): Promise<Surveyed> {
  const files: (SurveyedFile | undefined)[] = [];
  const ignored: IgnoredFile[] = [];
  const secrets = new StudySecrets();
  const people = new SeenPeople();
  const intern = interned();
  await pool.runAll(
    dicomFiles(filesIn(input, avoid), files, ignored),
    (lane, { blob }) => lane.survey(sourceOf(blob), rules),
    {
      timeoutOf: ({ blob }) => timeoutFor(blob.size),
      onResult: (outcome, { id, path, blob }) => {
        const source = sourceOf(blob);
        if (outcome.kind === 'survey') people.add(id, outcome.identity);
        files[id] = {
          id,
          path,
          size: blob.size,
          source: 'path' in source ? source : undefined,
          outcome: kept(outcome, secrets, intern),
        };
        seen(files.length);
      },
    },
  );
  const instances = await instancesApart(instancesOf(files), (twins) =>
    contentsOf(input, avoid, pool, files, twins),
  );
  return { files, secrets, ignored, doubts: doubtsOf(people.list), instances };
}

function instancesOf(files: readonly (SurveyedFile | undefined)[]): Map<number, InstanceFacts> {
  const facts = new Map<number, InstanceFacts>();
  for (const file of files) if (file?.outcome.kind === 'survey') facts.set(file.id, file.outcome.instance);
  return facts;
}

/** Digests of whole files. One that cannot be read any more has none, and will be refused. */
async function contentsOf(
  input: string,
  avoid: readonly string[],
  pool: Pool<FolderService>,
  files: readonly (SurveyedFile | undefined)[],
  wanted: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const contents = new Map<number, string>();
  const mine = new Set(wanted);
  await pool.runAll(
    sourcesAgain(
      files.filter((file): file is SurveyedFile => file !== undefined && mine.has(file.id)),
      input,
      avoid,
    ),
    (lane, { source }) => lane.content(source),
    {
      timeoutOf: ({ file }) => 2 * timeoutFor(file.size),
      onResult: (outcome, { file }) => {
        if (outcome.kind === 'content') contents.set(file.id, outcome.digest);
      },
    },
  );
  return contents;
}

async function* dicomFiles(
  entries: Iterable<Entry>,
  files: (SurveyedFile | undefined)[],
  ignored: IgnoredFile[],
) {
  for await (const file of intake(entries)) {
    if ('blob' in file) yield file;
    else {
      files[file.id] = undefined;
      const { id, path, reason } = file;
      // What was inflated is not held; only a DICOMDIR is read again.
      ignored.push(reason === 'dicomdir' ? file : { id, path, reason });
    }
  }
}

function kept(outcome: SurveyOutcome, secrets: StudySecrets, intern: (text: string) => string) {
  if (outcome.kind !== 'survey') return outcome;
  const { secrets: own, ...rest } = outcome;
  const { study, series, patient, sopClass, transferSyntax, levels } = rest;
  secrets.add(study, own);
  return {
    ...rest,
    identity: undefined,
    study: intern(study),
    series: intern(series),
    patient: intern(patient),
    sopClass: intern(sopClass),
    transferSyntax: intern(transferSyntax),
    levels: { study: intern(levels.study), series: intern(levels.series) },
  };
}

/** Equal texts from different messages become one. */
function interned(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const same = known.get(text);
    if (same === undefined) known.set(text, text);
    return same ?? text;
  };
}
