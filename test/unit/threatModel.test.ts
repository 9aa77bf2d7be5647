import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const model = readFileSync('docs/threat-model.md', 'utf8');

describe('the threat model', () => {
  it('names only files that are there', () => {
    const named = [...model.matchAll(/`((?:src|test|scripts|docs)\/[\w./-]+|[A-Z]+\.md)`/g)].map(
      ([, path]) => path ?? '',
    );
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('has something to say of every group of requirements of TR-03161-2', () => {
    for (const group of [
      'Purp',
      'Arch',
      'Source',
      'TrdP',
      'Cryp',
      'Auth',
      'Pass',
      'Data',
      'Paid',
      'Ntwk',
      'Plat',
      'Resi',
    ])
      expect(model, group).toContain(`O.${group}_`);
    // Every number of the groups that are not left out as a whole.
    const most = { Purp: 9, Arch: 9, Source: 11, TrdP: 8, Cryp: 5, Data: 19, Ntwk: 4, Plat: 8, Resi: 2 };
    for (const [group, last] of Object.entries(most)) expect(numbersOf(group), group).toEqual(upTo(last));
  });

  it('calls nothing safe beyond doubt', () => {
    expect(model).not.toMatch(/absolutely|guarantee|100 ?%|anonymous/i);
  });
});

const upTo = (last: number): number[] => Array.from({ length: last }, (_, at) => at + 1);

/** The numbers of a group that the table speaks of, singly or as `O.X_1 to O.X_4`. */
function numbersOf(group: string): number[] {
  const all = new Set<number>();
  for (const [, from, to] of model.matchAll(
    new RegExp(`O\\.${group}_(\\d+)(?: to O\\.${group}_(\\d+))?`, 'g'),
  ))
    for (let n = Number(from); n <= Number(to ?? from); n++) all.add(n);
  return [...all].sort((one, other) => one - other);
}
