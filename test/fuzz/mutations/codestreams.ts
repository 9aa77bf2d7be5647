import { numberBytes, type Edit } from '../Edit';
import type { Random } from '../Random';
import { placeOf, type Mutation } from './Mutation';

const be = (value: number, size: 2 | 4): Uint8Array => numberBytes(value, size, true);
const absurd16 = [0, 1, 7, 8, 255, 256, 4096, 32_767, 32_768, 65_535];
const absurd32 = [0, 1, 2, 64, 255, 65_536, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1];

/** Faults in a compressed picture: sizes and tiles, tables, RLE headers, bits anywhere. */
export const codestream: Mutation = (sample, random) => {
  const fragment = placeOf(
    sample,
    random,
    ({ kind, valueStart, valueEnd }) => kind === 'fragment' && valueEnd - valueStart > 16,
  );
  if (fragment === undefined) return [];
  const { valueStart, valueEnd } = fragment;
  const bytes = sample.bytes.subarray(valueStart, valueEnd);
  const within = faultIn(bytes, random);
  return within.map(({ from, to, bytes: fresh }) => ({
    from: valueStart + from,
    to: Math.min(valueEnd, valueStart + to),
    bytes: fresh,
  }));
};

function faultIn(bytes: Uint8Array, random: Random): Edit[] {
  if (bytes[0] === 0xff && random.chance(0.8)) return markerFault(bytes, random);
  if (random.chance(0.5)) {
    // RLE: the number of segments and fifteen offsets (PS3.5 G.5).
    const at = 4 * random.below(16);
    return [
      {
        from: at,
        to: at + 4,
        bytes: numberBytes(
          random.pick([...absurd32, 3, 15, 16, 64, bytes.length - 1, bytes.length]),
          4,
          false,
        ),
      },
    ];
  }
  const at = random.below(bytes.length);
  return random.pick<() => Edit[]>([
    () => [{ from: at, to: at + 1, bytes: random.bytes(1) }],
    () => [{ from: at, to: at + 8, bytes: new Uint8Array(8).fill(random.pick([0, 0xff, 0x80, 0x7f])) }],
    () => [{ from: at, to: bytes.length, bytes: new Uint8Array() }],
  ])();
}

/** Segments of JPEG, JPEG-LS and JPEG 2000 up to the entropy-coded data, where they begin. */
function markersIn(bytes: Uint8Array): number[] {
  const found: number[] = [];
  for (let at = 0; at + 4 < Math.min(bytes.length, 4096); at++)
    if (bytes[at] === 0xff && (bytes[at + 1] ?? 0) >= 0x4f && bytes[at + 1] !== 0xff) found.push(at);
  return found;
}

function markerFault(bytes: Uint8Array, random: Random): Edit[] {
  const markers = markersIn(bytes);
  if (markers.length === 0) return [];
  const at = random.pick(markers);
  const marker = bytes[at + 1] ?? 0;
  // SIZ of JPEG 2000 (ISO/IEC 15444-1 A.5.1): sizes, offsets and tiles, each of four bytes, then the number of components.
  if (marker === 0x51 && random.chance(0.8)) {
    const field = random.below(9);
    if (field === 8)
      return [{ from: at + 38, to: at + 40, bytes: be(random.pick([...absurd16, 16_384]), 2) }];
    return [{ from: at + 6 + 4 * field, to: at + 10 + 4 * field, bytes: be(random.pick(absurd32), 4) }];
  }
  // SOF (ITU-T T.81 B.2.2): precision, lines, samples of a line, components and their factors.
  if (marker >= 0xc0 && marker <= 0xcf && random.chance(0.6)) {
    const field = random.below(4);
    if (field === 0) return [{ from: at + 4, to: at + 5, bytes: random.bytes(1) }];
    if (field === 3) return [{ from: at + 9, to: at + 13, bytes: random.bytes(4) }];
    return [{ from: at + 3 + 2 * field, to: at + 5 + 2 * field, bytes: be(random.pick(absurd16), 2) }];
  }
  return random.pick<() => Edit[]>([
    () => [{ from: at + 2, to: at + 4, bytes: be(random.pick(absurd16), 2) }],
    () => [{ from: at + 1, to: at + 2, bytes: random.bytes(1) }],
    () => [{ from: at + 4 + random.below(20), to: at + 25, bytes: random.bytes(1) }],
    () => [{ from: at, to: at, bytes: bytes.subarray(at, at + 64) }],
    () => [{ from: at + 5 + random.below(60), to: at + 80, bytes: new Uint8Array() }],
    () => [{ from: at + 4, to: at + 20, bytes: new Uint8Array(16).fill(random.pick([0, 0xff, 0x10])) }],
  ])();
}
