import type { Encoding } from '../../src/dicom/dictionary/DataSet';
import { numberBytes } from './Edit';

const long = new Set(['OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'SQ', 'SV', 'UC', 'UN', 'UR', 'UT', 'UV']);
export const undefinedLength = 0xffffffff;

export const ascii = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

export const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

export const tagBytes = (tag: number, bigEndian: boolean): Uint8Array =>
  joined(numberBytes(Math.floor(tag / 0x10000), 2, bigEndian), numberBytes(tag % 0x10000, 2, bigEndian));

/** The header of an element as its data set is written (PS3.5 7.1), whatever the length that it tells. */
export function headerBytes(
  tag: number,
  vr: string,
  length: number,
  { explicit, bigEndian }: Encoding,
): Uint8Array {
  const head = tagBytes(tag, bigEndian);
  if (!explicit || vr === '') return joined(head, numberBytes(length, 4, bigEndian));
  if (long.has(vr)) return joined(head, ascii(vr), new Uint8Array(2), numberBytes(length, 4, bigEndian));
  return joined(head, ascii(vr), numberBytes(length, 2, bigEndian));
}

export const elementBytes = (tag: number, vr: string, value: Uint8Array, encoding: Encoding): Uint8Array =>
  joined(headerBytes(tag, vr, value.length, encoding), value);

/** Text with the padding of its VR. */
export function textBytes(text: string, vr = 'LO'): Uint8Array {
  const bytes = Uint8Array.from(Buffer.from(text, 'latin1'));
  return bytes.length % 2 === 0 ? bytes : joined(bytes, Uint8Array.of(vr === 'UI' ? 0 : 0x20));
}
