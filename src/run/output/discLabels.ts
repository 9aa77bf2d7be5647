import type { Secret } from '../../deid/secrets/Secret';
import type { Person } from '../people/personsOf';
import type { RunFile } from '../RunFile';
import { discsOf } from './discsOf';
import { neutralLabelIn } from './neutralLabel';

/** The label of the one disc of each person, by `Person.key`, where it is proven to tell of nobody. */
export function discLabels(
  persons: readonly Person[],
  files: readonly Pick<RunFile, 'id' | 'path' | 'facts'>[],
  secrets: readonly Secret[],
): ReadonlyMap<string, string> {
  const discs = discsOf(files);
  const neutralLabel = neutralLabelIn(secrets);
  const told = persons.flatMap((person): [string, string][] => {
    const [label = '', ...more] = new Set(person.files.flatMap((id) => discs.get(id) ?? []));
    const neutral = more.length > 0 ? undefined : neutralLabel(label);
    return neutral === undefined ? [] : [[person.key, neutral]];
  });
  return new Map(told);
}
