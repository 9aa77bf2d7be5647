import { Inflate } from 'fflate';
import { limits } from '../model/limits';
import type { UnreadableCode } from '../model/Part10';
import type { StreamWindow } from './StreamWindow';

export interface InflatedDataSet {
  readonly kind: 'inflated';
  readonly parts: readonly Uint8Array<ArrayBuffer>[];
  readonly length: number;
  /** Offset in the file behind the last byte of the deflate stream. */
  readonly end: number;
}

/** One push inflates to no more than about 1,000 times this. */
const step = 16 * 1024;

/** What fflate's stream knows beyond its declared face: bytes not yet taken, and whether the last block was seen and is over. */
interface InflateState {
  readonly p: Uint8Array;
  readonly s: { readonly f?: number; readonly l?: unknown; readonly p?: number };
}

/**
 * The data set of a Deflated syntax (PS3.5 A.5: RFC 1951 without a wrapper) from `start` to the end of the deflate stream.
 * Bounded in size and ratio: a bomb costs as much as the bound allows and no more. Rejects with `StreamGone`.
 */
export async function inflateDataSet(
  file: StreamWindow,
  start: number,
): Promise<InflatedDataSet | UnreadableCode> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    length += chunk.length;
    if (chunk.length > 0) parts.push(chunk);
  });
  const state = stream as unknown as InflateState;
  for (let at = start; at < file.size; at += limits.deflatedWindow) {
    const bytes = await file.peek(at, limits.deflatedWindow);
    for (let from = 0; from < bytes.length; from += step) {
      const taken = at + Math.min(from + step, bytes.length);
      try {
        stream.push(bytes.subarray(from, from + step));
      } catch {
        return 'bad-deflate';
      }
      if (state.s.f === 1 && !state.s.l) {
        const unused = state.p.length - ((state.s.p ?? 0) > 0 ? 1 : 0);
        return { kind: 'inflated', parts, length, end: taken - unused };
      }
      const dense = length > limits.inflatedUnchecked && length > limits.inflateRatio * (taken - start);
      if (length > limits.inflated || dense) return 'inflate-bound';
    }
  }
  return 'truncated';
}
