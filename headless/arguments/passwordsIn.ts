import { readFileSync } from 'node:fs';
import { WrongUse } from '../disk/WrongUse';

/**
 * `--zip-password-file F`: passwords of archives, one a line, as they are; empty lines are none. From a file, since what stands on a command
 * line is seen by everybody on the machine. None is ever printed. Throws WrongUse where the file cannot be read, is not in UTF-8, or
 * holds none.
 */
export function passwordsIn(path: string | undefined): readonly string[] {
  if (path === undefined) return [];
  let text: string;
  try {
    // Without the mark of the order of bytes, which some editors put first.
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    // The decoder throws a TypeError; the causes are not passed on, they may quote what was read.
    throw new WrongUse(
      error instanceof TypeError
        ? '--zip-password-file is not in UTF-8'
        : '--zip-password-file cannot be read',
    );
  }
  const passwords = [...new Set(text.split(/\r\n|\n|\r/))].filter((line) => line !== '');
  if (passwords.length === 0) throw new WrongUse('--zip-password-file holds no password');
  return passwords;
}
