import { reportId } from '../../src/run/reportId';
import type { RunFile } from '../../src/run/RunFile';
import { printable } from './printable';

/** Says why a file was refused. Its path is for the person at the terminal; stdout and the report know numbers only. */
export function tellRefused(
  { id, path }: Pick<RunFile, 'id' | 'path'>,
  { code, at }: { readonly code: string; readonly at?: number | undefined },
): void {
  const where = at === undefined ? '' : ` at ${String(at)}`;
  console.error(`refused ${String(reportId(id))} ${code}${where}: ${printable(path)}`);
}
