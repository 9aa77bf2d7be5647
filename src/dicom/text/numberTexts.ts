import type { VR } from '../dictionary/DataSet';
import { formatTag } from '../dictionary/formatTag';

/** What is shown of a long list of numbers. */
const most = 128;

/** The fewest digits that give the same 32-bit float: 0.1, not 0.10000000149011612. */
function floatText(value: number): string {
  for (const digits of [7, 8]) {
    const text = String(Number(value.toPrecision(digits)));
    if (Math.fround(Number(text)) === value) return text;
  }
  return String(value);
}

type ReadNumber = (view: DataView, at: number, little: boolean) => string;

const readers: Readonly<Partial<Record<VR, readonly [size: number, read: ReadNumber]>>> = {
  US: [2, (view, at, little) => String(view.getUint16(at, little))],
  SS: [2, (view, at, little) => String(view.getInt16(at, little))],
  UL: [4, (view, at, little) => String(view.getUint32(at, little))],
  SL: [4, (view, at, little) => String(view.getInt32(at, little))],
  UV: [8, (view, at, little) => String(view.getBigUint64(at, little))],
  SV: [8, (view, at, little) => String(view.getBigInt64(at, little))],
  FL: [4, (view, at, little) => floatText(view.getFloat32(at, little))],
  FD: [8, (view, at, little) => String(view.getFloat64(at, little))],
  AT: [
    4,
    (view, at, little) => formatTag(view.getUint16(at, little) * 0x10000 + view.getUint16(at + 2, little)),
  ],
};

/** The numbers of a binary VR as decimal text, at most the first 128; AT as `(gggg,eeee)`. Empty for other VRs. */
export function numberTexts(bytes: Uint8Array, vr: VR, bigEndian: boolean): string[] {
  const reader = readers[vr];
  if (reader === undefined) return [];
  const [size, read] = reader;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const count = Math.min(most, Math.floor(bytes.length / size));
  const texts: string[] = [];
  for (let i = 0; i < count; i++) texts.push(read(view, i * size, !bigEndian));
  return texts;
}
