import { describe, expect, test } from 'vitest';
import type { Change, NewElement } from '../../../src/dicom/write/Change';
import type { Encoding } from '../../../src/dicom/dictionary/DataSet';
import { encodeValue } from '../../../src/dicom/write/encodeValue';
import { tags } from '../../../src/dicom/dictionary/tags';
import { writePart10 } from '../../../src/dicom/write/writePart10';
import { ctElements, dataSet, fileBytes, latin1, type FixtureElement } from '../../fixtures/part10';
import { handRead } from './handRead';

const explicitLittle: Encoding = { explicit: true, bigEndian: false };
const bigEndian: Encoding = { explicit: true, bigEndian: true };
const implicit: Encoding = { explicit: false, bigEndian: false };

const meta: NewElement[] = [
  { tag: tags.TransferSyntaxUID, vr: 'UI', value: latin1('1.2.840.10008.1.2.1') },
  { tag: tags.FileMetaInformationVersion, vr: 'OB', value: Uint8Array.of(0, 1) },
];

const read = (elements: FixtureElement[], encoding = explicitLittle, loaded?: number) =>
  handRead(fileBytes(elements, { layout: encoding }), encoding, loaded);

async function written(part10: ReturnType<typeof read>, changes: Change[]): Promise<Uint8Array> {
  const bytes = new Uint8Array(await writePart10(part10, changes, meta).arrayBuffer());
  const length = new DataView(bytes.buffer).getUint32(140, true);
  return bytes.subarray(144 + length);
}

const text = (tag: number, vr: 'LO' | 'UI' | 'SH' | 'CS', value: string): NewElement => ({
  tag,
  vr,
  value: encodeValue(vr, value, explicitLittle),
});

