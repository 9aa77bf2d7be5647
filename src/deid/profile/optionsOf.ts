import { Memo } from '../../dicom/Memo';
import presets from '../data/presets.json';
import type { Choice, OptionName, PresetName } from './Preset';

export interface PresetFlags {
  readonly options: readonly string[];
  /** Whether the copy claims to be de-identified (PS3.15 E.1.1). */
  readonly deidentifies: boolean;
  readonly onlyRequired?: boolean;
  readonly capAges?: boolean;
}

/** What a preset stands for, as data. */
export const presetFlags = (preset: PresetName): PresetFlags => presets.presets[preset];

const known = new Memo<string, ReadonlySet<OptionName>>(32);

/** The options of PS3.15 Annex E that a choice asks for: those of the preset, and those chosen besides. Equal choices have one set. */
export const optionsOf = ({ preset, options }: Choice): ReadonlySet<OptionName> =>
  known.of(
    `${preset} ${options.join(' ')}`,
    () => new Set([...(presetFlags(preset).options as readonly OptionName[]), ...options]),
  );

/** PS3.15 E.3.6: dates cannot stay and be moved at once. */
export const excludeEachOther = (options: Iterable<OptionName>): boolean => {
  const all = [...options];
  return (
    all.includes('RetainLongitudinalTemporalInformationFullDates') &&
    all.includes('RetainLongitudinalTemporalInformationModifiedDates')
  );
};
