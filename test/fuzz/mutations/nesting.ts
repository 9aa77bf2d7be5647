import type { Encoding } from '../../../src/dicom/dictionary/DataSet';
import { elementBytes, headerBytes, joined, tagBytes, textBytes, undefinedLength } from '../elementBytes';
import { plantedValue } from '../planted';
import type { Random } from '../Random';
import { insertion, placeOf, type Mutation } from './Mutation';

const delimiter = (tag: number, { bigEndian }: Encoding): Uint8Array =>
  joined(tagBytes(tag, bigEndian), new Uint8Array(4));

const sequences = [0x0040a730, 0x00081140, 0x00101002, 0x00400275, 0x00091002, 0x00081250, 0x52009229];

/** Sequences in sequences, with a planted name at the bottom. */
function nest(depth: number, { random, encoding }: { random: Random; encoding: Encoding }): Uint8Array {
  const tag = random.pick(sequences);
  const bottom = elementBytes(0x00100010, 'PN', textBytes(plantedValue(random.below(40), 'PN')), encoding);
  const { bigEndian } = encoding;
  if (random.chance(0.6)) {
    const open = joined(
      headerBytes(tag, 'SQ', undefinedLength, encoding),
      headerBytes(0xfffee000, '', undefinedLength, { explicit: false, bigEndian }),
    );
    const close = joined(delimiter(0xfffee00d, encoding), delimiter(0xfffee0dd, encoding));
    const closes = random.chance(0.8) ? depth : random.below(depth + 1);
    return joined(...Array<Uint8Array>(depth).fill(open), bottom, ...Array<Uint8Array>(closes).fill(close));
  }
  const one = headerBytes(tag, 'SQ', 0, encoding).length + 8;
  const heads = Array.from({ length: depth }, (_, level) => {
    const inside = bottom.length + (depth - 1 - level) * one;
    return joined(
      headerBytes(tag, 'SQ', inside + 8, encoding),
      headerBytes(0xfffee000, '', inside, { explicit: false, bigEndian }),
    );
  });
  return joined(...heads, bottom);
}

export const deep: Mutation = (sample, random) => {
  const place = insertion(sample, random);
  if (place === undefined) return [];
  const depth = random.pick([
    1,
    2,
    5,
    20,
    31,
    60,
    62,
    63,
    64,
    65,
    66,
    200,
    random.chance(0.2) ? 10_000 : 400,
  ]);
  const bytes = nest(depth, { random, encoding: place.encoding });
  return [{ from: place.start, to: place.start, bytes, mend: random.chance(0.9) ? place.around : undefined }];
};

/** Delimiters that are missing, too many, or at the wrong place; sequences of either kind of length without them. */
export const delimiters: Mutation = (sample, random) => {
  const place = random.chance(0.5) ? placeOf(sample, random, ({ undefinedLength: open }) => open) : undefined;
  if (place !== undefined && random.chance(0.5))
    return [{ from: place.valueEnd, to: place.end, bytes: new Uint8Array() }];
  const other = placeOf(sample, random);
  if (other === undefined) return [];
  const at = random.pick([other.start, other.end, other.valueStart, other.valueEnd]);
  const { encoding } = other;
  const bytes = random.pick([
    delimiter(0xfffee00d, encoding),
    delimiter(0xfffee0dd, encoding),
    delimiter(0xfffee000, encoding),
    joined(delimiter(0xfffee00d, encoding), delimiter(0xfffee0dd, encoding)),
    headerBytes(0xfffee00d, '', random.pick([1, 4, undefinedLength]), {
      explicit: false,
      bigEndian: encoding.bigEndian,
    }),
    headerBytes(0xfffee000, '', undefinedLength, { explicit: false, bigEndian: encoding.bigEndian }),
  ]);
  return [{ from: at, to: at, bytes, mend: random.chance(0.5) ? other.around : undefined }];
};

/** A great many items, empty or with little in them, and a great many elements. */
export const many: Mutation = (sample, random) => {
  const place = insertion(sample, random);
  if (place === undefined) return [];
  const { encoding } = place;
  const { bigEndian } = encoding;
  const count = random.chance(0.01)
    ? 1_000_000
    : random.pick([3, 50, 300, random.chance(0.1) ? 20_000 : 1000]);
  const value = elementBytes(0x00080100, 'SH', textBytes('A'), encoding);
  const item = random.pick([
    () => delimiter(0xfffee000, encoding),
    () => joined(headerBytes(0xfffee000, '', value.length, { explicit: false, bigEndian }), value),
    () =>
      joined(
        headerBytes(0xfffee000, '', undefinedLength, { explicit: false, bigEndian }),
        value,
        delimiter(0xfffee00d, encoding),
      ),
  ])();
  const items = Buffer.alloc(item.length * count, item);
  const bytes = random.pick([
    () =>
      joined(
        headerBytes(random.pick(sequences), 'SQ', undefinedLength, encoding),
        items,
        delimiter(0xfffee0dd, encoding),
      ),
    () => joined(headerBytes(random.pick(sequences), 'SQ', items.length, encoding), items),
    () => new Uint8Array(Buffer.alloc(value.length * count, value)),
    () => new Uint8Array(items),
  ])();
  return [{ from: place.start, to: place.start, bytes, mend: place.around }];
};
