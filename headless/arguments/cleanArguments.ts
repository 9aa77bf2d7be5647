import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { keyInFile } from '../../src/deid/identity/keyFile';
import { lookupCsv } from '../../src/deid/identity/lookupCsv';
import { excludeEachOther, optionsOf } from '../../src/deid/profile/optionsOf';
import { shortestPassphrase } from '../../src/deid/identity/passphraseKey';
import type { Choice, OptionName, PresetName } from '../../src/deid/profile/Preset';
import type { LookupRequest } from '../../src/file/Memory';
import type { Language } from '../../src/i18n/Language';
import type { RedactionRule } from '../../src/pixel/RedactionRule';
import { languageOf } from './languageOf';
import { passwordsIn } from './passwordsIn';
import { redactRules } from './redactRules';
import { printable } from '../terminal/printable';
import { WrongUse } from '../disk/WrongUse';

export interface CleanArguments {
  readonly input: string;
  readonly output: string;
  readonly choice: Choice;
  /** Undefined: a random key for this run. */
  readonly key: Uint8Array | undefined;
  /** The key comes from it, where there is one; that takes a while. */
  readonly passphrase: string | undefined;
  readonly lookup: LookupRequest | undefined;
  /** True where every Patient ID is one person, whatever names, birth dates and sexes say. */
  readonly onePersonPerId: boolean;
  /** Folder for the mapping files. */
  readonly mapping: string | undefined;
  readonly keepNames: boolean;
  readonly exportUnreviewed: boolean;
  /** What is blacked out in pictures that fit. */
  readonly rules: readonly RedactionRule[] | undefined;
  readonly shard: Shard;
  /** Files that are worked on at a time; undefined: one for each processor. */
  readonly lanes: number | undefined;
  /** Every picture is searched for text; where there is some, it is held back until somebody saw to it. */
  readonly searchPixels: boolean;
  readonly hash: boolean;
  readonly readBack: boolean;
  readonly report: string | undefined;
  /** Of a report to print. */
  readonly language: Language;
  /** The output is a file-set of PS3.10 with a DICOMDIR. */
  readonly fileSet: boolean;
  /** Of archives that are locked. */
  readonly passwords: readonly string[];
  /** Where the list of sources goes: personal data. */
  readonly privateList: string | undefined;
}

