import { numberBytes } from '../Edit';
import { undefinedLength } from '../elementBytes';
import { placeOf, type Mutation } from './Mutation';

/** A header tells another length than its value has. */
export const lyingLength: Mutation = (sample, random) => {
  const place = placeOf(sample, random);
  if (place === undefined) return [];
  const { lengthAt, lengthSize, valueStart, valueEnd, encoding } = place;
  const length = valueEnd - valueStart;
  const rest = sample.bytes.length - valueStart;
  const told = random.pick([
    ...[0, 1, 2, length - 1, length + 1, length + 2, length * 2, Math.floor(length / 2)],
    ...[rest, rest - 1, rest - 8, rest + 1, 0xfffe, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe],
    ...[undefinedLength, undefinedLength, random.below(2 ** 32), random.below(256)],
  ]);
  return [
    {
      from: lengthAt,
      to: lengthAt + lengthSize,
      bytes: numberBytes(Math.max(0, told), lengthSize, encoding.bigEndian),
    },
  ];
};

/** A value longer or shorter than it was, of odd length, empty: its header and what lies around it tell so, or do not. */
export const otherValue: Mutation = (sample, random) => {
  const place = placeOf(sample, random, ({ isSequence, kind }) => !isSequence && kind !== 'item');
  if (place === undefined) return [];
  const { lengthAt, lengthSize, valueStart, valueEnd, encoding, around, undefinedLength: open } = place;
  const old = sample.bytes.subarray(valueStart, valueEnd);
  const fresh = random.pick([
    () => new Uint8Array(),
    () => old.subarray(0, random.below(old.length + 1)),
    () => new Uint8Array(Buffer.concat([old, random.bytes(1 + random.below(3))])),
    () => new Uint8Array(Buffer.concat([old, old])),
    () => new Uint8Array(old.length),
    () => new Uint8Array(old.length).fill(0xff),
    () => new Uint8Array(old.length).fill(0x5c),
    () => new Uint8Array(random.chance(0.05) ? 400_000 : 300).fill(0x5c),
    () => random.bytes(Math.min(old.length, 4096)),
    () => new Uint8Array(random.pick([255, 256, 1024, 10_241, 65_534, 70_000])).fill(0x41 + random.below(26)),
  ])();
  const mend = random.chance(0.8) ? around : undefined;
  const header = {
    from: lengthAt,
    to: lengthAt + lengthSize,
    bytes: numberBytes(fresh.length, lengthSize, encoding.bigEndian),
  };
  return [
    { from: valueStart, to: valueEnd, bytes: fresh, mend },
    ...(open || random.chance(0.1) ? [] : [header]),
  ];
};
