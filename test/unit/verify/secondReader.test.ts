import { describe, expect, it } from 'vitest';
import type { Part10 } from '../../../src/dicom/model/Part10';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { checkSecondReader } from '../../../src/verify/readers/checkSecondReader';
import { dicomParserReads } from '../../../src/verify/readers/dicomParserReads';
import { strictWalk } from '../../../src/verify/readers/strictWalk';
import { encapsulatedFile } from '../../fixtures/encapsulatedFile';
import {
  blobOf,
  concat,
  ctElements,
  dataSet,
  fileBytes,
  type FileOptions,
  type FixtureElement,
} from '../../fixtures/part10';

async function read(elements: FixtureElement[], options: FileOptions = {}): Promise<Part10> {
  const part10 = await readPart10(blobOf(fileBytes(elements, options)));
  if (part10.kind !== 'part10') throw new Error(part10.code);
  return part10;
}

const codes = (undefinedLength = false): FixtureElement => ({
  tag: 0x00082218,
  vr: 'SQ',
  undefinedLength,
  value: [
    [
      { tag: 0x00080100, vr: 'SH', value: 'T-D1100' },
      { tag: 0x00080104, vr: 'LO', value: 'Head' },
    ],
    [],
  ],
});
const withCodes = (undefinedLength: boolean): FixtureElement[] => {
  const elements = ctElements();
  elements.splice(12, 0, codes(undefinedLength));
  return elements;
};
const item = (body: Uint8Array): Uint8Array =>
  concat([Uint8Array.of(0xfe, 0xff, 0x00, 0xe0, body.length, 0, 0, 0), body]);
const implicit = { explicit: false, bigEndian: false };

describe('two independent readers agree with ours', () => {
  it.each([
    ['Explicit VR Little Endian', '1.2.840.10008.1.2.1', { explicit: true, bigEndian: false }],
    ['Implicit VR Little Endian', '1.2.840.10008.1.2', implicit],
    ['Explicit VR Big Endian', '1.2.840.10008.1.2.2', { explicit: true, bigEndian: true }],
  ])('in %s, with sequences of both lengths', async (_, transferSyntax, layout) => {
    for (const undefinedLength of [false, true]) {
      const part10 = await read(withCodes(undefinedLength), { transferSyntax, layout });
      expect(await checkSecondReader(part10)).toEqual({ name: 'second-reader', status: 'passed' });
    }
  });

  it('with long values elided at the top and inside items of defined length', async () => {
    const long = new Uint8Array(70_000).fill(9);
    const part10 = await read([
      ...ctElements().slice(0, -1),
      {
        tag: 0x00880200,
        vr: 'SQ',
        value: [
          [
            { tag: 0x00280010, vr: 'US', value: 4 },
            { tag: 0x7fe00010, vr: 'OW', value: long },
          ],
        ],
      },
      { tag: 0x7fe00010, vr: 'OW', value: long },
      { tag: 0xfffcfffc, vr: 'OB', value: new Uint8Array(8) },
    ]);
    expect(await checkSecondReader(part10)).toEqual({ name: 'second-reader', status: 'passed' });
  });

  it('with a long value elided under a VR that nobody knows, be its length of two bytes or of four', async () => {
    for (const vr of ['U0', 'ZZ']) {
      const unknown = { tag: 0x00081150, vr, value: new Uint8Array(12_000).fill(49) };
      const known = { tag: 0x00081250, vr: 'SQ', value: [[]] };
      const part10 = await read([{ tag: 0x00081140, vr: 'SQ', value: [[unknown, known]] }]);
      const { status, detail } = await checkSecondReader(part10);
      expect([status, detail]).toEqual(['passed', 'strict-walk unknown-vr']);
    }
  });
});

