import codes from '../data/deidMethodCodes.json';
import type { OptionName } from './Preset';

export type MethodCode = keyof typeof codes.codes;

/** The code of the Basic Profile itself. */
export const basicProfileCode: MethodCode = '113100';

/** PS3.16 CID 7050: the code of each option. */
export const methodCodeOf: Readonly<Record<OptionName, MethodCode>> = {
  CleanPixelData: '113101',
  CleanGraphics: '113103',
  CleanStructuredContent: '113104',
  CleanDescriptors: '113105',
  RetainLongitudinalTemporalInformationFullDates: '113106',
  RetainLongitudinalTemporalInformationModifiedDates: '113107',
  RetainPatientCharacteristics: '113108',
  RetainDeviceIdentity: '113109',
  RetainUIDs: '113110',
  RetainSafePrivate: '113111',
  RetainInstitutionIdentity: '113112',
};

/** The profile and the options of a de-identification, with their meanings, as (0012,0064) lists them. */
export const methodCodes = (options: ReadonlySet<OptionName>): { code: MethodCode; meaning: string }[] =>
  [basicProfileCode, ...[...options].map((option) => methodCodeOf[option]).sort()].map((code) => ({
    code,
    meaning: codes.codes[code],
  }));
