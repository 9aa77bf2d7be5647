import { CodestreamError, type Decode, type Decoded } from '../Codestream';
import { maskedSamples } from './maskedSamples';

/** RLE Lossless (PS3.5 annex G): one segment for each byte of each sample, the highest byte first; 1-bit frames are one segment of packed bits. */
export const decodeRle: Decode = (codestream, described): Decoded => {
  const { rows, columns, samplesPerPixel, bitsAllocated, bitsStored, signed } = described;
  const picture = { rows, columns, components: samplesPerPixel, bits: bitsStored, signed };
  const segments = segmentsOf(codestream);
  if (bitsAllocated === 1) {
    if (segments.length !== 1) throw new CodestreamError('not one segment', 0);
    return { ...picture, samples: unpacked(codestream, segments[0], rows * columns) };
  }
  const width = bitsAllocated / 8;
  if (![1, 2, 4].includes(width)) throw new CodestreamError('no whole bytes', 0);
  if (segments.length !== samplesPerPixel * width) throw new CodestreamError('wrong number of segments', 0);
  const step = samplesPerPixel * width;
  const bytes = new Uint8Array(rows * columns * step);
  for (const [n, segment] of segments.entries()) {
    const sample = Math.floor(n / width);
    unpack(codestream, segment, bytes, sample * width + (width - 1 - (n % width)), step);
  }
  return { ...picture, samples: maskedSamples(cellsOf(bytes, width), described) };
};

interface RleSegment {
  readonly start: number;
  readonly end: number;
}

/** The RLE Header (G.5): 16 words, the number of segments and where each begins. */
function segmentsOf(bytes: Uint8Array): RleSegment[] {
  if (bytes.length < 64) throw new CodestreamError('no RLE header', 0);
  const header = new DataView(bytes.buffer, bytes.byteOffset, 64);
  const count = header.getUint32(0, true);
  if (count < 1 || count > 15) throw new CodestreamError('bad number of segments', 0);
  return Array.from({ length: count }, (_, n) => {
    const start = header.getUint32(4 + 4 * n, true);
    const end = n + 1 < count ? header.getUint32(8 + 4 * n, true) : bytes.length;
    if (start < 64 || end < start || end > bytes.length) throw new CodestreamError('bad segment', 4 + 4 * n);
    return { start, end };
  });
}

/** Byte runs (G.3.2) into every `step`th byte from `first` on. What is missing stays zero, what is too much is left. */
function unpack(
  bytes: Uint8Array,
  { start, end }: RleSegment,
  out: Uint8Array,
  first: number,
  step: number,
): void {
  let at = start;
  let to = first;
  while (at < end && to < out.length) {
    const control = bytes[at++] ?? 0;
    if (control < 128) {
      for (let n = control; n >= 0 && at < end && to < out.length; n--, to += step)
        out[to] = bytes[at++] ?? 0;
    } else if (control > 128 && at < end) {
      const value = bytes[at++] ?? 0;
      for (let n = 257 - control; n > 0 && to < out.length; n--, to += step) out[to] = value;
    }
  }
  if (to < out.length) throw new CodestreamError('segment is too short', at);
}

function unpacked(bytes: Uint8Array, segment: RleSegment | undefined, count: number): Uint8Array {
  if (segment === undefined) throw new CodestreamError('no segment', 0);
  const packed = new Uint8Array(Math.ceil(count / 8));
  unpack(bytes, segment, packed, 0, 1);
  return Uint8Array.from({ length: count }, (_, n) => ((packed[n >> 3] ?? 0) >> (n & 7)) & 1);
}

const cellsOf = ({ buffer }: Uint8Array, width: number): Uint8Array | Uint16Array | Uint32Array => {
  if (width === 1) return new Uint8Array(buffer);
  return width === 2 ? new Uint16Array(buffer) : new Uint32Array(buffer);
};