describe('writePart10', () => {
  test('writes a zero preamble, DICM and fresh meta information with its length, in the order of tags', async () => {
    const file = fileBytes(ctElements(), { preamble: new Uint8Array(128).fill(7) });
    const bytes = new Uint8Array(await writePart10(handRead(file, explicitLittle), [], meta).arrayBuffer());
    expect(bytes.subarray(0, 128).every((byte) => byte === 0)).toBe(true);
    const group = dataSet([
      { tag: 0x00020001, vr: 'OB', value: Uint8Array.of(0, 1) },
      { tag: 0x00020010, vr: 'UI', value: '1.2.840.10008.1.2.1' },
    ]);
    const length = dataSet([{ tag: 0x00020000, vr: 'UL', value: group.length }]);
    expect(bytes.subarray(128, 144 + group.length)).toEqual(
      Uint8Array.from([...latin1('DICM'), ...length, ...group]),
    );
  });

  test('does not write what stands behind the last element', async () => {
    const whole = fileBytes(ctElements());
    const part10 = handRead(whole, explicitLittle);
    const longer = { ...part10, stream: new Blob([whole, 'left over']), size: whole.length + 9 };
    expect(await written(longer, [])).toEqual(whole.subarray(part10.dataSetStart));
  });

  test('takes pixels that are not loaded as a slice of the source', async () => {
    const file = fileBytes(ctElements());
    const part10 = handRead(file, explicitLittle, file.length - 44);
    const [first] = part10.dataSet.elements;
    const out = await written(part10, [{ op: 'remove', at: first?.start ?? 0 }]);
    expect(out).toEqual(file.subarray(first?.end));
  });

  test.each([
    ['explicit little endian', explicitLittle],
    ['explicit big endian', bigEndian],
    ['implicit', implicit],
  ])('encodes fresh elements in the form of their data set: %s', async (_, encoding) => {
    const source: FixtureElement[] = [
      { tag: tags.Modality, vr: 'CS', value: 'CT' },
      { tag: tags.PatientID, vr: 'LO', value: 'X' },
      { tag: tags.Rows, vr: 'US', value: 4 },
    ];
    const part10 = read(source, encoding);
    const [modality, id] = part10.dataSet.elements;
    const out = await written(part10, [
      { op: 'replace', at: id?.start ?? 0, element: text(tags.PatientID, 'LO', 'abc') },
      { op: 'remove', at: modality?.start ?? 0 },
      {
        op: 'insert',
        into: -1,
        element: { tag: tags.Columns, vr: 'US', value: encodeValue('US', [5], encoding) },
      },
      { op: 'insert', into: -1, element: text(tags.SOPInstanceUID, 'UI', '1.2.3') },
      {
        op: 'insert',
        into: -1,
        element: {
          tag: tags.DeidentificationMethodCodeSequence,
          vr: 'SQ',
          items: [[text(tags.CodeValue, 'SH', '113100')], []],
        },
      },
    ]);
    expect(out).toEqual(
      dataSet(
        [
          { tag: tags.SOPInstanceUID, vr: 'UI', value: '1.2.3' },
          { tag: tags.PatientID, vr: 'LO', value: 'abc' },
          {
            tag: tags.DeidentificationMethodCodeSequence,
            vr: 'SQ',
            value: [[{ tag: tags.CodeValue, vr: 'SH', value: '113100' }], []],
          },
          { tag: tags.Rows, vr: 'US', value: 4 },
          { tag: tags.Columns, vr: 'US', value: 5 },
        ],
        encoding,
      ),
    );
  });

  test('an insert into a data set out of order goes in front of the first greater tag', async () => {
    const at = (tag: number): FixtureElement => ({ tag, vr: 'SH', value: 'ab' });
    const part10 = read([at(0x00100020), at(0x00080050), at(0x7fe10010), at(0x00200010)]);
    const insert = (tag: number): Change => ({ op: 'insert', into: -1, element: text(tag, 'SH', 'ab') });
    const out = await written(part10, [insert(0xfffc0010), insert(0x00120062), insert(0x00080005)]);
    const order = [0x00080005, 0x00100020, 0x00080050, 0x00120062, 0x7fe10010, 0x00200010, 0xfffc0010];
    expect(out).toEqual(dataSet(order.map(at)));
  });

  test('an insert into an empty data set works, at the top level and in an item', async () => {
    const empty = read([]);
    const change: Change = { op: 'insert', into: -1, element: text(tags.PatientID, 'LO', 'ab') };
    expect(await written(empty, [change])).toEqual(dataSet([{ tag: tags.PatientID, vr: 'LO', value: 'ab' }]));
    for (const undefinedLength of [false, true]) {
      const part10 = read([{ tag: 0x00081140, vr: 'SQ', value: [[]], undefinedLength }]);
      const into = part10.dataSet.elements[0]?.items?.[0]?.start ?? -1;
      expect(await written(part10, [{ ...change, into }])).toEqual(
        dataSet([
          {
            tag: 0x00081140,
            vr: 'SQ',
            value: [[{ tag: tags.PatientID, vr: 'LO', value: 'ab' }]],
            undefinedLength,
          },
        ]),
      );
    }
  });

  test('elements in an UN sequence of a big-endian file are written in Implicit VR Little Endian', async () => {
    const item = dataSet([{ tag: tags.PatientID, vr: 'LO', value: 'old' }], implicit);
    const value = (inner: Uint8Array): Uint8Array =>
      Uint8Array.from([
        ...[0xfe, 0xff, 0x00, 0xe0, inner.length, 0, 0, 0],
        ...inner,
        ...[0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0],
      ]);
    const un = (inner: Uint8Array): FixtureElement => ({
      tag: 0x00091001,
      vr: 'UN',
      value: value(inner),
      undefinedLength: true,
    });
    const part10 = read([un(item)], bigEndian);
    const at = part10.dataSet.elements[0]?.items?.[0]?.dataSet.elements[0]?.start ?? 0;
    const change: Change = { op: 'replace', at, element: text(tags.PatientID, 'LO', 'longer') };
    const expected = dataSet([{ tag: tags.PatientID, vr: 'LO', value: 'longer' }], implicit);
    expect(await written(part10, [change])).toEqual(dataSet([un(expected)], bigEndian));
  });

  test('a value too long for a 16-bit length becomes UN', async () => {
    const value = new Uint8Array(70_000).fill(0x41);
    const out = await written(read([]), [
      { op: 'insert', into: -1, element: { tag: tags.PatientComments, vr: 'LT', value } },
    ]);
    expect(out).toEqual(dataSet([{ tag: tags.PatientComments, vr: 'UN', value }]));
  });

  test('changes inside an element that is itself removed or replaced are moot', async () => {
    const part10 = read([
      { tag: 0x00081140, vr: 'SQ', value: [[{ tag: tags.PatientID, vr: 'LO', value: 'ab' }]] },
    ]);
    const [sequence] = part10.dataSet.elements;
    const inner = sequence?.items?.[0]?.dataSet.elements[0]?.start ?? 0;
    const out = await written(part10, [
      { op: 'remove', at: inner },
      { op: 'remove', at: sequence?.start ?? 0 },
    ]);
    expect(out.length).toBe(0);
  });

  test('a change without its element, or a second one of an element, throws without a value', () => {
    const part10 = read(ctElements());
    const [first] = part10.dataSet.elements;
    const at = first?.start ?? 0;
    const remove = (offset: number): Change => ({ op: 'remove', at: offset });
    for (const changes of [
      [remove(0)],
      [remove(at + 1)],
      [remove(part10.size)],
      [remove(at), remove(at)],
      [{ op: 'insert', into: at, element: text(tags.PatientID, 'LO', 'ab') }] as Change[],
    ]) {
      expect(() => writePart10(part10, changes, meta)).toThrow(
        /^no element at the place of change \d+ of \d+$/,
      );
    }
  });
});
