import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { WrongUse } from './WrongUse';

export interface CleanArguments {
  readonly input: string;
  readonly output: string;
  readonly preset: 'basic';
  /** Undefined: a random key for this run. */
  readonly key: Uint8Array | undefined;
  readonly keepNames: boolean;
  readonly exportUnreviewed: boolean;
  readonly shard: Shard;
  readonly hash: boolean;
  readonly readBack: boolean;
  readonly report: string | undefined;
}

/** Every file whose number in the order of intake is `index` modulo `of`. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

const usage = 'clean:folder -- IN OUT [--preset basic] [--key-file F] [--keep-names]'
  + ' [--unreviewed-pixels hold|export] [--shard i/n] [--hash] [--read-back] [--report F.json]'; // prettier-ignore

const laterPresets = new Set(['strict', 'research', 'second-opinion', 'own-record']);

/** Throws WrongUse. Reads the key file. */
export function cleanArguments(args: readonly string[]): CleanArguments {
  const { values, positionals } = parsed(args);
  for (const later of ['option', 'lookup', 'redact', 'mapping'] as const) {
    if (values[later] !== undefined) throw new WrongUse(`--${later} comes with a later version`);
  }
  const [input, output, ...more] = positionals;
  if (input === undefined || output === undefined || more.length > 0) throw new WrongUse(`usage: ${usage}`);
  return {
    input,
    output,
    preset: presetOf(values.preset),
    key: values['key-file'] === undefined ? undefined : keyOf(values['key-file']),
    keepNames: values['keep-names'] ?? false,
    exportUnreviewed: exportsUnreviewed(values['unreviewed-pixels']),
    shard: shardOf(values.shard ?? '1/1'),
    hash: values.hash ?? false,
    readBack: values['read-back'] ?? false,
    report: values.report,
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
        'keep-names': { type: 'boolean' },
        'unreviewed-pixels': { type: 'string' },
        shard: { type: 'string' },
        hash: { type: 'boolean' },
        'read-back': { type: 'boolean' },
        report: { type: 'string' },
        option: { type: 'string', multiple: true },
        lookup: { type: 'string' },
        redact: { type: 'string' },
        mapping: { type: 'string' },
      },
    });
  } catch (error) {
    throw new WrongUse(`${error instanceof Error ? error.message : ''}\nusage: ${usage}`);
  }
}

function presetOf(name = 'basic'): 'basic' {
  if (name === 'basic') return name;
  throw new WrongUse(
    laterPresets.has(name)
      ? `--preset ${name} comes with a later version; this one has basic`
      : `--preset knows basic, not ${name}`,
  );
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

/** 32 raw bytes, or 64 hexadecimal digits with white space around. */
function keyOf(path: string): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new WrongUse('--key-file cannot be read');
  }
  if (bytes.length === 32) return Uint8Array.from(bytes);
  const text = Buffer.from(bytes.subarray(0, 200)).toString('latin1').trim();
  if (bytes.length < 200 && /^[0-9a-fA-F]{64}$/.test(text)) return Uint8Array.from(Buffer.from(text, 'hex'));
  throw new WrongUse('--key-file holds 32 bytes, or 64 hexadecimal digits');
}
