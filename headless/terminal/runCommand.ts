import { WrongUse } from '../disk/WrongUse';

/** Exit codes; scripts of others rely on them. */
export const exit = { done: 0, failure: 1, wrongUse: 2, someRefused: 3 } as const;

/** Runs a command to its exit code; what goes wrong is one clear line on stderr. */
export async function runCommand(command: () => Promise<number>): Promise<number> {
  try {
    return await command();
  } catch (error) {
    const message = error instanceof Error ? error.message : 'unknown failure';
    console.error(`reinschrift: ${message}`);
    return error instanceof WrongUse ? exit.wrongUse : exit.failure;
  }
}
