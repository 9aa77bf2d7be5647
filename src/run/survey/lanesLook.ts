import type { Finding } from '../../deid/findings/Inspection';
import type { InspectionOutcome } from '../../file/inspect/Inspected';
import type { Look, Looked, Looks, Offered } from '../../file/Looked';
import type { Failed } from '../../file/outcomes';
import type { Pool } from '../../lanes/pool';
import type { DicomService, LookAnswer, NumberedInspection } from '../../lanes/protocol';
import { Heard } from '../../lanes/Recurring';
import { timeoutFor } from '../../lanes/timeoutFor';
import { together } from '../../lanes/together';

type Lane = Pick<DicomService, 'look' | 'sniff'>;

/**
 * Inspects files in lanes; each of them tells once what recurs. One for each run. A lane of which an answer got lost, or that has told
 * another run, is asked to tell all anew.
 */
export function lanesLook(pool: Pick<Pool<Lane>, 'run'>, signal?: AbortSignal): Looks<InspectionOutcome> {
  const heard = new WeakMap<Lane, Heard<Finding>>();
  return {
    look: looking(pool, signal, async (lane, files) => {
      const before = heard.get(lane);
      heard.delete(lane);
      const answer = await lane.look(files, before === undefined);
      if (answer.kind !== 'look') return answer;
      const findings = before ?? new Heard<Finding>();
      findings.hear(answer.findings);
      heard.set(lane, findings);
      return answer.files.map((file) => inWords(file, findings));
    }),
    sniff: lanesSniff(pool, signal),
  };
}

/** Tells by lanes what files are, and nothing besides. */
export const lanesSniff = (pool: Pick<Pool<Lane>, 'run'>, signal?: AbortSignal): Look<undefined> => {
  const look = looking<undefined>(pool, signal, (lane, files) => lane.sniff(files));
  return look as Look<undefined>;
};

function looking<Told>(
  pool: Pick<Pool<Lane>, 'run'>,
  signal: AbortSignal | undefined,
  ask: (
    lane: Lane,
    files: readonly Offered[],
  ) => Promise<readonly Looked<Told>[] | Failed | { readonly kind: 'unreadable' }>,
): Look<Told | Failed> {
  const timeoutOf = ({ blob }: Offered): number => timeoutFor(blob.size);
  return async (files) => {
    const plain = files.map(({ path, blob }) => ({ path, blob }));
    const looked = await together(pool, plain, ask, { signal, timeoutOf });
    // Nobody knows what it is: it is refused as DICOM that nobody could read.
    return looked.map((file) => (file.kind === 'failed' ? { kind: 'dicom', told: file } : file));
  };
}

function inWords(looked: LookAnswer['files'][number], findings: Heard<Finding>): Looked<InspectionOutcome> {
  if (looked.kind !== 'dicom') return looked;
  const { told } = looked;
  return { kind: 'dicom', told: told.kind === 'numbered-inspection' ? wordsOf(told, findings) : told };
}

const wordsOf = (told: NumberedInspection, findings: Heard<Finding>): InspectionOutcome => ({
  ...told,
  kind: 'inspection',
  findings: findings.values(told.findings),
});
