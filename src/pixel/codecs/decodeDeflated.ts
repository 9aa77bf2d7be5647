import { inflateSync } from 'fflate';
import { CodestreamError, type Decode, type Decoded } from '../Codestream';
import { nativeFrameRange } from '../nativeFrameRange';
import { decodeNative } from './decodeNative';

/** Deflated Image Frame Compression (PS3.5 A.4.12): each frame is native bytes, deflated by itself, padded to an even length. */
export const decodeDeflated: Decode = (codestream, described): Decoded => {
  const { end } = nativeFrameRange(described, 0);
  // Room for exactly one frame: a stream that would fill more is cut, not grown.
  const bytes = inflate(codestream, end);
  if (bytes.length < end) throw new CodestreamError('frame is too short', 0);
  const {
    rows,
    columns,
    samplesPerPixel: components,
    bits,
    signed,
    samples,
  } = decodeNative(bytes, described, 0);
  return { rows, columns, components, bits, signed, samples };
};

function inflate(codestream: Uint8Array, size: number): Uint8Array {
  try {
    return inflateSync(codestream, { out: new Uint8Array(size) });
  } catch {
    throw new CodestreamError('bad deflate stream', 0);
  }
}
