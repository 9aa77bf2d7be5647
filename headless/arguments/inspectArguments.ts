import { parseArgs } from 'node:util';
import { passwordsIn } from './passwordsIn';
import { printable } from '../terminal/printable';
import { WrongUse } from '../disk/WrongUse';

export interface InspectArguments {
  readonly input: string;
  readonly json: string;
  /** Every picture is searched for text. */
  readonly searchPixels: boolean;
  /** Of archives that are locked. */
  readonly passwords: readonly string[];
}

const usage = 'usage: inspect:folder -- IN --json OUT.json [--search-pixels] [--zip-password-file F]';

/** Throws WrongUse. */
export function inspectArguments(args: readonly string[]): InspectArguments {
  const { values, positionals } = parsed(args);
  const [input, ...more] = positionals;
  if (input === undefined || more.length > 0 || values.json === undefined) throw new WrongUse(usage);
  return {
    input,
    json: values.json,
    searchPixels: values['search-pixels'] ?? false,
    passwords: passwordsIn(values['zip-password-file']),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'string' },
        'search-pixels': { type: 'boolean' },
        'zip-password-file': { type: 'string' },
      },
    });
  } catch (error) {
    throw new WrongUse(`${error instanceof Error ? printable(error.message) : ''}\n${usage}`);
  }
}
