import { describe, expect, it } from 'vitest';
import { neutralNames } from '../../../src/export/neutralNames';
import { atOnce } from '../../../src/run/atOnce';

const namesOf = (copies: Parameters<typeof neutralNames>[0]): string[] => atOnce(neutralNames(copies));

describe('neutral names', () => {
  it('count studies, series and images in the order of the files', () => {
    const copies = [
      { studyUid: 'b', seriesUid: 'x' },
      { studyUid: 'b', seriesUid: 'y' },
      { studyUid: 'a', seriesUid: 'x' },
      { studyUid: 'b', seriesUid: 'x' },
    ];
    expect(namesOf(copies)).toEqual([
      'STUDY01/SERIES001/IMAGE00001.dcm',
      'STUDY01/SERIES002/IMAGE00001.dcm',
      'STUDY02/SERIES001/IMAGE00001.dcm',
      'STUDY01/SERIES001/IMAGE00002.dcm',
    ]);
  });

  it('agree with the numbers of series and instances where all have one, and follow the files where not', () => {
    const at = (series: number | undefined, instance: number | undefined, position?: number) => ({
      studyUid: 's',
      seriesUid: String(series),
      place: { series, instance, acquisition: undefined, position },
    });
    expect(namesOf([at(2, 1), at(1, 10), at(1, 2)])).toEqual([
      'STUDY01/SERIES002/IMAGE00001.dcm',
      'STUDY01/SERIES001/IMAGE00002.dcm',
      'STUDY01/SERIES001/IMAGE00001.dcm',
    ]);
    const numbers = (places: (readonly [number | undefined, number | undefined])[]): number[] =>
      namesOf(places.map(([instance, position]) => at(1, instance, position))).map((name) =>
        Number(name.slice(-9, -4)),
      );
    // One number for all: by position; without one: as the files come.
    expect(
      numbers([
        [1, 30.5],
        [1, -2],
        [1, 7],
      ]),
    ).toEqual([3, 1, 2]);
    expect(
      numbers([
        [1, undefined],
        [1, 7],
        [1, -2],
      ]),
    ).toEqual([1, 2, 3]);
  });

  it('never come twice and never hold a UID, for many files as well', () => {
    const copies = Array.from({ length: 120_000 }, (_, i) => ({
      studyUid: `2.25.${String(i % 150)}`,
      seriesUid: `2.25.9${String(i % 7)}`,
    }));
    const names = namesOf(copies);
    expect(new Set(names).size).toBe(copies.length);
    expect(names.every((name) => /^STUDY\d{2,}\/SERIES\d{3,}\/IMAGE\d{5,}\.dcm$/.test(name))).toBe(true);
  });
});
