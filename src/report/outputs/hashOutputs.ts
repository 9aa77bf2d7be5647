import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Output } from './Output';
import type { OutputsHash } from './OutputsHash';

const over =
  'one line for each output, sorted by name (UTF-16 code units), in UTF-8: name, TAB, size in bytes, TAB, sha256:HEX or else crc32:HEX or else -, LF';

/** The hash of all outputs of a run. Names are part of it: a renamed file is another output. */
export function hashOutputs(outputs: readonly Output[]): OutputsHash {
  const by = { sha256: 0, crc32: 0, size: 0 };
  const hash = sha256.create();
  const encoder = new TextEncoder();
  for (const output of [...outputs].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    by[output.sha256 !== undefined ? 'sha256' : output.crc32 !== undefined ? 'crc32' : 'size']++;
    hash.update(encoder.encode(lineOf(output)));
  }
  return { files: outputs.length, sha256: bytesToHex(hash.digest()), by, over };
}

const lineOf = ({ name, size, sha256: sha, crc32: crc }: Output): string =>
  `${name}\t${String(size ?? 0)}\t${sha !== undefined ? `sha256:${sha}` : crc !== undefined ? `crc32:${crc}` : '-'}\n`;
