import { expect, it } from 'vitest';
import { GatheredRemarks } from '../../../src/run/survey/GatheredRemarks';
import { remarkGroups } from '../../../src/run/survey/remarkGroups';

const gathered = (texts: readonly string[]) => {
  const remarks = new GatheredRemarks();
  texts.forEach((text, file) =>
    remarks.add(file, { list: [{ keyword: 'ImageComments', path: '(0020,4000)', text }], more: 0 }),
  );
  return remarks.kinds();
};

it('reads remarks together that differ in counts only, and by itself what may hold the number of a person', () => {
  const kinds = gathered(['Bild 1 von 20', 'Bild 2 von 20', 'Tel. 030 23125043', 'Tel. 030 23125044']);
  const [kind] = remarkGroups(kinds, new Set());
  expect(kind?.groups.map(({ texts }) => texts.length)).toEqual([2, 1, 1]);
  expect(kind?.groups[0]?.places).toEqual({ files: [0, 1], paths: ['(0020,4000)', '(0020,4000)'] });
});

it('shows no remark that stands only in files of which no copy is made', () => {
  const kinds = gathered(['Sturz', 'Sturz', 'Bruder']);
  const [kind] = remarkGroups(kinds, new Set([1, 2]));
  expect(kind?.groups.map(({ texts }) => texts[0]?.text)).toEqual(['Sturz']);
  expect(kind?.groups[0]?.places.files).toEqual([0]);
  expect(remarkGroups(kinds, new Set([0, 1, 2]))).toEqual([]);
});
