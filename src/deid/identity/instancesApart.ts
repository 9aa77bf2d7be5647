import type { InstanceContext } from './InstanceContext';

/** By what an instance of a run is told from the others. */
export interface InstanceFacts {
  /** The UID by which it goes (`FileIdentity`), empty where nothing tells it apart. */
  readonly uid: string;
  /** `headMark` */
  readonly head: string;
}

/**
 * What all files of a run tell of the UID of each: where several that are not the same have one, it names none of them. Holds only files
 * of which there is something to tell. The same files give the same answer, in whatever order they come.
 *
 * @param contentsOf whole digests of the files whose UID and head are those of another; undefined where one cannot be read any more
 */
export async function instancesApart(
  files: ReadonlyMap<number, InstanceFacts>,
  contentsOf: (files: readonly number[]) => Promise<ReadonlyMap<number, string>>,
): Promise<ReadonlyMap<number, InstanceContext>> {
  const twins = severalBy(files.keys(), (file) => {
    const { uid = '', head = '' } = files.get(file) ?? {};
    return head === '' ? '' : `${uid}\0${head}`;
  });
  const contents = twins.length === 0 ? new Map<number, string>() : await contentsOf(twins.flat());
  const contentOf = (file: number): string => contents.get(file) ?? files.get(file)?.head ?? '';
  const told = new Map<number, { shared: boolean; repeated: boolean; content: string | undefined }>();
  const tell = (file: number, what: Partial<InstanceContext>): unknown =>
    told.set(file, {
      ...(told.get(file) ?? { shared: false, repeated: false, content: undefined }),
      ...what,
    });
  for (const group of twins) {
    if (new Set(group.map(contentOf)).size > 1)
      for (const file of group) tell(file, { content: contentOf(file) });
    for (const same of severalBy(group, contentOf)) for (const file of same) tell(file, { repeated: true });
  }
  for (const group of severalBy(files.keys(), (file) => files.get(file)?.uid ?? ''))
    if (new Set(group.map(contentOf)).size > 1) for (const file of group) tell(file, { shared: true });
  return told;
}

/** Groups of equal keys, of two files or more; what has the empty key is in none. */
function severalBy(files: Iterable<number>, keyOf: (file: number) => string): number[][] {
  const groups = new Map<string, number[]>();
  for (const file of files) {
    const key = keyOf(file);
    if (key === '') continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [file]);
    else group.push(file);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
