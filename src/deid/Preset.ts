/** The option names of PS3.15 Annex E, as in the contract. */
export type OptionName =
  | 'RetainSafePrivate'
  | 'RetainUIDs'
  | 'RetainDeviceIdentity'
  | 'RetainInstitutionIdentity'
  | 'RetainPatientCharacteristics'
  | 'RetainLongitudinalTemporalInformationFullDates'
  | 'RetainLongitudinalTemporalInformationModifiedDates'
  | 'CleanDescriptors'
  | 'CleanStructuredContent'
  | 'CleanGraphics'
  | 'CleanPixelData';

/** Presets that are built. The road names more; they come with step 2. */
export type PresetName = 'basic';

export interface Choice {
  readonly preset: PresetName;
  readonly options: readonly OptionName[];
}
