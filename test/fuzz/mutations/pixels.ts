import { numberBytes, type Edit } from '../Edit';
import { elementBytes, headerBytes, joined, tagBytes, textBytes, undefinedLength } from '../elementBytes';
import type { Place } from '../Place';
import type { Random } from '../Random';
import type { Sample } from '../Sample';
import { placeOf, type Mutation } from './Mutation';

const numbers = [
  0, 1, 2, 3, 4, 7, 8, 9, 10, 12, 15, 16, 17, 24, 32, 64, 255, 256, 511, 4096, 32_767, 32_768, 65_534, 65_535,
];
const isDescription = ({ kind, tag }: Place): boolean =>
  kind === 'element' && Math.floor(tag / 0x10000) === 0x28;
const frames = [
  '2147483648',
  '-1',
  '0',
  '1',
  '2',
  '99',
  '4294967296',
  '999999999999',
  '1\\2',
  ' ',
  '1e9',
  '1.5',
  'NaN',
  '+3',
  '0x10',
];
const meanings = [
  'MONOCHROME1',
  'MONOCHROME2',
  'RGB',
  'YBR_FULL',
  'YBR_FULL_422',
  'YBR_RCT',
  'YBR_ICT',
  'PALETTE COLOR',
  'ARGB',
  'XYB',
  'YBR_PARTIAL_420',
  '',
];
const decimals = [
  '0',
  '-0',
  '1e308',
  '-1e308',
  'NaN',
  'Infinity',
  '1\\2\\3',
  '',
  '.',
  '1e-320',
  '99999999999999999999',
];

/** An attribute that describes the picture says something else: bits, planes, samples, frames, windows, tables. */
export const otherDescription: Mutation = (sample, random) => {
  const place = placeOf(sample, random, isDescription);
  if (place === undefined) return [];
  const { valueStart, valueEnd, lengthAt, lengthSize, encoding, tag, vr, around } = place;
  if (vr === 'US' || vr === 'SS') {
    const at = valueStart + 2 * random.below(Math.max(1, (valueEnd - valueStart) / 2));
    return at + 2 > valueEnd
      ? []
      : [{ from: at, to: at + 2, bytes: numberBytes(random.pick(numbers), 2, encoding.bigEndian) }];
  }
  const text = random.pick(tag === 0x00280008 ? frames : vr === 'CS' ? meanings : decimals);
  const value = textBytes(text);
  return [
    { from: valueStart, to: valueEnd, bytes: value, mend: around },
    {
      from: lengthAt,
      to: lengthAt + lengthSize,
      bytes: numberBytes(value.length, lengthSize, encoding.bigEndian),
    },
  ];
};

/** Number of Frames, overlays and tables of colours that the file did not have, and that lie. */
export const addedDescription: Mutation = (sample, random) => {
  const top = ({ kind, tag, around }: Place): boolean =>
    kind === 'element' && around.length === 0 && tag > 0x00280008;
  const place = sample.places.find(top);
  if (place === undefined) return [];
  const { encoding, start } = place;
  const us = (tag: number, ...values: number[]): Uint8Array =>
    elementBytes(
      tag,
      'US',
      joined(...values.map((value) => numberBytes(value, 2, encoding.bigEndian))),
      encoding,
    );
  const any = (): number => random.pick(numbers);
  const overlay = 0x60000000 + 0x20000 * random.below(random.chance(0.9) ? 16 : 128);
  const bytes = random.pick([
    () => elementBytes(0x00280008, 'IS', textBytes(random.pick(frames)), encoding),
    () => joined(us(overlay + 0x10, any()), us(overlay + 0x11, any()), elementBytes(overlay + 0x15, 'IS', textBytes(random.pick(frames)), encoding),
      elementBytes(overlay + 0x40, 'CS', textBytes(random.pick(['G', 'R', 'X'])), encoding), elementBytes(overlay + 0x50, 'SS', random.bytes(4), encoding),
      us(overlay + 0x100, any()), us(overlay + 0x102, any()), elementBytes(overlay + 0x3000, 'OW', random.bytes(random.pick([0, 1, 2, 64])), encoding)), // prettier-ignore
    () => joined(...[0x00281101, 0x00281102, 0x00281103].map((tag) => us(tag, any(), any(), any())), ...[0x00281201, 0x00281202, 0x00281203].map((tag) => elementBytes(tag, 'OW', random.bytes(random.pick([0, 2, 512])), encoding))), // prettier-ignore
    () => us(0x00280006, any()),
    () =>
      joined(
        elementBytes(0x00281050, 'DS', textBytes(random.pick(decimals)), encoding),
        elementBytes(0x00281051, 'DS', textBytes(random.pick(decimals)), encoding),
      ),
    () =>
      elementBytes(
        0x00283010,
        'SQ',
        joined(headerBytes(0xfffee000, '', 0, { ...encoding, explicit: false })),
        encoding,
      ),
  ])();
  return [{ from: start, to: start, bytes }];
};

