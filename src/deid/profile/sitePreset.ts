import { program } from '../../dicom/dictionary/program';
import presets from '../data/presets.json';
import { methodCodeOf } from './methodCodes';
import { excludeEachOther } from './optionsOf';
import type { OptionName, PresetName } from './Preset';

/** What a site sets once for all its desks: how copies are made and called. No key, and nothing of any patient. */
export interface SitePreset {
  readonly purpose: PresetName;
  /** On top of those of the purpose; only `custom` has such. */
  readonly options: readonly OptionName[];
  /** What becomes of people whom a list of substitute names does not have. */
  readonly unlisted: 'refuse' | 'key';
  /** Whether labels of discs stand in names of files, where they tell of nobody. */
  readonly labels: boolean;
}

/** What is wrong with a file of presets, and where in it. `at` is a name of the file's own, never a value. */
export interface SitePresetFault {
  readonly kind: 'site-preset-fault';
  readonly code:
    'not-json' | 'not-preset' | 'version' | 'unknown-name' | 'wrong-value' | 'exclude-each-other';
  readonly at: string;
}

/** Another number means: who reads the file must know more than this program. */
const version = 1;

/** The file that other desks read. */
export const sitePresetText = ({ purpose, options, unlisted, labels }: SitePreset): string =>
  `${JSON.stringify({ product: program.product, sitePreset: version, purpose, options, unlisted, labels }, null, 2)}\n`;

/** Reads such a file, strictly: it says what becomes of patients' data, so a name that nobody knows is no slip to be passed over. */
export function sitePresetIn(text: string): SitePreset | SitePresetFault {
  const fault = (code: SitePresetFault['code'], at = ''): SitePresetFault => ({
    kind: 'site-preset-fault',
    code,
    at,
  });
  const file = parsed(text);
  if (file === undefined) return fault('not-json');
  if (typeof file !== 'object' || file === null || Array.isArray(file)) return fault('not-preset');
  const told = file as Readonly<Record<string, unknown>>;
  if (told.product !== program.product || !('sitePreset' in told)) return fault('not-preset');
  if (told.sitePreset !== version) return fault('version', 'sitePreset');
  const names = ['product', 'sitePreset', 'purpose', 'options', 'unlisted', 'labels'];
  const unknown = Object.keys(told).find((name) => !names.includes(name));
  if (unknown !== undefined) return fault('unknown-name', shown(unknown));
  const { purpose, options = [], unlisted = 'refuse', labels = false } = told;
  if (!isPurpose(purpose)) return fault('unknown-name', `purpose ${shown(purpose)}`);
  if (!Array.isArray(options)) return fault('wrong-value', 'options');
  const strange = options.findIndex((option) => !isOption(option));
  if (strange !== -1) return fault('unknown-name', `options[${String(strange)}] ${shown(options[strange])}`);
  if (options.length > 0 && purpose !== 'custom') return fault('wrong-value', 'options');
  if (excludeEachOther(options as OptionName[])) return fault('exclude-each-other', 'options');
  if (unlisted !== 'refuse' && unlisted !== 'key') return fault('wrong-value', 'unlisted');
  if (typeof labels !== 'boolean') return fault('wrong-value', 'labels');
  return { purpose, options: [...new Set(options as OptionName[])], unlisted, labels };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** A name as it is shown: short, and of letters only, whatever somebody wrote there. */
const shown = (name: unknown): string =>
  typeof name === 'string' ? name.replaceAll(/[^\w-]/g, '?').slice(0, 40) : '?';

const isPurpose = (name: unknown): name is PresetName =>
  typeof name === 'string' && Object.hasOwn(presets.presets, name);
/** Pictures are cleaned by what a person decides about each: no file decides that. */
const isOption = (name: unknown): boolean =>
  typeof name === 'string' && name !== 'CleanPixelData' && Object.hasOwn(methodCodeOf, name);
