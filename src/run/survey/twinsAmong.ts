import type { InstanceFacts } from '../../deid/identity/instancesApart';
import type { RunFile } from '../RunFile';

/** The files that have their UID, or, without one, their head in common with others: of all that are alone there is nothing to tell. */
export function* twinsAmong(files: readonly RunFile[]): Generator<void, Map<number, InstanceFacts>> {
  const first = new Map<string, number>();
  const twins = new Set<number>();
  for (const { id, facts } of files) {
    yield;
    if (facts === undefined) continue;
    const { uid, head } = facts.instance;
    const key = uid === '' ? `\0${head}` : uid;
    const before = first.get(key);
    if (before === undefined) first.set(key, id);
    else twins.add(before).add(id);
  }
  const inOrder = [...twins].sort((a, b) => a - b);
  return new Map(inOrder.flatMap((id) => pairOf(files[id])));
}

const pairOf = (file: RunFile | undefined): [number, InstanceFacts][] =>
  file?.facts === undefined ? [] : [[file.id, file.facts.instance]];
