import { describe, expect, it } from 'vitest';
import { plainLabel } from '../../../src/i18n/plainLabel';
import { plainValue } from '../../../src/i18n/plainValue';

describe('a value as a person writes it', () => {
  it.each([
    ['PatientName', 'Müller^Anna^^Dr.', 'Müller, Dr. Anna'],
    ['PatientName', 'Yamada^Tarou=山田^太郎', 'Yamada, Tarou · 山田, 太郎'],
    ['OperatorsName', 'Weiß^Eva\\Rot^Max', 'Weiß, Eva; Rot, Max'],
    ['ProtocolName', 'Kopf^Routine', 'Kopf^Routine'],
    ['StationName', 'CT^1', 'CT^1'],
    ['PatientBirthDate', '19790411', '11. April 1979'],
    ['PatientBirthDate', '1979.04.11', '11. April 1979'],
    ['PatientBirthDate', '19791399', '19791399'],
    ['PatientBirthDate', '19790400', 'April 1979'],
    ['PatientBirthDate', '19790000', '1979'],
    ['PatientBirthDate', '', ''],
    ['DateOfLastCalibration', '20240314\\20240315', '14. März 2024, 15. März 2024'],
    ['StudyTime', '101530.123', '10:15:30'],
    ['StudyTime', '1015', '10:15'],
    ['TimeOfLastCalibration', '101530', '10:15:30'],
    ['ExposureTime', '1015', '1.015\u00a0ms'],
    ['TriggerTime', '1015', '1015'],
    ['AcquisitionDateTime', '20240314101530+0100', '14. März 2024, 10:15:30'],
    ['PatientSex', 'F', 'weiblich'],
    ['PatientSex', 'constructor', 'constructor'],
    ['PatientAge', '045Y', '45 Jahre'],
    ['PatientAge', '001Y', '1 Jahr'],
    ['PatientWeight', '82.5', '82,5\u00a0kg'],
    ['PatientWeight', '82.500000', '82,5\u00a0kg'],
    ['PatientWeight', 'heavy', 'heavy'],
    ['PatientSize', '1.78', '1,78\u00a0m'],
    ['PatientSize', '178', '178\u00a0cm'],
    ['StudyDescription', 'CT^Kopf', 'CT^Kopf'],
  ])('shows %s %s as %s', (keyword, value, shown) => {
    expect(plainValue('de', keyword, value)).toBe(shown);
  });

  it.each(['00000000', '0000.00.00'])('takes a date of zeros (%s) for none', (value) => {
    expect(plainValue('de', 'PatientBirthDate', value)).toBe('');
  });

  it('takes a name of separators for none', () => {
    expect(plainValue('de', 'PatientName', '^^^^')).toBe('');
  });

  it('is written as in the language of the page', () => {
    expect(plainValue('en', 'PatientWeight', '82.5')).toBe('82.5\u00a0kg');
    expect(plainValue('nl', 'PatientSize', '1.78')).toBe('1,78\u00a0m');
    expect(plainValue('nl', 'StudyDate', '20240314')).toBe('14 maart 2024');
    expect(plainValue('en', 'StudyDate', '20240314')).toBe('14 March 2024');
    expect(plainValue('en', 'PatientAge', '001M')).toBe('1 month');
  });
});

describe('a study or series', () => {
  it('has its day in the form of every other date', () => {
    expect(plainLabel('de', 'CT Kopf \u00b7 2024-03-14')).toBe('CT Kopf \u00b7 14. März 2024');
    expect(plainLabel('de', '2024-03-14')).toBe('14. März 2024');
    expect(plainLabel('de', 'CT Kopf')).toBe('CT Kopf');
    expect(plainLabel('de', 'CT Kopf \u00b7 0000-00-00')).toBe('CT Kopf');
  });
});
