import type { Pool } from '../src/jobs/pool';
import { timeoutFor } from '../src/jobs/timeoutFor';
import type { IgnoredFile } from '../src/platform/SourceFile';
import { takeIn } from '../src/platform/takeIn';
import { StudySecrets } from '../src/state/StudySecrets';
import { filesIn } from './filesIn';
import type { FolderService, Survey, SurveyOutcome } from './FolderService';
import type { RedactionRule } from '../src/pixel/RedactionRule';
import type { FileRange } from './Piece';
import type { Entry } from '../src/platform/withHeads';
import { sourceOf } from './sourceOf';

/** What the first pass over a folder knows: enough to name and clean each file, no Blob and no finding. */
export interface Surveyed {
  /** Files by their number in the order of intake; undefined where the intake left one alone. */
  readonly files: readonly (SurveyedFile | undefined)[];
  readonly secrets: StudySecrets;
  /** What the intake left alone or could not open. */
  readonly ignored: readonly IgnoredFile[];
}

export interface SurveyedFile {
  readonly id: number;
  readonly path: string;
  readonly size: number;
  /** Undefined for what was inflated out of a ZIP, which is not held. */
  readonly source: FileRange | undefined;
  readonly outcome: Omit<Survey, 'secrets'> | Exclude<SurveyOutcome, Survey>;
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
  const intern = interned();
  await pool.runAll(
    dicomFiles(filesIn(input, avoid), files, ignored),
    (lane, { blob }) => lane.survey(sourceOf(blob), rules),
    {
      timeoutOf: ({ blob }) => timeoutFor(blob.size),
      onResult: (outcome, { id, path, blob }) => {
        const source = sourceOf(blob);
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
  return { files, secrets, ignored };
}

async function* dicomFiles(
  entries: Iterable<Entry>,
  files: (SurveyedFile | undefined)[],
  ignored: IgnoredFile[],
) {
  for await (const file of takeIn(entries)) {
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
  const { study, series, patient, sopClass, transferSyntax } = rest;
  secrets.add(study, own);
  return {
    ...rest,
    study: intern(study),
    series: intern(series),
    patient: intern(patient),
    sopClass: intern(sopClass),
    transferSyntax: intern(transferSyntax),
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
