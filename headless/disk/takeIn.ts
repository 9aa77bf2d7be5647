import type { Looks } from '../../src/file/Looked';
import { intake } from '../../src/platform/taking/intake';
import { Passwords } from '../../src/platform/taking/Passwords';
import { filesIn } from './filesIn';

/** What a command takes in. */
export interface Given {
  /** A folder or a file. */
  readonly input: string;
  /** Folders that are not entered. */
  readonly avoid?: readonly string[];
  /** Tried on archives that are locked; where none fits, the archive is named and left alone. */
  readonly passwords: readonly string[];
}

/** The intake of the app over a folder. Nobody is asked for a password: a command may run at night. */
export const takeIn = <Told>(
  { input, avoid, passwords }: Given,
  looks: Looks<Told>,
): ReturnType<typeof intake<Told>> =>
  intake(filesIn(input, avoid), looks, new Passwords(undefined, passwords));
