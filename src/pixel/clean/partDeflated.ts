import { Inflate } from 'fflate';
import { CodestreamError } from '../Codestream';
import { idleTail } from './idleTail';
import type { PartedFrame } from './PartedFrame';

/** One push inflates to no more than about 1,000 times this. */
const step = 16 * 1024;

/** What fflate's stream knows beyond its declared face: bytes not yet taken, and whether the last block was seen and is over. */
interface InflateState {
  readonly p: Uint8Array;
  readonly s: { readonly f?: number; readonly l?: unknown; readonly p?: number };
}

/**
 * A frame of Deflated Image Frame (PS3.5 A.4.13): idle is what stands behind the deflate stream. Throws CodestreamError where that does not
 * end, and where it holds more than the frame.
 *
 * @param size of the frame in bytes
 */
export function partDeflated(bytes: Uint8Array, size: number): PartedFrame {
  let length = 0;
  let last = 0;
  const stream = new Inflate((chunk) => {
    length += chunk.length;
    last = chunk.at(-1) ?? last;
  });
  const state = stream as unknown as InflateState;
  for (let at = 0; at < bytes.length; at += step) {
    try {
      stream.push(bytes.subarray(at, at + step));
    } catch {
      throw new CodestreamError('bad deflate stream', at);
    }
    if (length > size + (size % 2) || (length > size && last !== 0))
      throw new CodestreamError('more than a frame', at);
    if (state.s.f !== 1 || state.s.l) continue;
    const unused = state.p.length - ((state.s.p ?? 0) > 0 ? 1 : 0);
    const end = Math.min(at + step, bytes.length) - unused;
    return { needed: [bytes.subarray(0, end)], idle: idleTail(bytes, end) };
  }
  throw new CodestreamError('deflate stream is cut off', bytes.length);
}
