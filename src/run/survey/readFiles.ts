import type { InstanceContext } from '../../deid/identity/InstanceContext';
import { instancesApart, type InstanceFacts } from '../../deid/identity/instancesApart';
import { timeoutFor } from '../../lanes/timeoutFor';
import type { InspectionOutcome } from '../../file/inspect/Inspected';
import { isUnopened } from '../../platform/isUnopened';
import type { IgnoredFile, SourceFile } from '../../platform/SourceFile';
import { Aggregate } from './Aggregate';
import type { DirectoryGap } from './DirectoryGap';
import { directoryGaps, type FoundDirectory } from './directoryGaps';
import type { Doubt } from '../people/Doubt';
import { doubtsOf } from '../people/doubtsOf';
import { drainAhead } from './drainAhead';
import type { FileRow } from '../FileRow';
import { LateFindings, type JudgePaths } from './LateFindings';
import { Outcomes } from '../Outcomes';
import { PatientTree } from '../people/PatientTree';
import { reasonOf } from '../reasonOf';
import { GatheredRemarks } from './GatheredRemarks';
import type { Given, Intake } from '../Given';
import type { Lanes } from '../Lanes';
import type { Stage } from '../Stage';
import { StudySecrets } from './StudySecrets';
import type { PatientSummary } from '../people/PatientSummary';
import type { Summary } from './Summary';

/** What a person gave, read: everything that a session knows of its files before it cleans them. */
export interface ReadFiles {
  /** In the order of intake; `FileRow.id` is the index. */
  readonly rows: readonly FileRow[];
  readonly summary: Summary;
  readonly patients: readonly PatientSummary[];
  /** DICOMDIRs that list what is not there. */
  readonly gaps: readonly DirectoryGap[];
  /** What somebody wrote freely, in all files. */
  readonly remarks: GatheredRemarks;
  /** What all files tell of the UIDs of some. */
  readonly instances: ReadonlyMap<number, InstanceContext>;
  /** Where it is doubtful who is who. */
  readonly doubts: readonly Doubt[];
  readonly secrets: StudySecrets;
  /** Holds those that could not be read. */
  readonly outcomes: Outcomes;
}

/** Inspects all that was given. Rejects with the signal's reason on abort; a bad file is a row. */
export async function readFiles(
  { pool, intake }: Pick<Lanes, 'pool'> & { readonly intake: Intake },
  given: Given,
  stage: Stage,
): Promise<ReadFiles> {
  const rows: FileRow[] = [];
  const reading = new Reading();
  let [done, total] = [0, 0];
  const settle = (row: Omit<FileRow, 'id'>, id: number): void => {
    rows[id] = { ...row, id };
    done++;
  };
  const sources = onlySources(
    drainAhead(intake(given), (seen) => (total = seen)),
    ({ path, reason, bytes }, id) => {
      if (reason === 'dicomdir' && bytes !== undefined)
        reading.directories.push({ file: id, path, blob: bytes });
      if (isUnopened(reason)) reading.outcomes.unopened(id, reason);
      const state = isUnopened(reason) ? 'refused' : 'ignored';
      settle({ ...leftAlone, state, path, reason: { code: reason } }, id);
    },
  );
  await stage.watch(
    () => ({ done, total }),
    (signal) =>
      pool.runAll(sources, (service, { file }) => service.inspect(file.blob), {
        signal,
        timeoutOf: ({ file }) => timeoutFor(file.blob.size),
        onResult: (outcome, { file, id }) => settle(reading.fold(outcome, file, id), id),
      }),
  );
  await reading.judgeLate(async (paths, secrets) => {
    const judged = await pool.run((service) => service.paths(paths, secrets), { signal: stage.signal });
    if ('kind' in judged) throw new Error('paths-not-judged');
    return judged;
  });
  return {
    rows,
    gaps: await directoryGaps({ pool }, reading.directories, rows, stage.signal),
    summary: reading.aggregate.summary(),
    patients: reading.tree.patients(),
    remarks: reading.remarks,
    instances: await instancesApart(instancesOf(rows), (files) => contentsOf(pool, rows, files, stage)),
    doubts: doubtsOf(reading.tree.seen),
    secrets: reading.secrets,
    outcomes: reading.outcomes,
  };
}

function instancesOf(rows: readonly FileRow[]): Map<number, InstanceFacts> {
  const facts = new Map<number, InstanceFacts>();
  for (const row of rows) if (row.facts !== undefined) facts.set(row.id, row.facts.instance);
  return facts;
}

/** Digests of whole files. One that cannot be read any more has none, and will be refused. */
async function contentsOf(
  pool: Lanes['pool'],
  rows: readonly FileRow[],
  files: readonly number[],
  { signal }: Stage,
): Promise<ReadonlyMap<number, string>> {
  const contents = new Map<number, string>();
  const work = files.flatMap((id) => {
    const blob = rows[id]?.blob;
    return blob === undefined ? [] : [{ id, blob }];
  });
  await pool.runAll(work, (service, { blob }) => service.content(blob), {
    signal,
    timeoutOf: ({ blob }) => 2 * timeoutFor(blob.size),
    onResult: (outcome, { id }) => {
      if (outcome.kind === 'content') contents.set(id, outcome.digest);
    },
  });
  return contents;
}

/** Folds inspections into what the page shows; the findings themselves are dropped. */
class Reading {
  readonly aggregate = new Aggregate();
  readonly tree = new PatientTree();
  readonly secrets = new StudySecrets();
  readonly outcomes = new Outcomes();
  readonly remarks = new GatheredRemarks();
  readonly directories: FoundDirectory[] = [];
  readonly #late = new LateFindings();

  /** What shows only when all files were read. */
  async judgeLate(judgePaths: JudgePaths): Promise<void> {
    const findings = await this.#late.findings(this.secrets, judgePaths);
    for (const [id, late] of findings) this.aggregate.add(id, late);
  }

  fold(outcome: InspectionOutcome, { path, blob }: SourceFile, id: number): Omit<FileRow, 'id'> {
    if (outcome.kind === 'ignored') {
      this.directories.push({ file: id, path, blob });
      return { ...leftAlone, state: 'ignored', path, reason: reasonOf(outcome) };
    }
    if (outcome.kind !== 'inspection') {
      this.outcomes.unreadable(id, outcome);
      return { path, blob, state: 'refused', reason: reasonOf(outcome), facts: undefined };
    }
    const { sopClass, transferSyntax, modality, needsEyes, picture, place, instance } = outcome;
    // Without a Study Instance UID a file is a study of its own.
    const study = outcome.study.uid === '' ? `file ${String(id)}` : outcome.study.uid;
    this.aggregate.add(id, outcome.findings);
    this.tree.add(id, outcome);
    this.remarks.add(id, outcome.remarks);
    this.secrets.add(study, outcome.studySecrets);
    this.#late.add(id, path, study, outcome);
    const facts = { sopClass, transferSyntax, modality, study, needsEyes, picture, place, instance };
    return { path, blob, state: 'readable', reason: undefined, facts };
  }
}

const leftAlone = { blob: undefined, facts: undefined } as const;

/** Numbers the files of an intake; those that are left alone go to `ignored`. */
async function* onlySources(
  files: AsyncIterable<SourceFile | IgnoredFile>,
  ignored: (file: IgnoredFile, id: number) => void,
): AsyncGenerator<{ file: SourceFile; id: number }> {
  let id = 0;
  for await (const file of files) {
    if ('reason' in file) ignored(file, id);
    else yield { file, id };
    id++;
  }
}
