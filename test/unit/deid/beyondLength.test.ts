import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dicomService } from '../../../src/lanes/dicomService';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { walkElements } from '../../../src/dicom/access/walkElements';
import { blobOf, concat, ctElements, fileBytes, latin1, type FixtureElement } from '../../fixtures/part10';

const words = (...values: readonly number[]): Uint8Array => new Uint8Array(Uint16Array.from(values).buffer);
const us = (tag: number, ...values: readonly number[]): FixtureElement => ({
  tag,
  vr: 'US',
  value: words(...values),
});

/** A table of `count` entries of 16 bits, in the data set itself. */
const palette = (data: Uint8Array, count: number): FixtureElement[] => [
  us(0x00281101, count % 65_536, 0, 16),
  { tag: 0x00281201, vr: 'OW', value: data },
];
const lut = (data: Uint8Array, count: number): FixtureElement[] => [
  {
    tag: 0x00283010,
    vr: 'SQ',
    value: [[us(0x00283002, count % 65_536, 0, 16), { tag: 0x00283006, vr: 'US', value: data }]],
  },
];
const waveform = (data: Uint8Array, count: number): FixtureElement[] => [
  {
    tag: 0x54000100,
    vr: 'SQ',
    value: [
      [
        us(0x003a0005, 1),
        { tag: 0x003a0010, vr: 'UL', value: count },
        us(0x54001004, 16),
        { tag: 0x54001010, vr: 'OW', value: data },
      ],
    ],
  },
];

/** The only value of the tag in the copy, and what was told of it. */
async function inCopy(elements: readonly FixtureElement[], tag: number) {
  const file = fileBytes([...ctElements(), ...elements].sort((a, b) => a.tag - b.tag));
  const outcome = await dicomService.clean(blobOf(file), {
    choice: { preset: 'basic', options: [] },
    key: new Uint8Array(32).fill(7),
    studySecrets: [],
    pixels: 'export-unreviewed',
  });
  if (outcome.kind !== 'cleaning') throw new Error(JSON.stringify(outcome));
  const part10 = await readPart10(outcome.blob);
  if (part10.kind !== 'part10') throw new Error(part10.code);
  let value: Uint8Array | undefined;
  walkElements(part10, (element) => {
    if (element.tag === tag) value = part10.bytes.view(element.valueStart, element.valueEnd);
  });
  const told = outcome.edits.filter(({ because }) => because === 'beyond-value');
  return { value: [...(value ?? [])], told: told.length };
}

describe('what stands in a value behind the numbers that the data set speaks of', () => {
  test.each([
    ['a table of colours', palette, 0x00281201],
    ['a table of greys', lut, 0x00283006],
    ['a waveform', waveform, 0x54001010],
  ])('is cut off and told, and the numbers stay: %s', async (_, write, tag) => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 40 }),
        fc.constantFrom('Voss 5550199 Anna  ', 'V1', ''),
        async (bytes, behind) => {
          const numbers = words(...bytes);
          const tail = latin1(behind.length % 2 === 0 ? behind : `${behind} `);
          const { value, told } = await inCopy(write(concat([numbers, tail]), bytes.length), tag);
          expect(value).toEqual([...numbers]);
          expect(told).toBe(behind === '' ? 0 : 1);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('is nothing where a table of no entries has 65,536', async () => {
    const numbers = new Uint8Array(2 * 65_536).fill(1);
    expect(await inCopy(palette(numbers, 65_536), 0x00281201)).toEqual({ value: [...numbers], told: 0 });
  });

  test('stays where no attribute says how many numbers there are, and where it is zeros', async () => {
    const numbers = words(1, 2, 3, 4, 5, 6, 7, 8);
    const alone: FixtureElement = { tag: 0x00281201, vr: 'OW', value: numbers };
    expect((await inCopy([alone], 0x00281201)).value).toEqual([...numbers]);
    const padded = words(1, 2, 3, 0, 0, 0);
    expect(await inCopy(palette(padded, 3), 0x00281201)).toEqual({ value: [...padded], told: 0 });
  });

  test('leaves one sample of a Waveform Padding Value', async () => {
    const [sequence] = waveform(words(1, 2, 3), 3);
    const [item] = (sequence?.value ?? []) as FixtureElement[][];
    const padding: FixtureElement = { tag: 0x5400100a, vr: 'OW', value: latin1('Plimpel Ottokar 5550') };
    const items = [[...(item ?? []), padding].sort((a, b) => a.tag - b.tag)];
    const { value } = await inCopy([{ tag: 0x54000100, vr: 'SQ', value: items }], 0x5400100a);
    expect(value).toHaveLength(2);
  });
});
