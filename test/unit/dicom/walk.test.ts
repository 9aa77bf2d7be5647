import { expect, test } from 'vitest';
import type { Encoding } from '../../../src/dicom/dictionary/DataSet';
import { walkElements } from '../../../src/dicom/access/walkElements';
import type { Where } from '../../../src/dicom/access/Where';
import { textsOf } from '../../../src/dicom/access/valuesOf';
import { fileBytes, type FixtureElement } from '../../fixtures/part10';
import { handRead } from './handRead';

const little: Encoding = { explicit: true, bigEndian: false };
const read = (elements: FixtureElement[]) => handRead(fileBytes(elements), little);

const name = (value: string): FixtureElement => ({ tag: 0x00100010, vr: 'PN', value });
const charset = (value: string): FixtureElement => ({ tag: 0x00080005, vr: 'CS', value });
const sequence = (tag: number, ...items: FixtureElement[][]): FixtureElement => ({
  tag,
  vr: 'SQ',
  value: items,
});

test('every element is visited in document order with its path', () => {
  const part10 = read([
    sequence(0x00081140, [name('a')], [sequence(0x00081199, [], [name('b')])]),
    name('c'),
  ]);
  const seen: string[] = [];
  walkElements(part10, ({ tag }, at) => seen.push(at.pathOf(tag)));
  expect(seen).toEqual([
    '(0008,1140)',
    '(0008,1140)[0].(0010,0010)',
    '(0008,1140)[1].(0008,1199)',
    '(0008,1140)[1].(0008,1199)[1].(0010,0010)',
    '(0010,0010)',
  ]);
});

test('a place names its data set, its item and the sequences around it', () => {
  const part10 = read([sequence(0x00081140, [sequence(0x00081199, [name('b')])])]);
  const places: Where[] = [];
  walkElements(part10, (_, at) => places.push(at));
  const item = part10.dataSet.elements[0]?.items?.[0]?.dataSet.elements[0]?.items?.[0];
  expect(places.map((at) => at.depth)).toEqual([0, 1, 2]);
  expect(places[0]?.into).toBe(-1);
  expect(places[2]?.into).toBe(item?.start);
  expect(places[2]?.dataSet).toBe(item?.dataSet);
  expect(places[2]?.parents).toEqual([0x00081140, 0x00081199]);
});

test('an item has its own character set, else the one around it', () => {
  const part10 = read([
    charset('ISO_IR 192'),
    sequence(
      0x00081140,
      [charset('ISO_IR 100'), name('\xe4'), sequence(0x00081199, [name('\xf6')])],
      [name('\xc3\xa4')],
    ),
    name('\xc3\xbc'),
  ]);
  const names: string[] = [];
  walkElements(part10, (element, at) => {
    if (element.vr === 'PN') names.push(...textsOf(part10, element, at.characterSet));
  });
  expect(names).toEqual(['ä', 'ö', 'ä', 'ü']);
});

test('fifty thousand elements cost a fraction of a second', () => {
  const items = Array.from({ length: 10_000 }, () => [name('a'), name('b'), name('c'), name('d'), name('e')]);
  const part10 = read([sequence(0x00081140, ...items)]);
  let count = 0;
  // CPU time: the wall clock of a busy machine says nothing.
  const start = process.cpuUsage();
  walkElements(part10, () => count++);
  expect(process.cpuUsage(start).user).toBeLessThan(500_000);
  expect(count).toBe(50_001);
});
