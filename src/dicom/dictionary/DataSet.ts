/**
 * The ordered shape of a data set (PS3.5 section 7), as offsets into one stream: no value is copied.
 * The stream is the file; for a Deflated file it is the head of the file followed by the inflated data set.
 */

/** (gggg,eeee) as one number: group * 0x10000 + element. */
export type Tag = number;

export type VR =
  | 'AE' | 'AS' | 'AT' | 'CS' | 'DA' | 'DS' | 'DT' | 'FD' | 'FL' | 'IS' | 'LO' | 'LT' | 'OB' | 'OD' | 'OF' | 'OL' | 'OV'
  | 'OW' | 'PN' | 'SH' | 'SL' | 'SQ' | 'SS' | 'ST' | 'SV' | 'TM' | 'UC' | 'UI' | 'UL' | 'UN' | 'UR' | 'US' | 'UT' | 'UV'; // prettier-ignore

/** How elements of one data set are written. The items of an UN sequence are Implicit VR Little Endian (PS3.5 6.2.2, CP-246). */
export interface Encoding {
  readonly explicit: boolean;
  readonly bigEndian: boolean;
}

export interface DataElement {
  readonly tag: Tag;
  /** The VR that governs the value: the written one, or PS3.6's for Implicit VR; `UN` where nobody knows. An UN or private element that proved to be a sequence has `items` and keeps `vr` as written. */
  readonly vr: VR;
  /** First byte of the tag. Unique in a file, so it also names the element. */
  readonly start: number;
  readonly valueStart: number;
  /** First byte behind the value, before a Sequence Delimitation Item. */
  readonly valueEnd: number;
  /** First byte behind the element, delimiter included. */
  readonly end: number;
  readonly undefinedLength: boolean;
  readonly items?: readonly Item[];
  /** Encapsulated Pixel Data (PS3.5 A.4): every item, the Basic Offset Table first. */
  readonly fragments?: readonly Fragment[];
}

export interface Fragment {
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

export interface Item {
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly end: number;
  readonly undefinedLength: boolean;
  readonly dataSet: DataSet;
}

export interface DataSet {
  readonly encoding: Encoding;
  /** In the order of the file; duplicates are kept. */
  readonly elements: readonly DataElement[];
}
