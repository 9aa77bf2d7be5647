import { expect, test } from 'vitest';
import { cleanText } from '../../../../src/deid/text/cleanText';
import { secretMatcher } from '../../../fixtures/secretMatcher';

const nobody = secretMatcher([], []);
const clean = (text: string): string => cleanText(text, nobody).text;

test('Numbers by which somebody is called or kept go as a whole, in the groups in which they are written', () => {
  for (const own of [
    '417 23 58',
    '62/4813',
    'LA-17-4402',
    'LA-2017-4402',
    '7261 4438 9015',
    'K-7731904',
    'D42-77319',
    '12 481733 M 265',
    'LAB/17/4402',
  ])
    expect(clean(`CT Thorax ${own}`).replace(/ LAB$/, ''), own).toBe('CT Thorax');
});

test('Months with a year, first days of ranges and years behind an apostrophe go', () => {
  expect(clean('CT Thorax 4/28-10/28 Metastasen')).toBe('CT Thorax Metastasen');
  expect(clean('CT Thorax (ED 8/27)')).not.toContain('27');
  expect(clean('Bestrahlung 14. - 23.10.2024 Thorax')).toBe('Bestrahlung Thorax');
  expect(clean("CT Thorax '24")).toBe('CT Thorax');
});

test('A mail address goes though its sign is written out', () => {
  expect(clean('CT Thorax meier (at) example.org')).toBe('CT Thorax');
});

test('Who was spoken to goes, though the word be a part of the body', () => {
  for (const text of [
    'd/w Sharp',
    'lt. Kern',
    'i.A. Bein',
    'OA Becken',
    'i.o.m. Hart',
    'tel. mit Nagel',
    'cc Duim',
  ])
    expect(clean(`CT Thorax ${text}`), text).not.toMatch(/Sharp|Kern|Bein|Becken|Hart|Nagel|Duim/);
  // A mail address or a name that went leaves the next words where they are.
  expect(clean('Uitslag naar jan@example.org. Abces rechts')).toContain('Abces rechts');
  expect(clean('besproken met dr. Jansen op 20240502')).toBe('besproken met op');
  expect(clean('CT Thorax M. RUMPF')).not.toContain('RUMPF');
  expect(clean('Becken^Leonhard CT Thorax')).toBe('CT Thorax');
});

test('Fractions, measures, muscles and examinations of two words stay', () => {
  for (const text of [
    'Grad 3/4',
    '5 cc Kontrastmittel',
    'M. psoas',
    'Head^Brain',
    '12/24 mm',
    'Matrix 256 x 256',
  ])
    expect(clean(text)).toBe(text);
});

test('Where a negation goes, what it denies goes, too, as far as the next mark', () => {
  for (const text of ['pas de fracture', 'bez fraktur'])
    expect(clean(`CT Thorax nativ, ${text}, Leber`), text).not.toMatch(/fra[ck]tur/i);
  expect(clean('Thorax nativ, keine Fraktur')).toBe('Thorax nativ, keine Fraktur');
});

test('Streets and hospitals go by the words that make them, in four countries', () => {
  for (const place of [
    'Main Street s',
    'State Avenue',
    'lange-kopf-str.',
    'rue du Moulin',
    'CHU de Lille',
    'Klinikum Herz',
    'Krankenhaus Stein',
    "St Thomas' Hospital",
    'Radiologicum Stein',
    'Lange straat',
  ])
    expect(clean(`CT Thorax, ${place}`), place).toBe('CT Thorax');
  for (const text of ['Hospital course', 'Klinik unauffällig', 'St. n. Fraktur', 'close to the aorta'])
    expect(clean(text)).toBe(text);
});
