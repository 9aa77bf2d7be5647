import type { AuditOriginals, AuditRequest, PictureQuestion } from '../../file/audit/Audit';
import { timeoutFor } from '../../lanes/timeoutFor';
import { auditVerdict } from '../../report/auditVerdict';
import { auditLines, isFault } from './auditLines';
import type { AuditResult } from './AuditResult';
import type { Collected } from './collected';
import type { Lanes } from '../Lanes';
import type { Stage } from '../Stage';

let runs = 0;

/**
 * Audits all copies; each lane reads the originals once. Lanes with decoders then look into the pictures of which that
 * is asked. Rejects where the stage is stopped.
 */
export async function auditFiles(
  { pool, pixels }: Lanes,
  copies: readonly Collected[],
  given: readonly Collected[],
  stage: Stage,
): Promise<AuditResult> {
  const originals = originalsOf(given);
  // The first file of a lane waits until all originals are read.
  const reading =
    originals === undefined ? 0 : originals.sizes.length * 1000 + timeoutFor(originals.together.size);
  const files: AuditResult['files'][number][] = [];
  const patients = new Set<string>();
  let [done, found, unreadOriginals, picturesSearched] = [0, 0, unopenedIn(given), 0];
  const toLookInto: { readonly copy: Collected; readonly questions: readonly PictureQuestion[] }[] = [];
  let originalValues = originals === undefined ? undefined : 0;
  await stage.watch(
    () => ({ done, total: copies.length + toLookInto.length }),
    async (signal) => {
      await pool.runAll(
        copies,
        (service, { path, blob, isDicom }) =>
          service.audit(blob, { path, isDicom, originals } satisfies AuditRequest),
        {
          signal,
          timeoutOf: ({ blob }) => reading + 2 * timeoutFor(blob.size),
          onResult: (outcome, copy) => {
            const { id, path, unopened } = copy;
            done++;
            if (outcome.kind !== 'audit') {
              files[id] = { id: id + 1, path, state: outcome.code, findings: [] };
              return;
            }
            files[id] = { id: id + 1, path, state: unopened ?? outcome.state, findings: outcome.findings };
            found += outcome.findings.filter(isFault).length;
            originalValues = outcome.originalValues ?? originalValues;
            unreadOriginals = outcome.unreadOriginals + unopenedIn(given);
            if (outcome.patient !== undefined) patients.add(outcome.patient);
            const { questions } = outcome;
            if (questions.length > 0) toLookInto.push({ copy, questions });
          },
        },
      );
      if (toLookInto.length === 0) return;
      await pixels.runAll(
        [...toLookInto],
        (service, { copy, questions }) => service.audit(copy.blob, questions),
        {
          signal,
          timeoutOf: ({ copy }) => 4 * timeoutFor(copy.blob.size),
          onResult: (outcome, { copy }) => {
            done++;
            const file = files[copy.id];
            if (file === undefined) return;
            if (outcome.kind !== 'picture-audit') {
              // Nobody knows what the picture holds.
              files[copy.id] = { ...file, state: outcome.code };
              return;
            }
            if (outcome.searched) picturesSearched++;
            found += outcome.findings.filter(isFault).length;
            files[copy.id] = { ...file, findings: [...file.findings, ...outcome.findings] };
          },
        },
      );
    },
  );
  const count = (is: (state: string) => boolean): number => files.filter(({ state }) => is(state)).length;
  const unexamined = unopenedIn(copies);
  const totals = {
    files: count((state) => state === 'read'),
    unreadable: count((state) => state !== 'read' && state !== 'other') - unexamined,
    others: count((state) => state === 'other'),
    patients: patients.size,
    found,
    originalValues,
    unreadOriginals,
    unexamined,
    picturesSearched,
  };
  return { verdict: auditVerdict(totals), files, lines: auditLines(files), totals };
}

const unopenedIn = (files: readonly Collected[]): number =>
  files.filter(({ unopened }) => unopened !== undefined).length;

function originalsOf(files: readonly Collected[]): AuditOriginals | undefined {
  const blobs = files.filter(({ isDicom }) => isDicom).map(({ blob }) => blob);
  if (blobs.length === 0) return undefined;
  return { run: ++runs, together: new Blob(blobs), sizes: blobs.map(({ size }) => size) };
}
