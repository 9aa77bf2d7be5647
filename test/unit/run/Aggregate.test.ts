import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/deid/findings/Inspection';
import { atOnce } from '../../../src/run/atOnce';
import { Aggregate } from '../../../src/run/survey/Aggregate';

const finding = (value: string, keyword = 'PatientName', category: Finding['category'] = 'who'): Finding => ({
  category,
  keyword,
  path: '(0010,0010)',
  value,
});

const who = (aggregate: Aggregate) => {
  const found = atOnce(aggregate.summary()).categories.find(({ category }) => category === 'who');
  if (found === undefined) throw new Error('no category');
  return found;
};

describe('Aggregate', () => {
  it('makes a thousand slices of one person one line', () => {
    const aggregate = new Aggregate();
    for (let file = 0; file < 1000; file++) aggregate.add(file, [finding('Muster^Anna')]);
    expect(who(aggregate).distinct).toBe(1);
    expect(who(aggregate).groups.map((group) => group.toJSON())).toEqual([
      {
        keyword: 'PatientName',
        values: [{ value: 'Muster^Anna', keywords: ['PatientName'], files: 1000 }],
      },
    ]);
  });

  it('counts a value that stands twice in one file once', () => {
    const aggregate = new Aggregate();
    aggregate.add(0, [finding('Muster^Anna'), finding('Muster^Anna', 'OtherPatientNames')]);
    expect(who(aggregate).groups[0]?.first(1)[0]).toEqual({
      value: 'Muster^Anna',
      keywords: ['PatientName', 'OtherPatientNames'],
      files: 1,
    });
  });

  it('lists every category, also those without a value, in the order of the page', () => {
    const { categories, values } = atOnce(new Aggregate().summary());
    expect(categories.map(({ category }) => category)).toEqual([
      'who',
      'contacts',
      'ids',
      'dates',
      'institution',
      'device',
      'text',
      'hidden',
    ]);
    expect(values).toBe(0);
  });

  it('puts name and number before all else and UIDs behind', () => {
    const aggregate = new Aggregate();
    aggregate.add(0, [
      finding('1.2.3', 'StudyInstanceUID'),
      finding('Lehrerin', 'Occupation'),
      finding('Muster^Anna'),
    ]);
    expect(who(aggregate).groups.map(({ keyword }) => keyword)).toEqual([
      'PatientName',
      'Occupation',
      'StudyInstanceUID',
    ]);
  });

  it('lists what most files carry first, then what comes first in the files, in whatever order they were read', () => {
    const told = [['b', 'a'], ['c'], ['b', 'd']].map((values) => values.map((value) => finding(value)));
    const linesIn = (order: readonly number[]) => {
      const aggregate = new Aggregate();
      for (const file of order) aggregate.add(file, told[file] ?? []);
      return who(aggregate)
        .groups[0]?.first(10)
        .map(({ value, files }) => [value, files]);
    };
    const lines = [['b', 2], ['a', 1], ['c', 1], ['d', 1]]; // prettier-ignore
    expect(linesIn([0, 1, 2])).toEqual(lines);
    expect(linesIn([2, 1, 0])).toEqual(lines);
  });

  it('writes groups of values with all their lines, as inspect:folder does', () => {
    const aggregate = new Aggregate();
    aggregate.add(0, [finding('Muster^Anna')]);
    expect(JSON.parse(JSON.stringify(who(aggregate)))).toEqual({
      category: 'who',
      distinct: 1,
      groups: [
        {
          keyword: 'PatientName',
          values: [{ value: 'Muster^Anna', keywords: ['PatientName'], files: 1 }],
        },
      ],
    });
  });
});
