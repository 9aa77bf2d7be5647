import { ascii, elementBytes, headerBytes, joined, tagBytes, textBytes } from '../elementBytes';
import { plantedValue } from '../planted';
import { insertion, isElement, placeOf, type Mutation } from './Mutation';

const vrs =
  'AE AS AT CS DA DS DT FD FL IS LO LT OB OD OF OL OV OW PN SH SL SQ SS ST SV TM UC UI UL UN UR US UT UV'.split(
    ' ',
  );
const noVrs = ['ZZ', '??', '\0\0', '  ', 'ob', 'Ow', 'sq', 'OX', 'P ', '\xff\xff', 'UX', '-1'];

/** Another VR over the one that stands there; nothing else moves. */
export const otherVr: Mutation = (sample, random) => {
  const place = placeOf(sample, random, ({ kind, encoding }) => kind === 'element' && encoding.explicit);
  if (place === undefined) return [];
  const vr = random.chance(0.7) ? random.pick(vrs) : random.pick(noVrs);
  return [{ from: place.start + 4, to: place.start + 6, bytes: ascii(vr) }];
};

/** Another VR with the header that it asks for. */
export const writtenVr: Mutation = (sample, random) => {
  const place = placeOf(sample, random, ({ kind, encoding }) => kind === 'element' && encoding.explicit);
  if (place === undefined) return [];
  const { start, valueStart, valueEnd, tag, encoding, around } = place;
  const header = headerBytes(tag, random.pick(vrs), valueEnd - valueStart, encoding);
  return [{ from: start, to: valueStart, bytes: header, mend: random.chance(0.7) ? around : undefined }];
};

const oddTags = [
  ...[
    0xfffee000, 0xfffee00d, 0xfffee0dd, 0x00000000, 0xffffffff, 0x00020010, 0x00020000, 0x00080001,
    0x00080005,
  ],
  ...[
    0x00080000, 0x7fe00010, 0x7fe00008, 0x7fe00009, 0x7fe00000, 0x00280008, 0x60003000, 0x601e3000,
    0x50003000,
  ],
  ...[
    0xfffcfffc, 0xfffafffa, 0x04000550, 0x00091001, 0x000900ff, 0x00090010, 0x00110001, 0x5400_0100,
    0x00420011,
  ],
  ...[
    0x00100010, 0x00100020, 0x0040a730, 0x00080016, 0x00080018, 0x0020000d, 0x00041220, 0x00041400,
    0x00089215,
  ],
];

/** Another tag: one that means something elsewhere, a private one without its creator, that of another place. */
export const otherTag: Mutation = (sample, random) => {
  const place = placeOf(sample, random);
  if (place === undefined) return [];
  const tag = random.pick([
    () => random.pick(oddTags),
    () => random.pick(sample.places).tag,
    () => random.below(2 ** 32),
    () => Math.floor(place.tag / 0x10000) * 0x10000 + random.below(0x10000),
  ])();
  return [{ from: place.start, to: place.start + 4, bytes: tagBytes(tag, place.encoding.bigEndian) }];
};

/** An element gone, there twice, or moved before another: order, duplicates, creators that are missing. */
export const moved: Mutation = (sample, random) => {
  const place = placeOf(sample, random);
  if (place === undefined) return [];
  const whole = sample.bytes.subarray(place.start, place.end);
  const mend = (around = place.around) => (random.chance(0.8) ? around : undefined);
  const gone = { from: place.start, to: place.end, bytes: new Uint8Array(), mend: mend() };
  const target = placeOf(sample, random, ({ kind }) => kind === place.kind) ?? place;
  const there = { from: target.start, to: target.start, bytes: whole, mend: mend(target.around) };
  return random.pick([
    () => [gone],
    () => [there],
    () => [gone, there],
    () => [{ ...there, from: place.end, to: place.end, mend: mend() }],
  ])();
};

/** An element that nobody expects there: group lengths, planted values under any tag and VR, creators twice. */
export const inserted: Mutation = (sample, random) => {
  const place = insertion(sample, random);
  if (place === undefined) return [];
  const { encoding, tag } = place;
  const text = textBytes(plantedValue(random.below(40), 'PN'));
  const bytes = random.pick([
    () => elementBytes(Math.floor(tag / 0x10000) * 0x10000, 'UL', random.bytes(4), encoding),
    () => elementBytes(random.below(2 ** 32), random.pick(vrs), text, encoding),
    () => elementBytes(random.pick(oddTags), random.pick(vrs), text, encoding),
    () => elementBytes(random.pick(oddTags), random.pick(vrs), random.bytes(random.below(40)), encoding),
    () => joined(...[1, 2].map(() => elementBytes(0x00110010, 'LO', textBytes('QFUZZ CREATOR'), encoding))),
    () => elementBytes(0x00091000 + random.below(0x1000), random.pick(vrs), text, encoding),
  ])();
  return [{ from: place.start, to: place.start, bytes, mend: random.chance(0.8) ? place.around : undefined }];
};

/** A value of another element of the file, or a planted one, where something else stood. */
export const strayValue: Mutation = (sample, random) => {
  const place = placeOf(sample, random, ({ isSequence, kind }) => kind === 'element' && !isSequence);
  const other = placeOf(sample, random, isElement);
  if (place === undefined || other === undefined) return [];
  const room = place.valueEnd - place.valueStart;
  const value = random.chance(0.5)
    ? textBytes(plantedValue(random.below(40), 'PN'))
    : sample.bytes.subarray(other.valueStart, other.valueEnd);
  const fitting = value.subarray(0, room);
  return [{ from: place.valueStart, to: place.valueStart + fitting.length, bytes: fitting }];
};
