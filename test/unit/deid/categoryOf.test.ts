import { describe, expect, test } from 'vitest';
import { categoryOf } from '../../../src/deid/findings/categoryOf';
import { confidentialityRow } from '../../../src/deid/profile/confidentialityRow';
import categories from '../../../src/deid/data/categories.json';
import table from '../../../src/deid/data/confidentiality.json';
import secretKinds from '../../../src/deid/data/secretKinds.json';
import { secretRuleOf } from '../../../src/deid/secrets/secretRuleOf';
import dictionary from '../../../src/dicom/data/dictionary.json';
import { lookUp } from '../../../src/dicom/dictionary/lookUp';
import { tags } from '../../../src/dicom/dictionary/tags';

const keywords = new Set(Object.values(dictionary.groups).flatMap((group) => String(group[2]).split(' ')));
for (const mask of dictionary.masks) keywords.add(mask[2] ?? '');
const rows = Object.keys(table.rows).filter((tag) => /^[0-9A-F]{8}$/.test(tag));

describe('the category of an attribute', () => {
  test.each([
    ['PatientName', 'PN', 'who'],
    ['PatientBirthDate', 'DA', 'who'],
    ['PatientSex', 'CS', 'who'],
    ['PatientAddress', 'LO', 'contacts'],
    ['PatientID', 'LO', 'ids'],
    ['StudyInstanceUID', 'UI', 'ids'],
    ['StudyDate', 'DA', 'dates'],
    ['ReferringPhysicianName', 'PN', 'institution'],
    ['InstitutionName', 'LO', 'institution'],
    ['DeviceSerialNumber', 'LO', 'device'],
    ['StudyDescription', 'LO', 'text'],
    ['TextValue', 'UT', 'text'],
  ] as const)('%s is of %s and says: %s', (keyword, vr, category) =>
    expect(categoryOf(tags[keyword], vr)).toBe(category),
  );

  test('is none where the attribute identifies nobody', () => {
    expect(categoryOf(tags.Rows, 'US')).toBeUndefined();
    expect(categoryOf(tags.Modality, 'CS')).toBeUndefined();
    expect(categoryOf(tags.Manufacturer, 'LO')).toBeUndefined();
  });

  test('goes by VR where the table knows no row', () => {
    expect(confidentialityRow(0x40100077)).toBeUndefined();
    expect(categoryOf(0x40100077, 'DA')).toBe('dates');
    expect(categoryOf(0x40100077, 'PN')).toBe('institution');
  });

  test('exists for every row of Table E.1-1', () => {
    for (const row of rows) {
      const tag = Number.parseInt(row, 16);
      expect([row, categoryOf(tag, lookUp(tag)?.vr ?? 'UN')]).not.toEqual([row, undefined]);
    }
    expect(rows.length).toBeGreaterThan(600);
  });
});

describe('the lists of attributes', () => {
  test('name keywords of PS3.6 only, each once', () => {
    const { perInstance, ...byKind } = secretKinds;
    for (const lists of [categories, byKind, { perInstance }]) {
      const named = Object.values(lists)
        .filter((list) => Array.isArray(list))
        .flat();
      expect(named.filter((keyword) => !keywords.has(keyword))).toEqual([]);
      expect(new Set(named).size).toBe(named.length);
    }
  });

  test('give a rule for every row of Table E.1-1 whose value is a text or a name', () => {
    const without = rows
      .map((row) => lookUp(Number.parseInt(row, 16)))
      .filter((entry) => entry !== undefined && ['LO', 'SH', 'LT', 'ST', 'UT', 'PN'].includes(entry.vr))
      .filter((entry) => {
        const row = rows.find((each) => lookUp(Number.parseInt(each, 16)) === entry) ?? '';
        return secretRuleOf(Number.parseInt(row, 16), entry?.vr ?? 'UN', 'kept') === undefined;
      })
      .map((entry) => entry?.keyword);
    expect(without).toEqual(['TimezoneOffsetFromUTC']);
  });
});
