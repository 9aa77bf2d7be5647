import { describe, expect, it } from 'vitest';
import { fileSetNames } from '../../../src/export/fileSetNames';
import { atOnce } from '../../../src/run/atOnce';

const place = (patient: string, studyUid: string, seriesUid: string) => ({ patient, studyUid, seriesUid });

const namesOf = (copies: Parameters<typeof fileSetNames>[0]): string[] => atOnce(fileSetNames(copies));

describe('names in a file-set', () => {
  it('count patients, studies, series and images as they come, each below its own folder', () => {
    const names = namesOf([
      place('A', '1', '1.1'),
      place('A', '1', '1.1'),
      place('A', '2', '2.1'),
      place('B', '1', '1.1'),
      place('A', '1', '1.2'),
    ]);
    expect(names).toEqual([
      'PAT00001/STU00001/SER00001/IMG00001',
      'PAT00001/STU00001/SER00001/IMG00002',
      'PAT00001/STU00002/SER00001/IMG00001',
      'PAT00002/STU00001/SER00001/IMG00001',
      'PAT00001/STU00001/SER00002/IMG00001',
    ]);
  });

  it('have components of at most eight allowed signs and come once each, beyond 99,999 images too', () => {
    const names = namesOf(Array.from({ length: 100_002 }, () => place('A', '1', '1.1')));
    expect(new Set(names).size).toBe(names.length);
    const wrong = names.filter((name) => !/^[A-Z0-9_]{1,8}(\/[A-Z0-9_]{1,8}){0,7}$/.test(name));
    expect(wrong).toEqual([]);
  });

  it('tell nothing of what they are made from', () => {
    const [name] = namesOf([place('MUELLER', '1.2.3.4711', '1.2.3.4712')]);
    expect(name).not.toMatch(/MUELLER|471/);
  });
});
