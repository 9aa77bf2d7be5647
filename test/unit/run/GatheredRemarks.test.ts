import { describe, expect, it } from 'vitest';
import { GatheredRemarks } from '../../../src/run/survey/GatheredRemarks';

const remark = (keyword: string, text: string) => ({ keyword, text, path: `at ${keyword}` });

describe('the remarks of all files', () => {
  it('are listed by kind, each text once with every place where it stands, the most frequent first', () => {
    const remarks = new GatheredRemarks();
    remarks.add(1, { list: [remark('ImageComments', 'a'), remark('PatientComments', 'p')], more: 0 });
    for (const file of [2, 3]) remarks.add(file, { list: [remark('ImageComments', 'b')], more: 0 });
    expect(remarks.kinds()).toEqual([
      {
        keyword: 'ImageComments',
        texts: [
          {
            key: 'b',
            text: 'b',
            places: { files: [2, 3], paths: ['at ImageComments', 'at ImageComments'] },
          },
          { key: 'a', text: 'a', places: { files: [1], paths: ['at ImageComments'] } },
        ],
      },
      {
        keyword: 'PatientComments',
        texts: [{ key: 'p', text: 'p', places: { files: [1], paths: ['at PatientComments'] } }],
      },
    ]);
    expect(remarks.unlisted).toBe(0);
  });

  it('hold texts apart whose ends are not known', () => {
    const remarks = new GatheredRemarks();
    for (const file of [1, 2])
      remarks.add(file, { list: [{ ...remark('ImageComments', 'a\u2026'), cut: true }], more: 0 });
    const [kind] = remarks.kinds();
    expect(kind?.texts.map(({ places }) => places.files)).toEqual([[1], [2]]);
    expect(new Set(kind?.texts.map(({ key }) => key)).size).toBe(2);
  });

  it('say of how many files not all are listed', () => {
    const remarks = new GatheredRemarks();
    remarks.add(1, { list: [remark('FrameComments', 'a')], more: 3 });
    expect(remarks.unlisted).toBe(1);
  });
});
