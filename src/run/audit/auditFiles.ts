import type { Audit, PictureQuestion } from '../../file/audit/Audit';
import type { AuditOriginals } from '../../file/readOriginals';
import type { PictureAudit } from '../../file/audit/auditPicture';
import type { Failed } from '../../file/outcomes';
import { joinedBlob } from '../../dicom/model/blobOf';
import type { Unreadable } from '../../dicom/model/Part10';
import { timeoutFor } from '../../lanes/timeoutFor';
import type { AuditedReports } from '../../report/auditParts';
import type { Lanes } from '../Lanes';
import { reportId } from '../reportId';
import type { Stage } from '../Stage';
import type { AuditResult } from './AuditResult';
import { AuditTally } from './AuditTally';
import { checkReports } from './checkReports';
import { isShut, stateOf, type AuditSource } from './auditSources';

let runs = 0;

/** A copy whose picture a lane with decoders is to look into. */
interface Question {
  readonly copy: AuditSource;
  readonly questions: readonly PictureQuestion[];
}

/**
 * Audits all copies; each lane reads the originals once. Lanes with decoders then look into the pictures of which that
 * is asked. Rejects where the stage is stopped.
 */
export async function auditFiles(
  { pool, pixels }: Lanes,
  copies: readonly AuditSource[],
  given: readonly AuditSource[],
  stage: Stage,
): Promise<AuditResult> {
  const originals = originalsOf(given);
  const unopened = given.filter(isShut).length;
  const audit = new CollectedAudit(originals !== undefined, unopened);
  let checks: AuditedReports = { reports: [], extra: [] };
  // The first file of a lane waits until all originals are read.
  const reading =
    originals === undefined ? 0 : originals.sizes.length * 1000 + timeoutFor(originals.together.size);
  await stage.watch(
    () => ({ done: audit.done, total: copies.length + audit.questions.length }),
    async (signal) => {
      await pool.runAll(
        copies,
        (service, { path, blob, reason }) =>
          service.audit(blob, { path, isDicom: reason === undefined, originals }),
        {
          signal,
          timeoutOf: ({ blob }) => reading + 2 * timeoutFor(blob.size),
          onResult: (outcome, copy) => audit.take(outcome, copy),
        },
      );
      checks = await checkReports(copies, (named, take) =>
        pool.runAll(
          named,
          (service, { output, file }) => service.digest(file.blob, output.sha256 !== undefined),
          {
            signal,
            timeoutOf: ({ file }) => timeoutFor(file.blob.size),
            onResult: (outcome, each) => take(outcome, each),
          },
        ),
      );
      if (audit.questions.length === 0) return;
      await pixels.runAll(
        [...audit.questions],
        (service, { copy, questions }) => service.audit(copy.blob, questions),
        {
          signal,
          timeoutOf: ({ copy }) => 4 * timeoutFor(copy.blob.size),
          onResult: (outcome, { copy }) => audit.look(outcome, copy),
        },
      );
    },
  );
  return { ...audit.result(), checks };
}

/** What is known of the files while they are audited. */
class CollectedAudit {
  readonly questions: Question[] = [];
  done = 0;
  readonly #tally = new AuditTally();
  readonly #files: AuditResult['files'][number][] = [];
  readonly #unopened: number;

  /** @param unopened originals that could not even be opened */
  constructor(hasOriginals: boolean, unopened: number) {
    if (hasOriginals) this.#tally.originalValues = 0;
    this.#tally.unreadOriginals = this.#unopened = unopened;
  }

  take(outcome: Audit | Unreadable | Failed, copy: AuditSource): void {
    this.done++;
    const { id, path } = copy;
    const findings = outcome.kind === 'audit' ? outcome.findings : [];
    this.#files[id] = { id: reportId(id), path, state: stateOf(copy, outcome), findings };
    if (outcome.kind !== 'audit') return;
    const { patient, questions, originals, originalValues, unreadOriginals } = outcome;
    this.#tally.meet(patient);
    this.#tally.show(outcome);
    this.#tally.originals = originals ?? this.#tally.originals;
    this.#tally.originalValues = originalValues ?? this.#tally.originalValues;
    this.#tally.unreadOriginals = unreadOriginals + this.#unopened;
    if (questions.length > 0) this.questions.push({ copy, questions });
  }

  look(outcome: PictureAudit | Unreadable | Failed, { id }: AuditSource): void {
    this.done++;
    const file = this.#files[id];
    if (file === undefined) return;
    // Where it fails, nobody knows what the picture holds.
    const looked = outcome.kind === 'picture-audit' ? outcome : undefined;
    if (looked?.searched === true) this.#tally.picturesSearched++;
    const findings = [...file.findings, ...(looked?.findings ?? [])];
    this.#files[id] = { ...file, findings, ...('code' in outcome ? { state: outcome.code } : {}) };
  }

  result(): Omit<AuditResult, 'checks'> {
    const tally = this.#tally;
    for (const { state, findings } of this.#files) tally.add(state, findings);
    return {
      verdict: tally.verdict(),
      files: this.#files,
      lines: tally.lines.list(),
      totals: tally.totals(),
    };
  }
}

function originalsOf(files: readonly AuditSource[]): AuditOriginals | undefined {
  const blobs = files.filter(({ reason }) => reason === undefined).map(({ blob }) => blob);
  if (blobs.length === 0) return undefined;
  return { run: ++runs, together: joinedBlob(blobs), sizes: blobs.map(({ size }) => size) };
}
