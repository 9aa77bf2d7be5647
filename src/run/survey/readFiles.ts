import type { InstanceContext } from '../../deid/identity/InstanceContext';
import { limits } from '../../dicom/model/limits';
import { timeoutFor } from '../../lanes/timeoutFor';
import type { FileRow } from '../FileRow';
import type { InspectionOutcome } from '../../file/inspect/Inspected';
import type { IgnoredFile, TakenFile } from '../../platform/taking/SourceFile';
import type { Given, Intake } from '../Given';
import { inSteps } from '../../platform/inSteps';
import type { Lanes } from '../Lanes';
import type { Doubt } from '../people/Doubt';
import type { ListedOtherwise } from '../people/listedOtherwise';
import type { PatientSummary } from '../people/PatientSummary';
import type { Stage } from '../Stage';
import { takeAll } from '../takeAll';
import { contentsOf } from './contentsOf';
import type { DirectoryTold } from './directoriesTold';
import { drainAhead } from './drainAhead';
import { GatheredRemarks } from './GatheredRemarks';
import { Overview } from './Overview';
import { lanesLook } from './lanesLook';
import { StudySecrets } from './StudySecrets';
import type { Summary } from './Summary';

/** What a person gave, read: everything that is known of the files before they are cleaned. */
export interface ReadFiles {
  /** In the order of intake; `RunFile.id` is the index. */
  readonly files: readonly FileRow[];
  readonly summary: Summary;
  readonly patients: readonly PatientSummary[];
  /** DICOMDIRs that list what is not there, or cannot be read. */
  readonly gaps: readonly DirectoryTold[];
  /** Where a DICOMDIR and the files that it lists name different people. */
  readonly listedOtherwise: readonly ListedOtherwise[];
  /** Documents beside the pictures, which may be about somebody else. Nothing is copied of them. */
  readonly beside: readonly Beside[];
  /** What somebody wrote freely, in all files. */
  readonly remarks: GatheredRemarks;
  /** What all files tell of the UIDs of some. */
  readonly instances: ReadonlyMap<number, InstanceContext>;
  /** Where it is doubtful who is who. */
  readonly doubts: readonly Doubt[];
  readonly secrets: StudySecrets;
}

/** A PDF or another document that lies beside pictures. */
export interface Beside {
  /** `FileRow.id` */
  readonly file: number;
  readonly path: string;
  readonly blob: Blob;
}

export const nothingRead: ReadFiles = {
  files: [],
  summary: { categories: [], values: 0 },
  patients: [],
  gaps: [],
  listedOtherwise: [],
  beside: [],
  remarks: new GatheredRemarks(),
  instances: new Map(),
  doubts: [],
  secrets: new StudySecrets(),
};

/** Bytes of a file that tell how long it takes: its head is read, and its pixels are not. */
const worthOf = (file: Blob | undefined): number => Math.min(file?.size ?? 0, limits.smallFile);

/** Inspects all that was given. Rejects with the signal's reason on abort; a bad file is a row. */
export async function readFiles(
  { pool, intake }: Pick<Lanes, 'pool'> & { readonly intake: Intake },
  given: Given,
  stage: Stage,
): Promise<ReadFiles> {
  const { signal } = stage;
  const [overview, remarks] = [new Overview<Blob>(), new GatheredRemarks()];
  const { survey } = overview;
  const beside: Beside[] = [];
  let [done, total, bytes, totalBytes] = [0, 0, 0, 0];
  const take = (file: TakenFile<InspectionOutcome> | IgnoredFile): void => {
    done++;
    bytes += worthOf('blob' in file ? file.blob : undefined);
    if ('reason' in file) {
      const { id, path, reason, bytes } = file;
      if (bytes !== undefined && (reason === 'pdf' || reason === 'document'))
        beside.push({ file: id, path, blob: bytes });
      survey.leaveAlone(file);
      return;
    }
    const { blob, told } = file;
    overview.add(file, blob, told);
    if (told.kind === 'inspection') remarks.add(file.id, told.remarks);
  };
  const listed = drainAhead(given, (seen, { blob }) => {
    total = seen;
    totalBytes += worthOf(blob);
  });
  await stage.watch(
    () => ({
      done,
      total: Math.max(done, total),
      bytes,
      totalBytes: Math.max(bytes, totalBytes),
      seen: survey.seen,
    }),
    () => takeAll(intake(listed, lanesLook(pool, signal)), take, signal),
  );
  await overview.judgeLate(async (paths, secrets) => {
    const judged = await pool.run((service) => service.paths(paths, secrets), { signal });
    if ('kind' in judged) throw new Error('paths-not-judged');
    return judged;
  });
  const directory = (blob: Blob) =>
    pool.run((service) => service.directory(blob), { signal, timeout: timeoutFor(blob.size) });
  const told = await survey.directories(directory);
  const again = (file: FileRow) => (file.source === undefined ? [] : [{ file, source: file.source }]);
  return {
    files: survey.files,
    gaps: told.filter((each) => each.kind === 'unreadable' || each.missing.length > 0),
    listedOtherwise: await survey.listedOtherwise(directory),
    summary: await inSteps(overview.summary()),
    patients: await inSteps(overview.patients()),
    beside,
    remarks,
    instances: await survey.instances((twins) => contentsOf(pool, twins.flatMap(again), signal)),
    doubts: survey.doubts(),
    secrets: survey.secrets,
  };
}
