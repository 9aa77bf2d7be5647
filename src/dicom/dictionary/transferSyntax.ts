import type { Encoding } from './DataSet';
import { encodings } from './encodings';
import { uids } from './uids';

/** PS3.5 section 10 and PS3.6 Table A-1. */
export interface TransferSyntax {
  readonly uid: string;
  readonly encoding: Encoding;
  readonly deflated: boolean;
  /** Pixel Data is a sequence of fragments (PS3.5 A.4). */
  readonly encapsulated: boolean;
}

function native(uid: string, encoding: Encoding, deflated = false): TransferSyntax {
  return { uid, encoding, deflated, encapsulated: false };
}

/** Below `1.2.840.10008.1.2`: JPEG, JPEG-LS, JPEG 2000, MPEG, HEVC, JPEG XL, HTJ2K, RLE, and frames that are deflated or not compressed. */
const encapsulated = [
  '1.98 5 8.1',
  '4.50 4.51 4.52 4.53 4.54 4.55 4.56 4.57 4.58 4.59 4.60 4.61 4.62 4.63 4.64 4.65 4.66 4.70 4.80 4.81',
  '4.90 4.91 4.92 4.93 4.100 4.100.1 4.101 4.101.1 4.102 4.102.1 4.103 4.103.1 4.104 4.104.1 4.105 4.105.1',
  '4.106 4.106.1 4.107 4.108 4.110 4.111 4.112 4.201 4.202 4.203',
].flatMap((row) => row.split(' '));

const syntaxes = new Map<string, TransferSyntax>(
  [
    native(uids.ImplicitVRLittleEndian, encodings.implicitLittle),
    native(uids.ExplicitVRLittleEndian, encodings.explicitLittle),
    native(uids.ExplicitVRBigEndian, encodings.explicitBig),
    native(uids.DeflatedExplicitVRLittleEndian, encodings.explicitLittle, true),
    // JPIP: the pixels are elsewhere, the data set names their place.
    native(uids.JPIPReferenced, encodings.explicitLittle),
    native(uids.JPIPReferencedDeflate, encodings.explicitLittle, true),
    native(uids.JPIPHTJ2KReferenced, encodings.explicitLittle),
    native(uids.JPIPHTJ2KReferencedDeflate, encodings.explicitLittle, true),
    // Papyrus 3, retired.
    native(uids.Papyrus3ImplicitVRLittleEndian, encodings.implicitLittle),
    ...encapsulated.map((end) => ({
      uid: `${uids.ImplicitVRLittleEndian}.${end}`,
      encoding: encodings.explicitLittle,
      deflated: false,
      encapsulated: true,
    })),
  ].map((syntax) => [syntax.uid, syntax]),
);

/**
 * A transfer syntax that a stored data set can have. Undefined for private ones and for those that are no stream of
 * data elements (MIME, XML, SMPTE ST 2110).
 */
export function transferSyntaxOf(uid: string): TransferSyntax | undefined {
  return syntaxes.get(uid);
}
