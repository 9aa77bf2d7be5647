import { reasonOf } from '../reasonOf';
import type { FileState, Reason } from '../RunFile';
import type { Settled } from './Ledger';

/** How a file stands after its cleaning. */
export interface Fate<Code extends string = never> {
  readonly state: FileState;
  readonly reason: Reason<Code> | undefined;
}

export function fateOf<Code extends string = never>(outcome: Settled<unknown, Code>): Fate<Code> {
  if (outcome.kind === 'cleaning') return { state: 'cleaned', reason: undefined };
  return { state: outcome.kind === 'ignored' ? 'ignored' : 'refused', reason: reasonOf<Code>(outcome) };
}
