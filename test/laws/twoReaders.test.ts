import { describe, expect, it } from 'vitest';
import { readPart10 } from '../../src/dicom/read/readPart10';
import { outlineOf } from '../../src/verify/readers/outlineOf';
import { strictWalk } from '../../src/verify/readers/strictWalk';
import { blobOf, ctElements, fileBytes, type Layout } from '../fixtures/part10';
import { Random } from '../fuzz/Random';

const little: Layout = { explicit: true, bigEndian: false };
const big: Layout = { explicit: true, bigEndian: true };
const implicit: Layout = { explicit: false, bigEndian: false };
const syntaxes = [
  ['1.2.840.10008.1.2.1', little],
  ['1.2.840.10008.1.2.2', big],
  ['1.2.840.10008.1.2', implicit],
] as const;

const item = 0xfffee000;
const itemDelimiter = 0xfffee00d;
const sequenceDelimiter = 0xfffee0dd;
const undefinedLength = 0xffffffff;
const tags = [
  0x00080060, 0x00081250, 0x00291010, 0x00290010, 0x00100010, 0x00209116, 0x7fe00010, 0x56000020, 0xfffcfffc,
  0x00080000, 0x00020010, 0x00000000, 0x0000e000, 0x001000bb, 0xffffe00d, 0xfffe0000,
  item, itemDelimiter, sequenceDelimiter,
]; // prettier-ignore
const vrs = 'SQ UN OB OW OV SH LO CS US UT WQ ZZ Z9 U0 :\x04'.split(' ');
const bytesOfValues = [0, 0, 0, 8, 0x0d, 0x41, 0x51, 0x53, 0xdd, 0xe0, 0xfe, 0xff];

/** Sequences as hostile as they come: any VR under any tag, encodings mixed, lengths and delimiters that now and then are wrong. */
class Hostile {
  constructor(readonly random: Random) {}

  items(layout: Layout, depth = 0): number[] {
    const { random } = this;
    return this.#some(random.below(3), () => {
      const mixed = { ...layout, explicit: !layout.explicit };
      const body = this.#elements(random.chance(0.15) ? mixed : layout, depth + 1);
      const open = random.chance(0.35);
      const tag = random.chance(0.97) ? item : random.pick(tags);
      const end = open && random.chance(0.96) ? this.#delimiter(itemDelimiter, layout) : [];
      return [...tagOf(tag, layout), ...this.#length(open, body, layout), ...body, ...end];
    });
  }

  #elements(layout: Layout, depth: number): number[] {
    const count = this.random.below(3) + (depth > 2 ? 0 : 1);
    return this.#some(count, () => this.#element(layout, depth));
  }

  #element(layout: Layout, depth: number): number[] {
    const { random } = this;
    const tag = tagOf(random.pick(tags), layout);
    const vr = random.pick(vrs);
    const inner = vr === 'UN' && random.chance(0.8) ? implicit : layout;
    const nested = depth < 6 && random.chance(0.5);
    const open = nested && random.chance(0.3);
    const body = nested ? this.items(inner, depth) : this.#some(2 * random.below(6), () => [random.pick(bytesOfValues)]); // prettier-ignore
    const end = open && random.chance(0.95) ? this.#delimiter(sequenceDelimiter, inner) : [];
    const length = this.#length(open, body, layout);
    if (!layout.explicit) return [...tag, ...length, ...body, ...end];
    const isLong = /^(?:SQ|UN|UT|O.)$/.test(vr) || random.chance(0.2);
    const short = number(2, open ? 0xffff : body.length % 0x10000, layout);
    return [...tag, ...codes(vr), ...(isLong ? [0, 0, ...length] : short), ...body, ...end];
  }

  #length(open: boolean, body: readonly number[], layout: Layout): number[] {
    const wrong = this.random.chance(0.04) ? this.random.below(9) - 4 : 0;
    return number(4, open ? undefinedLength : Math.max(0, body.length + wrong), layout);
  }

  #delimiter(tag: number, layout: Layout): number[] {
    return [...tagOf(tag, layout), ...number(4, this.random.chance(0.95) ? 0 : 4, layout)];
  }

  #some(count: number, one: () => number[]): number[] {
    return Array.from({ length: count }, one).flat();
  }
}

const codes = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));

