import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { WrongUse } from './WrongUse';

/** The real path of something that may not exist yet: symbolic links of the part that exists are followed. */
export function realPath(path: string): string {
  const whole = resolve(path);
  if (existsSync(whole)) return realpathSync(whole);
  const above = dirname(whole);
  return above === whole ? whole : join(realPath(above), basename(whole));
}

/** True where `path` is `folder` or lies below it. Both real paths. */
export function within(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path);
}

/** Real paths of IN and OUT. Throws WrongUse where IN is missing or OUT is equal to, inside or above it: sources are never written to. */
export function checkedFolders(input: string, output: string): { input: string; output: string } {
  const from = checkedInput(input);
  const to = realPath(output);
  if (from === to) throw new WrongUse('OUT is IN: the sources would be overwritten');
  if (within(from, to)) throw new WrongUse('OUT lies inside IN');
  if (within(to, from)) throw new WrongUse('OUT lies above IN');
  return { input: from, output: to };
}

/** Real path of IN. Throws WrongUse where it is missing. */
export function checkedInput(input: string): string {
  if (!existsSync(input)) throw new WrongUse('IN does not exist');
  const real = realPath(input);
  const stat = statSync(real);
  if (!stat.isFile() && !stat.isDirectory()) throw new WrongUse('IN is neither a folder nor a file');
  return real;
}

/** Where a report goes. Throws WrongUse where it would overwrite a file of IN. */
export function checkedFile(path: string, input: string): string {
  const file = realPath(path);
  if (within(input, file) && existsSync(file)) throw new WrongUse('the report would overwrite a file of IN');
  return file;
}
