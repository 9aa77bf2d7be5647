import type { CleanArguments } from '../arguments/cleanArguments';
import { Journal } from './Journal';
import type { RunMark } from './RunMark';

/**
 * The journal of a run. None where old and new identities are asked for: they never lie with the copies, not even sealed, so each
 * copy is made again and compared.
 */
export function journalOf(
  { run, journal }: RunMark,
  { hash, report, mapping }: Pick<CleanArguments, 'hash' | 'report' | 'mapping'>,
  key: Uint8Array,
): Journal | undefined {
  if (run === undefined || mapping !== undefined) return undefined;
  // What is told of a copy depends on what was asked for.
  return new Journal(journal, key, JSON.stringify([run, hash, report !== undefined]));
}
