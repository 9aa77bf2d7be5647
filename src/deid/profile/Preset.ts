/** The options of PS3.15 Annex E; commands and reports use the same names. */
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

/** The purposes that a person chooses from; `custom` is the Basic Profile with options and decisions by hand. */
export type PresetName = 'basic' | 'strict' | 'research' | 'second-opinion' | 'own-record' | 'custom';

/** What a person decided about one place, or about every place of an attribute; goes before every rule. */
export interface Decision {
  /** A path as in `Edit.path`, or a PS3.6 keyword for all its places. */
  readonly at: string;
  readonly does: 'keep' | 'remove' | 'replace';
  /** The new value for `replace`, values parted by backslashes. */
  readonly value?: string;
}

/** A word that a person keeps in cleaned texts, where it is no part of an identifying value. */
export interface KeptWord {
  /** By which the outcome names the decision. */
  readonly id: number;
  readonly word: string;
  /** A path as in `Edit.path`; without one every cleaned text. */
  readonly at?: string;
}

export interface Choice {
  readonly preset: PresetName;
  /** Options on top of those of the preset. */
  readonly options: readonly OptionName[];
  readonly decisions?: readonly Decision[];
  readonly keptWords?: readonly KeptWord[];
}
