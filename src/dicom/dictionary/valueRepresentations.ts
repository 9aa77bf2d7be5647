import type { VR } from './DataSet';

/** Explicit VR with two reserved bytes and a 32-bit length (PS3.5 Table 7.1-1). */
const long = 'OB OD OF OL OV OW SQ SV UC UN UR UT UV';
const short = 'AE AS AT CS DA DS DT FD FL IS LO LT PN SH SL SS ST TM UI UL US';

const known: (VR | undefined)[] = [];
const isLong: boolean[] = [];
for (const [vrs, wide] of [
  [long, true],
  [short, false],
] as const) {
  for (const vr of vrs.split(' ') as VR[]) {
    known[codeOf(vr.charCodeAt(0), vr.charCodeAt(1))] = vr;
    isLong[codeOf(vr.charCodeAt(0), vr.charCodeAt(1))] = wide;
  }
}

function codeOf(first: number, second: number): number {
  return (first - 0x41) * 26 + (second - 0x41);
}

const isCapital = (byte: number): boolean => byte >= 0x41 && byte <= 0x5a;

/** The 34 Value Representations of PS3.5 6.2 by their two bytes. */
export const valueRepresentations = {
  /** Undefined where the two bytes are none of the 34. */
  named(first: number, second: number): VR | undefined {
    return isCapital(first) && isCapital(second) ? known[codeOf(first, second)] : undefined;
  },
  /**
   * Whether the length field has 32 bits. A VR that is not among the 34 has them if it is written in capitals,
   * because new VRs do (PS3.5 6.2.2 note, 7.1.2); else 16 bits, as dcmtk takes it.
   */
  hasLongLength(first: number, second: number): boolean {
    return isCapital(first) && isCapital(second) && (isLong[codeOf(first, second)] ?? true);
  },
};
