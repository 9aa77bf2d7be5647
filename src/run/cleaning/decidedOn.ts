import type { Decided } from './Decided';

/** Places in column form: the nth path is in the nth file. */
interface Places {
  readonly files: readonly number[];
  readonly paths: readonly string[];
}

/**
 * What was decided at some places; with undefined where one is open. Of several decisions about one place the last counts. A text can
 * stand in every file of a run, and most runs decide about few texts.
 */
export function decidedOn(
  { files, paths }: Places,
  decided: readonly Decided[],
): ReadonlySet<Decided['does'] | undefined> {
  if (!paths.some((path) => decided.some(({ at }) => at === path))) return new Set([undefined]);
  const holds = (file: number, path: string | undefined): Decided | undefined =>
    decided.findLast(({ at, files }) => at === path && (files === undefined || files.has(file)));
  return new Set(files.map((file, n) => holds(file, paths[n])?.does));
}