function number(size: 2 | 4, value: number, { bigEndian }: Layout): number[] {
  const bytes = [value, value >>> 8, value >>> 16, value >>> 24].slice(0, size).map((byte) => byte & 0xff);
  return bigEndian ? bytes.reverse() : bytes;
}

const tagOf = (tag: number, layout: Layout): number[] => [
  ...number(2, Math.floor(tag / 0x10000), layout),
  ...number(2, tag % 0x10000, layout),
];

function fileWith(value: readonly number[], vr: string, [transferSyntax, layout]: (typeof syntaxes)[number]) {
  const last = { tag: 0x3f031001, vr, value: Uint8Array.from([...value, ...(value.length % 2 ? [0] : [])]) };
  const creator = { tag: 0x3f030010, vr: 'LO', value: 'REINSCHRIFT TEST' };
  return fileBytes([...ctElements().slice(0, -1), creator, last], { transferSyntax, layout });
}

/** Both outlines, where our reader reads the file at all. */
async function outlines(bytes: Uint8Array<ArrayBuffer>) {
  const part10 = await readPart10(blobOf(bytes));
  if (part10.kind !== 'part10') return undefined;
  const end = part10.trailing?.start ?? part10.size;
  const strict = strictWalk(bytes.subarray(0, end));
  const ours = outlineOf(part10, (offset) => Math.min(offset, end));
  return { ours, strict: strict.kind === 'walked' ? strict.outline : `stuck at ${String(strict.at)}` };
}

describe('our reader and the strict walker, which share no code, see the same', () => {
  it('in whatever hostile sequences our reader reads', async () => {
    const apart: number[] = [];
    let read = 0;
    for (let seed = 0; seed < 3000; seed++) {
      const random = new Random(1, seed);
      const syntax = random.pick(syntaxes);
      const value = new Hostile(random).items(random.chance(0.7) ? implicit : syntax[1]);
      const bytes = fileWith(value, random.pick(['UN', 'SQ', 'OB', 'WQ']), syntax);
      const stray = bytes.length - 1 - random.below(value.length + 1);
      if (random.chance(0.3)) bytes[stray] = random.below(256);
      const both = await outlines(bytes);
      if (both === undefined) continue;
      read++;
      if (String(both.ours) !== String(both.strict)) apart.push(seed);
    }
    expect(apart).toEqual([]);
    expect(read).toBeGreaterThan(1500);
  });

  const element = (tag: number, vr: string, rest: readonly number[]): number[] => [
    ...tagOf(tag, little),
    ...codes(vr),
    ...rest,
  ];
  const inItem = (...bytes: number[]): number[] => [
    ...tagOf(item, little),
    ...number(4, bytes.length, little),
    ...bytes,
  ];
  it.each<[string, string, number[]]>([
    ['a VR that is no two characters', 'UN', inItem(...element(0x00080060, 'CS', [2, 0, 67, 84]), ...element(0x00080070, ':\x04', [0, 0]))], // prettier-ignore
    ['an undefined length over no items, under a VR that has none', 'UN', inItem(...tagOf(0x00100010, little), 255, 255, 255, 255, ...tagOf(sequenceDelimiter, little), 0, 0, 0, 0)], // prettier-ignore
    ['items under a VR that nobody knows, with a length of two bytes', 'UN', inItem(...element(0x00080060, 'CS', [0, 0]), ...element(0x00291010, 'WQ', [8, 0, ...inItem()]))], // prettier-ignore
    ['a first tag that would be another one in Big Endian', 'OB', inItem(...tagOf(0x001000bb, little), 2, 0, 0, 0, 65, 65)], // prettier-ignore
    ['a first tag behind the group of delimiters', 'SQ', inItem(...tagOf(0xffffe00d, little), 2, 0, 0, 0, 65, 65)], // prettier-ignore
  ])('in an item with %s', async (_, vr, value) => {
    for (const syntax of syntaxes) {
      const both = await outlines(fileWith(value, vr, syntax));
      if (both !== undefined) expect(both.ours).toEqual(both.strict);
    }
  });

  it('and each is held to it: of a row that differs the law would tell', async () => {
    const both = await outlines(
      fileWith(inItem(...tagOf(0x00080060, little), 2, 0, 0, 0, 67, 84), 'UN', syntaxes[2]),
    );
    expect(both?.ours.length).toBeGreaterThan(40);
    expect(both?.ours.at(-4)).toBe(2);
  });
});
