import { closeSync, fstatSync, openSync } from 'node:fs';
import type { FileRange } from './Piece';

/** Opens the file of a range for reading. Throws where that is not possible, or where it is not the file that it was. */
export function openRange({ path, changed }: FileRange): number {
  const file = openSync(typeof path === 'string' ? path : Buffer.from(path), 'r');
  if (changed === undefined || fstatSync(file).mtimeMs === changed) return file;
  closeSync(file);
  throw new Error('changed');
}
