import { codeSet, type CodeSet } from './codeSet';

/** The sets that are active: G0 for bytes below 0x80, G1 for those above. */
export interface Designation {
  readonly g0: CodeSet;
  readonly g1: CodeSet;
}

const escape = 0x1b;

/** Escape sequences of PS3.3 Tables C.12-3 and C.12-4, without the ESC: what they designate where. */
const sequences: Readonly<Partial<Record<string, readonly [to: 'g0' | 'g1', isoIr: number]>>> = {
  '(B': ['g0', 6],
  '(J': ['g0', 13],
  ')I': ['g1', 13],
  '-A': ['g1', 100],
  '-B': ['g1', 101],
  '-C': ['g1', 109],
  '-D': ['g1', 110],
  '-F': ['g1', 126],
  '-G': ['g1', 127],
  '-H': ['g1', 138],
  '-L': ['g1', 144],
  '-M': ['g1', 148],
  '-T': ['g1', 166],
  '-b': ['g1', 203],
  $B: ['g0', 87],
  '$(D': ['g0', 159],
  '$)C': ['g1', 149],
  '$)A': ['g1', 58],
  // Not in PS3.3, yet written: the older registration of JIS X 0208.
  '$@': ['g0', 87],
};

/** What stands behind the ESC in all of them. */
const intermediates = '()-$';

/** The designation that the ESC at `at` begins, if it is one of the tables. */
function sequenceAt(
  bytes: Uint8Array,
  at: number,
): { to: 'g0' | 'g1'; set: CodeSet; length: number } | undefined {
  let key = String.fromCharCode(bytes[at + 1] ?? 0);
  if (!intermediates.includes(key)) return undefined;
  for (const length of [3, 4]) {
    key += String.fromCharCode(bytes[at + length - 1] ?? 0);
    const designation = sequences[key];
    const set = designation && codeSet(designation[1]);
    if (designation && set) return { to: designation[0], set, length };
  }
  return undefined;
}

const lineEnds = '\t\n\f\r';

/**
 * Decodes text with code extensions (ISO/IEC 2022 as in PS3.5 6.1.2.5). `delimiters` are the characters that part values
 * or components in this VR: they and line ends put the first sets back. An escape sequence that PS3.3 does not have
 * stays in the text.
 */
export function decodeIso2022(bytes: Uint8Array, first: Designation, delimiters: string): string {
  let { g0, g1 } = first;
  let text = '';
  let at = 0;
  const runEnd = (belongs: (byte: number) => boolean): number => {
    let end = at + 1;
    while (end < bytes.length && belongs(bytes[end] ?? 0)) end++;
    return end;
  };
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    const character = String.fromCharCode(byte);
    const sequence = byte === escape ? sequenceAt(bytes, at) : undefined;
    if (sequence !== undefined) {
      if (sequence.to === 'g0') g0 = sequence.set;
      else g1 = sequence.set;
      at += sequence.length;
    } else if (byte >= 0x80) {
      const end = runEnd((next) => next >= 0x80);
      text += g1.decode(bytes.subarray(at, end));
      at = end;
    } else if (byte <= 0x20 || (g0.bytesPerCharacter === 1 && delimiters.includes(character))) {
      // Control characters and space belong to no two-byte set; a byte that looks like a delimiter may be half of a Kanji.
      if (lineEnds.includes(character) || delimiters.includes(character)) ({ g0, g1 } = first);
      text += character;
      at += 1;
    } else {
      const whole = g0.bytesPerCharacter === 2 ? '' : delimiters;
      const end = runEnd((next) => next > 0x20 && next < 0x80 && !whole.includes(String.fromCharCode(next)));
      text += g0.decode(bytes.subarray(at, end));
      at = end;
    }
  }
  return text;
}