describe('where a defect of dicom-parser speaks, the strict walker decides', () => {
  it.each<[string, FixtureElement[]]>([
    ['vr-64', [{ tag: 0x7fe00001, vr: 'OV', value: new Uint8Array(16) }]],
    ['vr-64', [{ tag: 0x0008040c, vr: 'UV', value: new Uint8Array(8) }]],
    [
      'duplicate',
      [
        { tag: 0x00204000, vr: 'LT', value: 'one' },
        { tag: 0x00204000, vr: 'LT', value: 'two' },
      ],
    ],
    [
      'un-items',
      [
        {
          tag: 0x00291010,
          vr: 'UN',
          value: item(dataSet([{ tag: 0x00080100, vr: 'SH', value: 'T-D1100' }], implicit)),
        },
      ],
    ],
  ])('%s', async (defect, extra) => {
    const elements = [...ctElements(), ...extra].sort((a, b) => a.tag - b.tag);
    expect(await checkSecondReader(await read(elements))).toEqual({
      name: 'second-reader',
      status: 'passed',
      detail: `strict-walk ${defect}`,
    });
  });

  it('private sequences of Implicit VR', async () => {
    const elements = ctElements();
    elements.splice(-1, 0, {
      tag: 0x00291010,
      vr: 'UN',
      value: item(dataSet([{ tag: 0x00080100, vr: 'SH', value: 'T-D1100' }], implicit)),
    });
    const part10 = await read(elements, { transferSyntax: '1.2.840.10008.1.2', layout: implicit });
    expect(await checkSecondReader(part10)).toMatchObject({
      status: 'passed',
      detail: 'strict-walk un-items',
    });
  });
});

it('what begins as an item and goes on with the tag (0000,0000), which no data set has, is a plain value to both', async () => {
  const private_ = dataSet(
    [{ tag: 0x00080060, vr: 'CS', value: 'CT' }, { tag: 0, vr: 'UN', value: new Uint8Array(4) }],
    implicit,
  ); // prettier-ignore
  const part10 = await read(
    [
      ...ctElements().slice(0, -1),
      { tag: 0x3f030010, vr: 'LO', value: 'REINSCHRIFT TEST' },
      { tag: 0x3f031001, vr: 'UN', value: item(private_) },
    ],
    { transferSyntax: '1.2.840.10008.1.2', layout: implicit },
  );
  expect(await checkSecondReader(part10)).toMatchObject({ status: 'passed' });
});

describe('dicom-parser takes what it reads as a group below 0003 for meta information', () => {
  const big = { explicit: true, bigEndian: true };
  it.each<[string, number, string, typeof big]>([
    ['0001 in Implicit VR', 0x00010010, '1.2.840.10008.1.2', implicit],
    ['0100 in Big Endian', 0x01000010, '1.2.840.10008.1.2.2', big],
  ])('so %s is judged by the strict walker', async (_, tag, transferSyntax, layout) => {
    const elements = [{ ...codes(), tag }, ...ctElements().filter((element) => element.tag > tag)];
    expect(await checkSecondReader(await read(elements, { transferSyntax, layout }))).toEqual({
      name: 'second-reader',
      status: 'passed',
      detail: 'strict-walk low-group',
    });
  });

  it('and one of Explicit VR Little Endian, which it reads right none the less, by both', async () => {
    const part10 = await read([{ ...codes(), tag: 0x00010010 }, ...ctElements()]);
    expect(await checkSecondReader(part10)).toEqual({ name: 'second-reader', status: 'passed' });
  });
});

it('a Basic Offset Table that ends within a number, which dicom-parser reads beyond, is judged by the strict walker', async () => {
  const table = async (length: number) => {
    const frame = Uint8Array.of(0xff, 0xd8, 0xff, 0xd9);
    const file = encapsulatedFile('1.2.840.10008.1.2.4.50', [frame], new Uint8Array(length));
    const part10 = await readPart10(blobOf(file));
    if (part10.kind !== 'part10') throw new Error(part10.code);
    return checkSecondReader(part10);
  };
  expect(await table(8)).toEqual({ name: 'second-reader', status: 'passed' });
  expect(await table(6)).toMatchObject({ status: 'passed', detail: 'strict-walk offset-table' });
});

