import { decodeLossless } from './decodeLossless';
import { latin1Text } from './latin1Text';

/**
 * A coded character set that ISO 2022 designates to G0 (bytes 0x21-0x7E) or G1 (0xA0-0xFF), PS3.3 Tables C.12-2 to C.12-4.
 */
export interface CodeSet {
  readonly bytesPerCharacter: 1 | 2;
  /** Decodes bytes of this set only; a broken byte becomes its Latin-1 character. */
  decode(bytes: Uint8Array): string;
}

/** One byte, one character: `table[byte]`. */
function singleByte(table: readonly string[]): CodeSet {
  return {
    bytesPerCharacter: 1,
    decode: (bytes) => {
      let text = '';
      for (const byte of bytes) text += table[byte] ?? '';
      return text;
    },
  };
}

const latin1Table = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));

/**
 * The right-hand part of an ISO 8859 set by its TextDecoder label. 0x80-0x9F stay C1 control characters in every engine
 * (labels such as iso-8859-1 and iso-8859-9 mean Windows code pages there), and a byte without a character stays itself.
 */
function iso8859(label: string): CodeSet {
  const right = new TextDecoder(label).decode(Uint8Array.from({ length: 96 }, (_, i) => 0xa0 + i));
  const table = latin1Table.map((own, byte) => {
    const character = byte < 0xa0 ? undefined : right[byte - 0xa0];
    return character === undefined || character === '\ufffd' ? own : character;
  });
  return singleByte(table);
}

/** JIS X 0201: Roman characters in G0, half-width Katakana in G1. */
const jisX0201 = singleByte(
  latin1Table.map((own, byte) => {
    if (byte === 0x5c) return '\u00a5';
    if (byte === 0x7e) return '\u203e';
    return byte >= 0xa1 && byte <= 0xdf ? String.fromCharCode(0xff61 + byte - 0xa1) : own;
  }),
);

/** A two-byte set of G1, which is what the TextDecoder of this label reads. */
const doubleByteG1 = (label: string): CodeSet => ({
  bytesPerCharacter: 2,
  decode: (bytes) => decodeLossless(label, bytes),
});

/** A two-byte set of G0; `toEuc` brings it into the form that the TextDecoder reads. */
const doubleByteG0 = (label: string, toEuc: (bytes: Uint8Array) => Uint8Array): CodeSet => ({
  bytesPerCharacter: 2,
  decode: (bytes) => {
    const pairs = bytes.subarray(0, bytes.length - (bytes.length % 2));
    const text = new TextDecoder(label).decode(toEuc(pairs));
    if (text.includes('\ufffd')) return latin1Text(bytes);
    return text + latin1Text(bytes.subarray(pairs.length));
  },
});

const inG1 = (bytes: Uint8Array): Uint8Array => bytes.map((byte) => byte | 0x80);

/** EUC-JP names JIS X 0212 by a third byte 0x8F in front. */
function eucJisX0212(bytes: Uint8Array): Uint8Array {
  const wire = new Uint8Array((bytes.length * 3) / 2);
  for (let i = 0, to = 0; i + 1 < bytes.length; i += 2) {
    wire[to++] = 0x8f;
    wire[to++] = (bytes[i] ?? 0) | 0x80;
    wire[to++] = (bytes[i + 1] ?? 0) | 0x80;
  }
  return wire;
}

const makers: Readonly<Record<number, () => CodeSet>> = {
  6: () => singleByte(latin1Table),
  13: () => jisX0201,
  58: () => doubleByteG1('gb18030'),
  87: () => doubleByteG0('euc-jp', inG1),
  100: () => singleByte(latin1Table),
  101: () => iso8859('iso-8859-2'),
  109: () => iso8859('iso-8859-3'),
  110: () => iso8859('iso-8859-4'),
  126: () => iso8859('iso-8859-7'),
  127: () => iso8859('iso-8859-6'),
  138: () => iso8859('iso-8859-8'),
  144: () => iso8859('iso-8859-5'),
  148: () => iso8859('iso-8859-9'),
  149: () => doubleByteG1('euc-kr'),
  159: () => doubleByteG0('euc-jp', eucJisX0212),
  166: () => iso8859('tis-620'),
  203: () => iso8859('iso-8859-15'),
};

const made = new Map<number, CodeSet>();

/** The set with this ISO-IR registration number, or undefined where PS3.3 has no such set. */
export function codeSet(isoIr: number): CodeSet | undefined {
  const known = made.get(isoIr);
  if (known !== undefined) return known;
  const set = makers[isoIr]?.();
  if (set !== undefined) made.set(isoIr, set);
  return set;
}
