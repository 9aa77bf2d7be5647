import type { Encoding, VR } from '../../../dicom/dictionary/DataSet';
import { encodeValue } from '../../../dicom/write/encodeValue';

const texts: Readonly<Partial<Record<VR, string>>> = {
  AE: 'REMOVED',
  AS: '000D',
  CS: 'REMOVED',
  DA: '19000101',
  DS: '0',
  DT: '19000101000000',
  IS: '0',
  LO: 'Removed',
  LT: 'Removed',
  PN: 'Removed',
  SH: 'Removed',
  ST: 'Removed',
  TM: '000000',
  UC: 'Removed',
  UR: 'http://removed.invalid/',
  UT: 'Removed',
};

const sizes: Readonly<Partial<Record<VR, number>>> = {
  US: 2, SS: 2, OB: 2, OW: 2, UN: 2, UL: 4, SL: 4, FL: 4, AT: 4, OL: 4, OF: 4,
}; // prettier-ignore

/**
 * The dummy of a VR (PS3.15 Table E.1-1a, D): valid, no real value, the same in every file. Numbers are one zero,
 * byte strings two or eight zero bytes. UI has none: a UID is always replaced by its own new one.
 */
export function dummyFor(vr: VR, encoding: Encoding): Uint8Array {
  const text = texts[vr];
  if (text !== undefined) return encodeValue(vr, text, encoding);
  return new Uint8Array(sizes[vr] ?? 8);
}