describe('dicom-parser is held against an outline row by row', () => {
  const bytes = fileBytes(withCodes(true));
  const walked = strictWalk(bytes);
  const rows = walked.kind === 'walked' ? walked.outline : [];

  it('and reads the same where all numbers are', () => {
    expect(dicomParserReads(bytes, rows)).toBe('same');
  });

  it('and another thing where one number differs, a row is missing or one too many: from there on', () => {
    for (const at of rows.keys())
      expect(dicomParserReads(bytes, rows.with(at, -1))).toBe(at % 4 === 2 ? -1 : rows[at - (at % 4) + 2]);
    expect(dicomParserReads(bytes, rows.slice(0, -4))).toBe(rows.at(-2));
    expect(dicomParserReads(bytes, [...rows, 0, 0xfffcfffc, bytes.length, bytes.length])).toBe(bytes.length);
  });

  it('and gives up where the file ends within an element', () => {
    expect(dicomParserReads(bytes.subarray(0, 130), rows)).toBe('gave-up');
  });
});

describe('a reader that is wrong is found out', () => {
  const changed = async (
    change: (part10: Part10) => Partial<Part10>,
    extra: FixtureElement[] = [],
  ): Promise<unknown> => {
    const part10 = await read([...ctElements(), ...extra].sort((a, b) => a.tag - b.tag));
    return checkSecondReader({ ...part10, ...change(part10) });
  };

  it('when it passes over an element', async () => {
    const without = ({ dataSet: { encoding, elements } }: Part10): Partial<Part10> => ({
      dataSet: { encoding, elements: elements.filter(({ tag }) => tag !== 0x00100010) },
    });
    expect(await changed(without)).toMatchObject({ status: 'failed' });
    // Also where dicom-parser is not asked.
    expect(await changed(without, [{ tag: 0x0008040c, vr: 'UV', value: new Uint8Array(8) }])).toMatchObject({
      status: 'failed',
    });
  });

  it('when it takes a sequence for a plain value', async () => {
    const flat = ({ dataSet: { encoding, elements } }: Part10): Partial<Part10> => ({
      dataSet: { encoding, elements: elements.map((element) => ({ ...element, items: undefined })) },
    });
    expect(await changed(flat, [codes()])).toMatchObject({ status: 'failed' });
  });

  it('when it ends too early', async () => {
    expect(
      await changed(({ dataSet: { encoding, elements } }) => ({
        dataSet: { encoding, elements: elements.slice(0, -1) },
      })),
    ).toMatchObject({ status: 'failed' });
  });
});

describe('the strict walker', () => {
  it('is stuck wherever a file is cut, and never throws', () => {
    const whole = fileBytes(withCodes(true));
    expect(strictWalk(whole).kind).toBe('walked');
    const walked: number[] = [];
    for (let length = 0; length < whole.length; length++)
      if (strictWalk(whole.slice(0, length)).kind === 'walked') walked.push(length);
    // A cut between two elements of the top level leaves a whole, shorter file.
    expect(walked.length).toBeLessThan(withCodes(true).length + 8);
  });

  it('does not grow with the square of nested trials', () => {
    let bytes: Uint8Array = new Uint8Array(6);
    for (let i = 0; i < 100; i++)
      bytes = concat([
        Uint8Array.of(0x29, 0, i % 256, 0x10, 0x55, 0x4e, 0, 0),
        new Uint8Array(new Uint32Array([bytes.length + 8]).buffer),
        Uint8Array.of(0xfe, 0xff, 0, 0xe0),
        new Uint8Array(new Uint32Array([bytes.length]).buffer),
        bytes,
      ]);
    // A cost that grew with the square would run into the test's own time limit.
    expect(strictWalk(concat([fileBytes([]), bytes]))).toBeDefined();
  });
});
