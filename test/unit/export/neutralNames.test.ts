import { describe, expect, it } from 'vitest';
import { neutralNames } from '../../../src/export/neutralNames';

describe('neutral names', () => {
  it('count studies, series and images in the order of the files', () => {
    const copies = [
      { studyUid: 'b', seriesUid: 'x' },
      { studyUid: 'b', seriesUid: 'y' },
      { studyUid: 'a', seriesUid: 'x' },
      { studyUid: 'b', seriesUid: 'x' },
    ];
    expect(neutralNames(copies)).toEqual([
      'STUDY01/SERIES001/IMAGE00001.dcm',
      'STUDY01/SERIES002/IMAGE00001.dcm',
      'STUDY02/SERIES001/IMAGE00001.dcm',
      'STUDY01/SERIES001/IMAGE00002.dcm',
    ]);
  });

  it('never come twice and never hold a UID, for many files as well', () => {
    const copies = Array.from({ length: 120_000 }, (_, i) => ({
      studyUid: `2.25.${String(i % 150)}`,
      seriesUid: `2.25.9${String(i % 7)}`,
    }));
    const names = neutralNames(copies);
    expect(new Set(names).size).toBe(copies.length);
    expect(names.every((name) => /^STUDY\d{2,}\/SERIES\d{3,}\/IMAGE\d{5,}\.dcm$/.test(name))).toBe(true);
  });
});
