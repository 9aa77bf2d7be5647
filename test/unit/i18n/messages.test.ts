import { describe, expect, it } from 'vitest';
import { attributeLabel } from '../../../src/i18n/attributeLabel';
import { deAttributes } from '../../../src/i18n/attributes/de';
import { languageOf } from '../../../src/i18n/languageOf';
import { languages } from '../../../src/i18n/Language';
import { messagesOf } from '../../fixtures/messagesOf';
import { plainValue } from '../../../src/i18n/plainValue';
import { splitKeyword } from '../../../src/i18n/splitKeyword';
import dictionary from '../../../src/dicom/data/dictionary.json';

/** All texts of a message tree; functions are called with ones and with twenties. */
function textsOf(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (Array.isArray(node)) return node.flatMap(textsOf);
  if (typeof node === 'function') {
    const call = node as (...given: unknown[]) => unknown;
    return [call(1, 1, 1, 1), call(20, 20, 20, 20)].flatMap(textsOf);
  }
  return Object.values(node as object).flatMap(textsOf);
}

/** Names of attributes may lack in a language. */
const pathsOf = (node: unknown, path = ''): string[] =>
  path === '.attributes'
    ? []
    : typeof node === 'object' && node !== null
      ? Object.entries(node).flatMap(([key, value]) => pathsOf(value, `${path}.${key}`))
      : [path];

describe('messages', () => {
  it.each(languages)('%s says something everywhere', (language) => {
    for (const text of textsOf(messagesOf(language))) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it.each(languages)('%s never promises anonymity', (language) => {
    for (const text of textsOf(messagesOf(language))) expect(text).not.toMatch(/anonym/i);
  });

  it('has the same keys in every language', () => {
    const wanted = pathsOf(messagesOf('de'));
    for (const language of languages) expect(pathsOf(messagesOf(language))).toEqual(wanted);
  });

  it('writes numbers and plurals as the language does', () => {
    expect(messagesOf('de').reading.progress(1, 12_345)).toBe('1 von 12.345 Dateien gelesen');
    expect(messagesOf('en').reading.progress(1, 1)).toBe('1 of 1 file read');
    expect(messagesOf('nl').reading.progress(2, 12_345)).toBe('2 van 12.345 bestanden gelezen');
  });
});

describe('languageOf', () => {
  it('takes the first language of the browser that the page speaks, else English', () => {
    expect(languageOf(['fr-FR', 'nl-BE', 'de'])).toBe('nl');
    expect(languageOf(['de-AT'])).toBe('de');
    expect(languageOf(['fr'])).toBe('en');
    expect(languageOf([])).toBe('en');
  });
});

describe('attributeLabel', () => {
  it('translates only keywords that PS3.6 has', () => {
    const known = new Set(JSON.stringify(dictionary).match(/\w+/g));
    const strangers = Object.keys(deAttributes).filter((keyword) => !known.has(keyword));
    expect(strangers).toEqual([]);
  });

  it('splits a keyword without a translation into words', () => {
    expect(attributeLabel('de', deAttributes, 'PatientBirthDate')).toBe('Geburtsdatum');
    expect(attributeLabel('en', {}, 'PatientBirthDate')).toBe('Patient Birth Date');
    expect(splitKeyword('SOPInstanceUID')).toBe('SOP Instance UID');
    expect(attributeLabel('de', deAttributes, 'constructor')).toBe('constructor');
  });
});

describe('plainValue', () => {
  it.each([
    ['PatientName', 'Müller^Anna^^Dr.', 'Müller, Dr. Anna'],
    ['PatientName', 'Yamada^Tarou=山田^太郎', 'Yamada, Tarou · 山田, 太郎'],
    ['PatientBirthDate', '19790411', '11. April 1979'],
    ['PatientBirthDate', '1979.04.11', '11. April 1979'],
    ['PatientBirthDate', '19791399', '19791399'],
    ['PatientBirthDate', '', ''],
    ['StudyTime', '101530.123', '10:15:30'],
    ['StudyTime', '1015', '10:15'],
    ['AcquisitionDateTime', '20240314101530+0100', '14. März 2024, 10:15:30'],
    ['PatientSex', 'F', 'weiblich'],
    ['PatientSex', 'constructor', 'constructor'],
    ['PatientAge', '045Y', '45 Jahre'],
    ['StudyDescription', 'CT^Kopf', 'CT^Kopf'],
  ])('shows %s %s as %s', (keyword, value, shown) => {
    expect(plainValue('de', keyword, value)).toBe(shown);
  });
});