/** Every file whose number in the order of intake is `index` modulo `of`. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

const usage = 'clean:folder -- IN OUT [--preset basic|strict|research|second-opinion|own-record] [--option NAME]'
  + ' [--key-file F | --passphrase-env NAME] [--lookup CSV [--lookup-unknown key|refuse]] [--mapping DIR] [--one-person-per-id] [--keep-names]'
  + ' [--unreviewed-pixels hold|export] [--redact RULES.json] [--search-pixels] [--shard i/n] [--lanes N] [--hash] [--read-back] [--report F.json|F.csv|F.html [--language de|en|nl]]'
  + ' [--file-set] [--private-list F.csv] [--zip-password-file F]'; // prettier-ignore

const presets: readonly PresetName[] = [
  'basic',
  'strict',
  'research',
  'second-opinion',
  'own-record',
  'custom',
];
const optionNames: readonly OptionName[] = [
  'RetainSafePrivate',
  'RetainUIDs',
  'RetainDeviceIdentity',
  'RetainInstitutionIdentity',
  'RetainPatientCharacteristics',
  'RetainLongitudinalTemporalInformationFullDates',
  'RetainLongitudinalTemporalInformationModifiedDates',
  'CleanDescriptors',
  'CleanStructuredContent',
  'CleanGraphics',
  'CleanPixelData',
];

/** Throws WrongUse. Reads the key file, the lookup, the passwords of archives and the variable that holds the passphrase. */
export function cleanArguments(args: readonly string[]): CleanArguments {
  const { values, positionals } = parsed(args);
  const [input, output, ...more] = positionals;
  if (input === undefined || output === undefined || more.length > 0) throw new WrongUse(`usage: ${usage}`);
  return {
    input,
    output,
    choice: choiceOf(values.preset, values.option),
    key: values['key-file'] === undefined ? undefined : keyOf(values['key-file']),
    passphrase: passphraseIn(values['passphrase-env'], values['key-file']),
    lookup: lookupOf(values.lookup, values['lookup-unknown']),
    mapping: values.mapping,
    onePersonPerId: values['one-person-per-id'] ?? false,
    keepNames: values['keep-names'] ?? false,
    exportUnreviewed: exportsUnreviewed(values['unreviewed-pixels']),
    rules: values.redact === undefined ? undefined : redactRules(values.redact),
    searchPixels: values['search-pixels'] ?? false,
    shard: shardOf(values.shard ?? '1/1'),
    lanes: values.lanes === undefined ? undefined : lanesOf(values.lanes),
    hash: values.hash ?? false,
    readBack: values['read-back'] ?? false,
    report: values.report,
    language: languageOf(values.language),
    fileSet: fileSetOf(values),
    passwords: passwordsIn(values['zip-password-file']),
    privateList: values['private-list'],
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        preset: { type: 'string' },
        'key-file': { type: 'string' },
        'passphrase-env': { type: 'string' },
        'keep-names': { type: 'boolean' },
        'unreviewed-pixels': { type: 'string' },
        shard: { type: 'string' },
        lanes: { type: 'string' },
        hash: { type: 'boolean' },
        'read-back': { type: 'boolean' },
        report: { type: 'string' },
        language: { type: 'string' },
        'file-set': { type: 'boolean' },
        'private-list': { type: 'string' },
        'zip-password-file': { type: 'string' },
        option: { type: 'string', multiple: true },
        lookup: { type: 'string' },
        'lookup-unknown': { type: 'string' },
        redact: { type: 'string' },
        'search-pixels': { type: 'boolean' },
        mapping: { type: 'string' },
        'one-person-per-id': { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new WrongUse(`${error instanceof Error ? printable(error.message) : ''}\nusage: ${usage}`);
  }
}

function choiceOf(name = 'basic', names: readonly string[] = []): Choice {
  const preset = presets.find((each) => each === name);
  if (preset === undefined) throw new WrongUse(`--preset knows ${presets.join(', ')}`);
  const options = names.map((wanted) => {
    const option = optionNames.find((each) => each === wanted);
    if (option === undefined) throw new WrongUse(`--option knows ${optionNames.join(', ')}`);
    return option;
  });
  const choice = { preset, options: [...new Set(options)] };
  if (excludeEachOther(optionsOf(choice)))
    throw new WrongUse('full dates and modified dates exclude each other');
  return choice;
}

function fileSetOf(values: ReturnType<typeof parsed>['values']): boolean {
  if (values['file-set'] !== true) return false;
  if (values['keep-names'] === true)
    throw new WrongUse('--file-set has names of its own: not with --keep-names');
  if (values.shard !== undefined)
    throw new WrongUse('a DICOMDIR lists all files: --file-set not with --shard');
  return true;
}

function exportsUnreviewed(mode = 'hold'): boolean {
  if (mode === 'hold' || mode === 'export') return mode === 'export';
  throw new WrongUse('--unreviewed-pixels is hold or export');
}

function shardOf(text: string): Shard {
  const [, index, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const shard = { index: Number(index) - 1, of: Number(of) };
  if (shard.index >= 0 && shard.index < shard.of) return shard;
  throw new WrongUse('--shard is i/n, with i from 1 to n');
}

function lanesOf(text: string): number {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new WrongUse('--lanes is a number from 1 to 999');
}

function keyOf(path: string): Uint8Array {
  const key = keyInFile(fileAt(path, '--key-file'));
  if (key === undefined)
    throw new WrongUse(
      '--key-file holds `reinschrift-key-1` and 64 hexadecimal digits, the digits alone, or 32 bytes',
    );
  return key;
}

/** By the name of a variable: what stands on a command line is seen by everybody on the machine. */
function passphraseIn(name: string | undefined, keyFile: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  if (keyFile !== undefined) throw new WrongUse('--key-file or --passphrase-env, not both');
  const passphrase = process.env[name] ?? '';
  if (Array.from(passphrase).length >= shortestPassphrase) return passphrase;
  throw new WrongUse(`--passphrase-env names a variable with at least ${shortestPassphrase} characters`);
}

function lookupOf(path: string | undefined, unknown: string | undefined): LookupRequest | undefined {
  if (path === undefined) {
    if (unknown !== undefined) throw new WrongUse('--lookup-unknown needs --lookup');
    return undefined;
  }
  if (unknown !== undefined && unknown !== 'key' && unknown !== 'refuse')
    throw new WrongUse('--lookup-unknown is key or refuse');
  let csv: string;
  try {
    csv = new TextDecoder('utf-8', { fatal: true }).decode(fileAt(path, '--lookup'));
  } catch (error) {
    throw error instanceof WrongUse ? error : new WrongUse('--lookup is not in UTF-8');
  }
  const lookup = lookupCsv(csv);
  if ('kind' in lookup) throw new WrongUse(`--lookup: ${lookup.code} in record ${String(lookup.record)}`);
  return { csv, unknown: unknown ?? 'key' };
}

function fileAt(path: string, argument: string): Uint8Array {
  try {
    return Uint8Array.from(readFileSync(path));
  } catch {
    throw new WrongUse(`${argument} cannot be read`);
  }
}
