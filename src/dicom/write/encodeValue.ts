import type { Encoding, VR } from '../dictionary/DataSet';
import { groupOf } from '../dictionary/groupOf';

type WriteNumber = (view: DataView, at: number, value: number, little: boolean) => void;

const writers: Readonly<Partial<Record<VR, readonly [size: number, write: WriteNumber]>>> = {
  OB: [1, (view, at, value) => view.setUint8(at, value)],
  UN: [1, (view, at, value) => view.setUint8(at, value)],
  US: [2, (view, at, value, little) => view.setUint16(at, value, little)],
  OW: [2, (view, at, value, little) => view.setUint16(at, value, little)],
  SS: [2, (view, at, value, little) => view.setInt16(at, value, little)],
  UL: [4, (view, at, value, little) => view.setUint32(at, value, little)],
  OL: [4, (view, at, value, little) => view.setUint32(at, value, little)],
  SL: [4, (view, at, value, little) => view.setInt32(at, value, little)],
  FL: [4, (view, at, value, little) => view.setFloat32(at, value, little)],
  OF: [4, (view, at, value, little) => view.setFloat32(at, value, little)],
  FD: [8, (view, at, value, little) => view.setFloat64(at, value, little)],
  OD: [8, (view, at, value, little) => view.setFloat64(at, value, little)],
  UV: [8, (view, at, value, little) => view.setBigUint64(at, BigInt(value), little)],
  OV: [8, (view, at, value, little) => view.setBigUint64(at, BigInt(value), little)],
  SV: [8, (view, at, value, little) => view.setBigInt64(at, BigInt(value), little)],
  AT: [
    4,
    (view, at, tag, little) => {
      view.setUint16(at, groupOf(tag), little);
      view.setUint16(at + 2, tag % 0x10000, little);
    },
  ],
};

/**
 * The bytes of a fresh value, unpadded: ASCII text as it is, or numbers in the VR's size and the data set's byte order
 * (AT: tags; DS, IS: decimal text). Throws on text beyond ASCII, which would depend on a character set, and on numbers
 * for a VR that holds none.
 */
export function encodeValue(vr: VR, value: string | readonly number[], encoding: Encoding): Uint8Array {
  if (typeof value !== 'string') {
    if (vr === 'DS' || vr === 'IS') return asciiBytes(value.join('\\'), vr);
    const writer = writers[vr];
    if (writer === undefined) throw new TypeError(`${vr} holds no numbers`);
    const [size, write] = writer;
    const bytes = new Uint8Array(size * value.length);
    const view = new DataView(bytes.buffer);
    value.forEach((number, i) => write(view, i * size, number, !encoding.bigEndian));
    return bytes;
  }
  return asciiBytes(value, vr);
}

function asciiBytes(text: string, vr: VR): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) throw new RangeError(`a fresh ${vr} value is not ASCII`);
    bytes[i] = code;
  }
  return bytes;
}
