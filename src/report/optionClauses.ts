import type { OptionName } from '../deid/profile/Preset';

/** PS3.15 2026d: the clause of each option of the Basic Profile. */
export const optionClauses: Readonly<Record<OptionName, string>> = {
  CleanPixelData: 'E.3.1',
  CleanGraphics: 'E.3.3',
  CleanStructuredContent: 'E.3.4',
  CleanDescriptors: 'E.3.5',
  RetainLongitudinalTemporalInformationFullDates: 'E.3.6',
  RetainLongitudinalTemporalInformationModifiedDates: 'E.3.6',
  RetainPatientCharacteristics: 'E.3.7',
  RetainDeviceIdentity: 'E.3.8',
  RetainUIDs: 'E.3.9',
  RetainSafePrivate: 'E.3.10',
  RetainInstitutionIdentity: 'E.3.11',
};
