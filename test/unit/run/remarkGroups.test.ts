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

it('reads by itself each remark whose numbers may be a date, a year, a time or a number of a person', () => {
  for (const [one, other] of [
    ['geb. 04.05.1960', 'geb. 05.05.1960'],
    ['geb. 4.5.60', 'geb. 5.5.60'],
    ['born 4/5/60', 'born 5/5/60'],
    ['Fall 12-34', 'Fall 12-35'],
    ['Tel. 030 231', 'Tel. 030 232'],
    ['Tel. 030  231', 'Tel. 030  232'],
    ['geb. 4. 5. 60', 'geb. 5. 5. 60'],
    ['Jahrgang 1960', 'Jahrgang 1961'],
    ['Station 4711', 'Station 4712'],
  ] as const)
    expect(remarkGroups(gathered([one, other]), new Set())[0]?.groups, one).toHaveLength(2);
});

it('reads together remarks with counts at the end of a sentence', () => {
  const [kind] = remarkGroups(gathered(['Bild 1, Serie 2.', 'Bild 3, Serie 2.']), new Set());
  expect(kind?.groups).toHaveLength(1);
});
