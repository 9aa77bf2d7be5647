import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../../src/i18n/Language';
import { lookupCsv } from '../../src/deid/identity/lookupCsv';
import { languageOf } from './languageOf';
import { passwordsIn } from './passwordsIn';
import { realPath } from '../disk/folders';
import { printable } from '../terminal/printable';
import { WrongUse } from '../disk/WrongUse';

export interface VerifyArguments {
  readonly folder: string;
  readonly against: string | undefined;
  /** Path of patid_mapping.csv. */
  readonly mapping: string | undefined;
  readonly json: string | undefined;
  /** A page to print and sign. */
  readonly report: string | undefined;
  readonly language: Language;
  readonly showValues: boolean;
  /** Of archives that are locked, here and among the originals. */
  readonly passwords: readonly string[];
}

const usage =
  'usage: verify:folder -- DIR [--against IN] [--mapping MAPPING_DIR] [--json F.json] [--report F.html [--language de|en|nl]] [--show-values] [--zip-password-file F]';

/** Throws WrongUse. */
export function verifyArguments(args: readonly string[]): VerifyArguments {
  const { values, positionals } = parsed(args);
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new WrongUse(usage);
  return {
    folder,
    against: values.against,
    mapping: mappingIn(values.mapping),
    json: values.json,
    report: reportOf(values.report),
    language: languageOf(values.language),
    showValues: values['show-values'] ?? false,
    passwords: passwordsIn(values['zip-password-file']),
  };
}

/** The file in a folder that `clean:folder --mapping` wrote. Its pseudonyms are known to stand for somebody rightly. */
function mappingIn(folder: string | undefined): string | undefined {
  if (folder === undefined) return undefined;
  const file = join(folder, 'patid_mapping.csv');
  if (!existsSync(file)) throw new WrongUse('--mapping holds no patid_mapping.csv');
  const lookup = lookupCsv(readFileSync(file, 'utf8'));
  if (lookup instanceof Map) return realPath(file);
  throw new WrongUse('patid_mapping.csv cannot be read');
}

function reportOf(path: string | undefined): string | undefined {
  if (path === undefined || /\.html?$/i.test(path)) return path;
  throw new WrongUse('--report of an audit is a page (F.html); --json has it for machines');
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        against: { type: 'string' },
        mapping: { type: 'string' },
        json: { type: 'string' },
        report: { type: 'string' },
        language: { type: 'string' },
        'show-values': { type: 'boolean' },
        'zip-password-file': { type: 'string' },
      },
    });
  } catch (error) {
    throw new WrongUse(`${error instanceof Error ? printable(error.message) : ''}\n${usage}`);
  }
}
