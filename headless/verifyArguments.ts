import { parseArgs } from 'node:util';
import { WrongUse } from './WrongUse';

export interface VerifyArguments {
  readonly folder: string;
  readonly against: string | undefined;
  readonly json: string | undefined;
  readonly showValues: boolean;
}

const usage = 'usage: verify:folder -- DIR [--against IN] [--json F.json] [--show-values]';

/** Throws WrongUse. */
export function verifyArguments(args: readonly string[]): VerifyArguments {
  const { values, positionals } = parsed(args);
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new WrongUse(usage);
  return { folder, against: values.against, json: values.json, showValues: values['show-values'] ?? false };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        against: { type: 'string' },
        json: { type: 'string' },
        'show-values': { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new WrongUse(`${error instanceof Error ? error.message : ''}\n${usage}`);
  }
}
