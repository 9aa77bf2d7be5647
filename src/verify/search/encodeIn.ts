import type { CharacterSet } from '../../dicom/text/CharacterSet';

/** Code extensions of two bytes a character (PS3.3 Table C.12-4): escape sequence, first byte of both ranges. */
const extensions = new Map<string, readonly [escape: readonly number[], base: number]>([
  ['ISO 2022 IR 87', [[0x1b, 0x24, 0x42], 0x21]],
  ['ISO 2022 IR 159', [[0x1b, 0x24, 0x28, 0x44], 0x21]],
  ['ISO 2022 IR 149', [[0x1b, 0x24, 0x29, 0x43], 0xa1]],
  ['ISO 2022 IR 58', [[0x1b, 0x24, 0x29, 0x41], 0xa1]],
]);

/** By the names of a character set: the bytes of its characters beyond ASCII. Built once, by decoding every code. */
const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/**
 * The bytes of a text in the character set of a file, without escape sequences; undefined where it has not all the characters.
 * Latin-1 and UTF-8 are left to their own encoders.
 */
export function encodeIn(text: string, characterSet: CharacterSet): Uint8Array | undefined {
  const key = characterSet.names.join('\\');
  if (key === '' || key === 'ISO_IR 100' || key === 'ISO_IR 192') return undefined;
  let table = tables.get(key);
  if (table === undefined) tables.set(key, (table = tableOf(characterSet)));
  const bytes: number[] = [];
  for (const character of text) {
    const code = character < '\x80' ? [character.charCodeAt(0)] : table.get(character);
    if (code === undefined) return undefined;
    bytes.push(...code);
  }
  return Uint8Array.from(bytes);
}

function tableOf(characterSet: CharacterSet): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const learn = (escape: readonly number[], code: readonly number[]): void => {
    const character = characterSet.decode(Uint8Array.of(...escape, ...code), 'LO');
    // What is no character of the set comes out byte by byte.
    if (Array.from(character).length === 1 && character >= '\x80' && !table.has(character))
      table.set(character, code);
  };
  const pairs = (
    escape: readonly number[],
    [first, last]: readonly [number, number],
    [low, high]: readonly [number, number],
  ): void => {
    for (let a = first; a <= last; a++) for (let b = low; b <= high; b++) learn(escape, [a, b]);
  };
  for (const name of characterSet.names) {
    const [escape, base] = extensions.get(name) ?? [];
    if (escape !== undefined && base !== undefined) pairs(escape, [base, base + 93], [base, base + 93]);
    if (name.startsWith('GB')) pairs([], [0x81, 0xfe], [0x40, 0xfe]);
  }
  for (let byte = 0x80; byte <= 0xff; byte++) learn([], [byte]);
  return table;
}