const isFragment = ({ kind }: Place): boolean => kind === 'fragment';

/** Offset tables and fragments: lies, empty ones, more or fewer, cut in two. */
export const otherFragments: Mutation = (sample, random) => {
  const fragment = placeOf(sample, random, isFragment);
  if (fragment === undefined) return encapsulated(sample, random);
  const { start, valueStart, valueEnd, end } = fragment;
  const item = (length: number): Uint8Array =>
    joined(tagBytes(0xfffee000, false), numberBytes(length, 4, false));
  const half = valueStart + 2 * Math.floor((valueEnd - valueStart) / 4);
  const table = sample.places.find(isFragment) ?? fragment;
  const offsets = joined(
    ...Array.from({ length: random.pick([1, 2, 3, 100]) }, () =>
      numberBytes(random.pick([0, 1, 8, sample.bytes.length, random.below(4096), 2 ** 32 - 1]), 4, false),
    ),
  );
  return random.pick<() => Edit[]>([
    () => [{ from: start, to: end, bytes: new Uint8Array() }],
    () => [{ from: start, to: start, bytes: item(0) }],
    () => [{ from: start, to: start, bytes: Buffer.alloc(8 * random.pick([2, 100, 5000]), item(0)) }],
    () => [
      {
        from: start,
        to: end,
        bytes: joined(
          item(half - valueStart),
          sample.bytes.subarray(valueStart, half),
          item(valueEnd - half),
          sample.bytes.subarray(half, valueEnd),
        ),
      },
    ],
    () => [{ from: end, to: end, bytes: sample.bytes.subarray(start, end) }],
    () => [{ from: table.start, to: table.end, bytes: joined(item(offsets.length), offsets) }],
    () => [{ from: valueStart, to: valueEnd, bytes: new Uint8Array(valueEnd - valueStart) }],
  ])();
};

/** Native pixels behind headers of fragments. */
function encapsulated(sample: Sample, random: Random): Edit[] {
  const pixels = sample.places.find(
    ({ kind, tag, around }) => kind === 'element' && tag === 0x7fe00010 && around.length === 0,
  );
  if (pixels === undefined) return [];
  const { encoding, start, valueStart, valueEnd, end } = pixels;
  const value = sample.bytes.subarray(valueStart, Math.min(valueEnd, valueStart + 4096));
  const bytes = joined(
    headerBytes(0x7fe00010, 'OB', undefinedLength, encoding),
    ...[new Uint8Array(), value].map((each) =>
      joined(tagBytes(0xfffee000, false), numberBytes(each.length, 4, false), each),
    ),
    random.chance(0.8) ? joined(tagBytes(0xfffee0dd, false), new Uint8Array(4)) : new Uint8Array(),
  );
  return [{ from: start, to: end, bytes }];
}
