import { foldId } from '../../deid/identity/foldId';
import type { Directory } from '../../dicom/read/readDicomdir';
import { listedPaths } from '../../export/listedPaths';
import { otherNames } from './contradicts';
import type { DoubtfulPerson } from './Doubt';

/** Files whose DICOMDIR says that they are about somebody else than they say themselves. */
export interface ListedOtherwise {
  readonly key: string;
  /** Whom the DICOMDIR names. */
  readonly listed: Named;
  /** Whom the files name. */
  readonly found: Named;
  /** `FileRow.id`s. */
  readonly files: readonly number[];
}

interface Named {
  readonly name: string;
  readonly id: string;
}

/**
 * Where a DICOMDIR and the files that it lists name different people: other names, or other numbers where one of them has no name. What
 * is not said contradicts nothing, and neither does another spelling of a name.
 *
 * @param at path of the DICOMDIR
 * @param files that came with it, by path
 * @param people whom the files name
 */
export function listedOtherwise(
  directory: Directory,
  at: string,
  files: ReadonlyMap<string, number>,
  people: readonly DoubtfulPerson[],
): ListedOtherwise[] {
  const listedAs = new Map(
    (directory.patients ?? []).flatMap((patient) => patient.records.map((record) => [record, patient])),
  );
  const inFile = new Map(people.flatMap((person) => person.files.map((file) => [file, person])));
  const found = new Map<string, ListedOtherwise & { readonly files: number[] }>();
  for (const { record, path } of listedPaths(directory, at, files.keys())) {
    const file = files.get(path ?? '');
    const [listed, person] = [listedAs.get(record), inFile.get(file ?? -1)];
    if (file === undefined || listed === undefined || person === undefined) continue;
    if (!differ(listed, person)) continue;
    const key = [at, listed.name, listed.id, person.name, person.id].join('\0');
    const same = found.get(key);
    if (same !== undefined) same.files.push(file);
    else found.set(key, { key, listed: named(listed), found: named(person), files: [file] });
  }
  return [...found.values()];
}

const named = ({ name, id }: Named): Named => ({ name, id });

function differ(listed: Named, found: Named): boolean {
  if (listed.name !== '' && found.name !== '') return otherNames(listed.name, found.name);
  const [ours, theirs] = [foldId(listed.id), foldId(found.id)];
  return ours !== '' && theirs !== '' && ours !== theirs;
}
