import type { Output } from './Output';

/** A file that lies beside a report. */
export interface GivenFile {
  readonly id: number;
  readonly path: string;
}

/** Which file is which output: folders and archives around them may be called anything. */
export interface PlacedOutputs<File extends GivenFile> {
  readonly found: readonly { readonly output: Output; readonly file: File }[];
  readonly missing: readonly Output[];
}

/**
 * Finds the files that a report names. A ZIP may have several volumes, and a folder may have been put into another: what stands
 * before the name is where most names are found, else where the next most are.
 */
export function placeOutputs<File extends GivenFile>(
  outputs: readonly Output[],
  files: readonly File[],
): PlacedOutputs<File> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const before = prefixesOf(new Set(outputs.map(({ name }) => name)), files);
  const found: { output: Output; file: File }[] = [];
  const missing: Output[] = [];
  for (const output of outputs) {
    const prefix = before.find((each) => byPath.has(each + output.name));
    const file = prefix === undefined ? undefined : byPath.get(prefix + output.name);
    if (file === undefined) missing.push(output);
    else found.push({ output, file });
  }
  return { found, missing };
}

/** Those of most names first. */
function prefixesOf(names: ReadonlySet<string>, files: readonly GivenFile[]): string[] {
  const counts = new Map<string, number>();
  for (const { path } of files)
    for (let at = 0; at !== -1; at = nextPart(path, at))
      if (names.has(path.slice(at))) counts.set(path.slice(0, at), (counts.get(path.slice(0, at)) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([prefix]) => prefix);
}

/** Where the next part of a path begins; -1 behind the last. */
function nextPart(path: string, at: number): number {
  const slash = path.indexOf('/', at);
  return slash === -1 ? -1 : slash + 1;
}
