import { expect, it } from 'vitest';
import type { Person } from '../../../src/run/people/personsOf';
import { leftOutOf, wantedGroup } from '../../../src/run/survey/wantedGroup';
import { ValueTally } from '../../../src/run/survey/ValueTally';

const person = (name: string, id: string, files: number[]): Person => ({
  key: id,
  name,
  id,
  birthDate: '',
  sex: '',
  studies: [],
  files,
});
const persons = [person('Muster^Anna', '1', [0, 1]), person('Fremd^Bert', '2', [2, 3])];

const names = (values: readonly (readonly [number, string])[]) => {
  const tally = new ValueTally();
  values.forEach(([file, value]) => tally.add(file, 0, 'PatientName', value));
  const groups = tally.groups();
  for (;;) {
    const step = groups.next();
    if (step.done === true) return step.value[0] ?? expect.fail();
  }
};
const valuesOf = (group: ReturnType<typeof names>) => group.first(9).map(({ value }) => value);

const found = [
  [0, 'Muster^Anna'],
  [1, 'Muster^Anna'],
  [2, 'Fremd^Bert'],
  [3, 'Fremd^Bert'],
  [2, 'Dr. Eins'],
  [2, 'Dr. Zwei'],
  [1, 'Dr. Zwei'],
] as const;

it('lists no value that is known to stand only in files of people who are left out', () => {
  const group = wantedGroup(names(found), leftOutOf(persons, new Set([2, 3])));
  expect(valuesOf(group)).toEqual(['Muster^Anna', 'Dr. Zwei']);
  expect(group.count).toBe(2);
});

it('lists everything where nobody is left out', () => {
  const group = names(found);
  expect(wantedGroup(group, leftOutOf(persons, new Set()))).toBe(group);
});

it('lists a name that somebody has whose files are wanted', () => {
  const twins = [...persons, person('Fremd^Bert', '3', [4])];
  const group = wantedGroup(names([...found, [4, 'Fremd^Bert']]), leftOutOf(twins, new Set([2, 3])));
  expect(valuesOf(group)).toContain('Fremd^Bert');
});
