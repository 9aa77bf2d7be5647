import { CodestreamError } from '../../Codestream';

const jp2Signature = 0x6a502020;
const codestreamBox = 0x6a703263;

/**
 * The contiguous codestream (from SOC on) in bytes that may be wrapped in JP2 boxes (T.800 Annex I). PS3.5 A.4.4 wants none, but files
 * have them. It goes as far as its markers lead: boxes tell wrong lengths now and then. Throws CodestreamError where there is none.
 */
export function codestreamIn(bytes: Uint8Array): Uint8Array {
  if (startsCodestream(bytes, 0)) return bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || view.getUint32(4) !== jp2Signature)
    throw new CodestreamError('no JPEG 2000 codestream', 0);
  let at = 0;
  while (at + 8 <= bytes.length) {
    let length = view.getUint32(at);
    let head = 8;
    if (length === 1 && at + 16 <= bytes.length) {
      length = view.getUint32(at + 8) * 0x100000000 + view.getUint32(at + 12);
      head = 16;
    }
    const end = length === 0 ? bytes.length : at + length;
    if (view.getUint32(at + 4) === codestreamBox && startsCodestream(bytes, at + head))
      return bytes.subarray(at + head);
    if (end < at + head) break;
    at = end;
  }
  throw new CodestreamError('no codestream box', at);
}

/** SOC and SIZ. */
const startsCodestream = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0xff && bytes[at + 1] === 0x4f && bytes[at + 2] === 0xff && bytes[at + 3] === 0x51;
