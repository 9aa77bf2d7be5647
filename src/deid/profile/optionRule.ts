import type { Tag } from '../../dicom/dictionary/DataSet';
import { confidentialityRow, type Column } from './confidentialityRow';
import type { OptionName } from './Preset';

/** What the options of a choice say about an attribute, in place of the Basic Profile. */
export type OptionRule =
  /** K: stays as it is; the items of a sequence are judged. */
  | 'keep'
  /** C, by what the column is about. */
  | 'clean-dates'
  | 'clean-text'
  | 'clean-content'
  | 'clean-graphics';

/** The options that are columns of Table E.1-1 for standard attributes. */
export const columnOf: Readonly<Partial<Record<OptionName, Column>>> = {
  RetainUIDs: 'uids',
  RetainDeviceIdentity: 'device',
  RetainInstitutionIdentity: 'institution',
  RetainPatientCharacteristics: 'patientChars',
  RetainLongitudinalTemporalInformationFullDates: 'datesFull',
  RetainLongitudinalTemporalInformationModifiedDates: 'datesModified',
  CleanDescriptors: 'descriptors',
  CleanStructuredContent: 'structured',
  CleanGraphics: 'graphics',
};

const cleaning: Readonly<Partial<Record<Column, OptionRule>>> = {
  datesModified: 'clean-dates',
  structured: 'clean-content',
  graphics: 'clean-graphics',
};

const known = new WeakMap<ReadonlySet<OptionName>, Map<Tag, OptionRule | 'none'>>();

/**
 * PS3.15 E.1.1: an option overrides the Basic Profile in the rows where its column has an entry. Where one option says keep
 * and another clean, the more protective clean holds. Undefined where no chosen option speaks.
 */
export function optionRule(options: ReadonlySet<OptionName>, tag: Tag): OptionRule | undefined {
  if (options.size === 0) return undefined;
  let byTag = known.get(options);
  if (byTag === undefined) known.set(options, (byTag = new Map<Tag, OptionRule | 'none'>()));
  let rule = byTag.get(tag);
  if (rule === undefined) byTag.set(tag, (rule = make(options, tag) ?? 'none'));
  return rule === 'none' ? undefined : rule;
}

function make(options: ReadonlySet<OptionName>, tag: Tag): OptionRule | undefined {
  const row = confidentialityRow(tag);
  if (row === undefined) return undefined;
  let found: OptionRule | undefined;
  for (const option of options) {
    const column = columnOf[option];
    const code = column && row.codeOf(column);
    if (column === undefined || code === undefined) continue;
    if (code === 'C') return cleaning[column] ?? 'clean-text';
    found = 'keep';
  }
  return found;
}
