import { whyNot } from '../disk/whyNot';
import { WrongUse } from '../disk/WrongUse';
import { printable } from './printable';

/** Exit codes; scripts of others rely on them. */
export const exit = { done: 0, failure: 1, wrongUse: 2, someRefused: 3 } as const;

/** Runs a command to its exit code; what goes wrong is one clear line on stderr. */
export async function runCommand(command: () => Promise<number>): Promise<number> {
  try {
    return await command();
  } catch (error) {
    console.error(`reinschrift: ${messageOf(error)}`);
    return error instanceof WrongUse ? exit.wrongUse : exit.failure;
  }
}

/** Of an error of the system only its reason: Node writes paths into the message, whatever they are called. A message of ours may have several lines. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown failure';
  if ('syscall' in error) return whyNot(error);
  return error.message.split('\n').map(printable).join('\n');
}
