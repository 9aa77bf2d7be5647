import type { DataElement, VR } from './DataSet';
import { lookUp } from './lookUp';

/** Bytes of a word by VR: what a change of the byte order reverses (PS3.5 7.3); AT is two words. */
const widths: Partial<Record<VR, 2 | 4 | 8>> = {
  AT: 2, OW: 2, SS: 2, US: 2, FL: 4, OF: 4, OL: 4, SL: 4, UL: 4, FD: 8, OD: 8, OV: 8, SV: 8, UV: 8,
}; // prettier-ignore

/** Bytes of the words that values of a VR are made of; undefined where they are bytes or text, which no byte order moves. */
export const widthOf = (vr: VR): 2 | 4 | 8 | undefined => widths[vr];

/** The same of an element, by the VR of PS3.6 where it was written as UN. */
export const wordWidth = ({ vr, tag }: DataElement): 2 | 4 | 8 | undefined =>
  widthOf(vr === 'UN' ? (lookUp(tag)?.vr ?? vr) : vr);
