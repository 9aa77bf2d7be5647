import { describe, expect, test } from 'vitest';
import { characterSetOf } from '../../../src/dicom/text/characterSetOf';
import type { Encoding, VR } from '../../../src/dicom/dictionary/DataSet';
import { encodeValue } from '../../../src/dicom/write/encodeValue';
import { printableText } from '../../../src/dicom/text/printableText';
import { tags } from '../../../src/dicom/dictionary/tags';
import { textAt, textsOf } from '../../../src/dicom/access/valuesOf';
import { dataSet, fileBytes, latin1, type FixtureElement } from '../../fixtures/part10';
import { handRead } from './handRead';

const little: Encoding = { explicit: true, bigEndian: false };
const big: Encoding = { explicit: true, bigEndian: true };
const read = (elements: FixtureElement[], layout = little, loaded?: number) =>
  handRead(fileBytes(elements, { layout }), layout, loaded);

function texts(vr: VR, value: FixtureElement['value'], encoding = little): string[] {
  const part10 = read([{ tag: 0x00091001, vr, value }], encoding);
  const [element] = part10.dataSet.elements;
  return element === undefined ? [] : textsOf(part10, element, characterSetOf([]));
}

describe('textsOf', () => {
  test('parts values at the backslash where the VR has several, and trims padding', () => {
    expect(texts('LO', ' a \\b\\')).toEqual(['a', 'b', '']);
    expect(texts('UI', '1.2.3\\1.2.4')).toEqual(['1.2.3', '1.2.4']);
    expect(texts('DS', '1.5 \\ -2')).toEqual(['1.5', '-2']);
    expect(texts('LT', ' a\\b  ')).toEqual([' a\\b']);
    expect(texts('UR', 'http://a/b ')).toEqual(['http://a/b']);
    expect(texts('SH', 'ab\0\0')).toEqual(['ab']);
  });

  test('is empty for empty values, byte strings, sequences and what is not loaded', () => {
    expect(texts('LO', '')).toEqual([]);
    expect(texts('OB', 'text')).toEqual([]);
    expect(texts('UN', 'text')).toEqual([]);
    expect(texts('SQ', [[]])).toEqual([]);
    const part10 = read([{ tag: 0x00100020, vr: 'LO', value: 'ab' }], little, 100);
    expect(textAt(part10, part10.dataSet, tags.PatientID)).toBe('');
  });

  test.each([
    ['US', [1, 65535], ['1', '65535']],
    ['SS', [-1, 32767], ['-1', '32767']],
    ['UL', [4294967295], ['4294967295']],
    ['SL', [-2147483648], ['-2147483648']],
    ['UV', [9007199254740991], ['9007199254740991']],
    ['SV', [-5], ['-5']],
    ['FL', [0.1, 1.5, 16777216], ['0.1', '1.5', '16777216']],
    ['FD', [0.1, -1e300], ['0.1', '-1e+300']],
    ['AT', [0x00100010], ['(0010,0010)']],
  ] as const)('reads %s as written by encodeValue, in both byte orders', (vr, numbers, expected) => {
    for (const encoding of [little, big]) {
      expect(texts(vr, encodeValue(vr, numbers, encoding), encoding)).toEqual(expected);
    }
  });

  test('shows the first 128 of many numbers', () => {
    expect(texts('US', new Uint8Array(2000)).length).toBe(128);
  });

  test('a long run of spaces costs no more than its length', () => {
    const value = new Uint8Array(4_000_000).fill(0x20);
    value[value.length - 2] = 0x41;
    const part10 = read([{ tag: 0x00091001, vr: 'UT', value }]);
    const [element] = part10.dataSet.elements;
    // A cost that grew with the square would run into the test's own time limit.
    if (element) expect(textsOf(part10, element, characterSetOf([]))[0]?.length).toBe(value.length - 1);
  });

  test('numbers in an UN sequence of a big-endian file are little endian', () => {
    const item = dataSet([{ tag: 0x00280010, vr: 'US', value: 3 }], { explicit: false, bigEndian: false });
    const bytes = [0xfe, 0xff, 0, 0xe0, item.length, 0, 0, 0, ...item, 0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0];
    const part10 = read(
      [
        { tag: 0x00091001, vr: 'UN', value: Uint8Array.from(bytes), undefinedLength: true },
        { tag: 0x00280010, vr: 'US', value: 4 },
      ],
      big,
    );
    const inner = part10.dataSet.elements[0]?.items?.[0]?.dataSet;
    expect(inner && textAt(part10, inner, tags.Rows)).toBe('3');
    expect(textAt(part10, part10.dataSet, tags.Rows)).toBe('4');
  });
});

test('textAt gives the first value in the character set of the data set, or nothing', () => {
  const part10 = read([
    { tag: 0x00080005, vr: 'CS', value: 'ISO_IR 192' },
    { tag: 0x00081140, vr: 'SQ', value: [[{ tag: 0x00100010, vr: 'PN', value: 'Ã¤' }]] },
    { tag: 0x00100010, vr: 'PN', value: 'Ã¤\\b' },
  ]);
  expect(textAt(part10, part10.dataSet, tags.PatientName)).toBe('ä');
  expect(textAt(part10, part10.dataSet, tags.PatientID)).toBe('');
  const item = part10.dataSet.elements[1]?.items?.[0]?.dataSet;
  expect(item && textAt(part10, item, tags.PatientName)).toBe('ä');
});

describe('encodeValue', () => {
  test('refuses text beyond ASCII, without naming it', () => {
    expect(() => encodeValue('PN', 'Müller', little)).toThrow('a fresh PN value is not ASCII');
  });
  test('writes numbers of text VRs as text', () => {
    expect(encodeValue('IS', [1, -2], little)).toEqual(latin1('1\\-2'));
    expect(() => encodeValue('LO', [1], little)).toThrow('LO holds no numbers');
  });
});

test('printableText finds text in bytes of unknown meaning, and nothing in others', () => {
  expect(printableText(latin1('Hospital\r\n\0\0'), characterSetOf([]))).toBe('Hospital\r\n');
  expect(printableText(Uint8Array.of(0xc3, 0xa4), characterSetOf(['ISO_IR 192']))).toBe('ä');
  expect(printableText(Uint8Array.of(0x41, 0x00, 0x42), characterSetOf([]))).toBe('');
});
