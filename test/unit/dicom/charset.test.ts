import { existsSync, openAsBlob } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { characterSetOf } from '../../../src/dicom/text/characterSetOf';
import type { VR } from '../../../src/dicom/dictionary/DataSet';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { tags } from '../../../src/dicom/dictionary/tags';
import { textAt } from '../../../src/dicom/access/valuesOf';
import { latin1 } from '../../fixtures/part10';

const bytes = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const decode = (terms: string, hex: string, vr: VR = 'PN'): string =>
  characterSetOf(terms.split('\\')).decode(bytes(hex), vr);

describe('character sets', () => {
  test.each([
    // The examples of PS3.5 Annexes H to K.
    ['\\ISO 2022 IR 87', '59616d6164615e5461726f753d1b24423b3345441b28425e1b244242404f3a1b28423d1b24422464245e24401b28425e1b2442243f246d24261b2842', 'Yamada^Tarou=山田^太郎=やまだ^たろう'],
    ['ISO 2022 IR 13\\ISO 2022 IR 87', 'd4cfc0de5ec0dbb33d1b24423b3345441b284a5e1b244242404f3a1b284a3d1b24422464245e24401b284a5e1b2442243f246d24261b284a', 'ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう'],
    ['\\ISO 2022 IR 149', '486f6e675e47696c646f6e673d1b242943fbf35e1b242943d1ced4d73d1b242943c8ab5e1b242943b1e6b5bf', 'Hong^Gildong=洪^吉洞=홍^길동'],
    ['ISO_IR 192', '57616e675e5869616f446f6e673de78e8b5ee5b08fe69db13d', 'Wang^XiaoDong=王^小東='],
    ['GB18030', '57616e675e5869616f446f6e673dcdf55ed0a1b6ab3d', 'Wang^XiaoDong=王^小东='],
    ['GBK', '57616e675e5869616f446f6e673dcdf55ed0a1b6ab', 'Wang^XiaoDong=王^小东'],
    ['\\ISO 2022 IR 58', '5a68616e675e5869616f446f6e673d1b242941d5c55e1b242941d0a1b6ab', 'Zhang^XiaoDong=张^小东'],
    ['\\ISO 2022 IR 159', '1b242844306b1b2842', '佌'],
    ['ISO 2022 IR 100\\ISO 2022 IR 144', 'c46e65e4735e1b2d4cbbeeda', 'Äneäs^Люк'],
    ['ISO_IR 13', 'd4cfc0de5ec0dbb3', 'ﾔﾏﾀﾞ^ﾀﾛｳ'],
    ['ISO_IR 100', '4275635e4ae972f46d65', 'Buc^Jérôme'],
    ['ISO_IR 101', '5769b66e696577736b695ea3756b61737a', 'Wiśniewski^Łukasz'],
    ['ISO_IR 109', 'a6fe', 'Ĥŝ'],
    ['ISO_IR 110', 'a3bd', 'ŖŊ'],
    ['ISO_IR 126', 'c4e9efedf5f3e9eff2', 'Διονυσιος'],
    ['ISO_IR 127', 'e2c8c7e6ea5ee4e6d2c7d1', 'قباني^لنزار'],
    ['ISO_IR 138', 'f9f8e5ef5ee3e1e5f8e4', 'שרון^דבורה'],
    ['ISO_IR 144', 'bbeeda6365dcd17970d3', 'Люкceмбypг'],
    ['ISO_IR 148', 'de6168696e5ec761f072fd', 'Şahin^Çağrı'],
    ['ISO_IR 166', 'b9d2c2', 'นาย'],
    ['ISO_IR 203', 'a4bc', '€Œ'],
  ])('%s is decoded', (terms, hex, expected) => {
    expect(decode(terms, hex)).toBe(expected);
    expect(characterSetOf(terms.split('\\')).known).toBe(true);
  }); // prettier-ignore

  test('a second byte 0x5C is no delimiter of values', () => {
    expect(decode('GBK', '815c5c815c', 'LO')).toBe('乗\\乗');
    expect(decode('\\ISO 2022 IR 87', '1b2442305c1b28425c41', 'LO')).toBe('移\\A');
  });

  test('delimiters and line ends put the first set back', () => {
    const set = 'ISO 2022 IR 100\\ISO 2022 IR 144';
    expect(decode(set, '1b2d4cbb5cc4', 'LO')).toBe('Л\\Ä');
    expect(decode(set, '1b2d4cbb5ec4', 'PN')).toBe('Л^Ä');
    expect(decode(set, '1b2d4cbb5ebb', 'LO')).toBe('Л^Л');
    expect(decode(set, '1b2d4cbb5cbb', 'LT')).toBe('Л\\Л');
    expect(decode(set, '1b2d4cbb0d0ac4', 'LT')).toBe('Л\r\nÄ');
    expect(decode('\\ISO 2022 IR 87', '1b24423b330a41', 'LT')).toBe('山\nA');
  });

  test('high bytes without an escape sequence are read by the set that the terms announce', () => {
    expect(decode('\\ISO 2022 IR 149', 'b1e8c8f1c1df')).toBe('김희중');
  });

  test('in JIS X 0201 a backslash is a yen sign, unless it parts values', () => {
    expect(decode('ISO_IR 13', '5c315c32', 'LT')).toBe('¥1¥2');
    expect(decode('ISO_IR 13', '315c32', 'LO')).toBe('1\\2');
  });

  test('no byte is lost: default repertoire, unknown terms, invalid bytes, unknown escape sequences', () => {
    const everyByte = Uint8Array.from({ length: 256 }, (_, i) => i);
    const latin = String.fromCharCode(...everyByte);
    for (const terms of [[], [''], ['ISO_IR 100'], ['ISO_IR 999'], ['KLINGON']]) {
      expect(characterSetOf(terms).decode(everyByte, 'LT')).toBe(latin);
    }
    expect(characterSetOf(['ISO_IR 999']).known).toBe(false);
    expect(decode('ISO_IR 192', '4dfc6c6c6572')).toBe('Müller');
    expect(decode('ISO_IR 192', 'c3a4c3')).toBe('äÃ');
    expect(decode('GB18030', 'cdf5ff')).toBe('王ÿ');
    expect(decode('\\ISO 2022 IR 149', '1b242943fbf3fb')).toBe('洪û');
    expect(decode('\\ISO 2022 IR 87', '1b24423b3345')).toBe('山E');
    expect(decode('\\ISO 2022 IR 87', '411b5a42')).toBe('A\x1bZB');
    expect(decode('ISO_IR 192', 'efbbbf41')).toBe('\ufeffA');
  });

  test('a broken value costs no more than its length', () => {
    const start = process.cpuUsage();
    for (const [terms, byte] of [
      ['ISO_IR 192', 0xff],
      ['\\ISO 2022 IR 149', 0xff],
      ['\\ISO 2022 IR 87', 0x1b],
      ['ISO_IR 13', 0x5c],
    ] as const) {
      const text = characterSetOf(terms.split('\\')).decode(new Uint8Array(1_000_000).fill(byte), 'LO');
      expect(text.length).toBe(1_000_000);
    }
    expect(process.cpuUsage(start).user).toBeLessThan(5_000_000);
  });

  test('terms are known in the spellings that files have', () => {
    for (const term of [
      'ISO_IR 144 ',
      'iso_ir 144',
      'ISO-IR 144',
      'ISO IR 144',
      'ISO2022IR144',
      'ISO 2022 IR 144\0',
    ]) {
      expect(characterSetOf([term]).decode(bytes('bb'), 'LO')).toBe('Л');
    }
  });

  test('VRs of the default repertoire are not touched by the character set', () => {
    expect(decode('ISO_IR 192', 'c3a4', 'CS')).toBe('Ã¤');
  });

  test('one object serves all files of a character set', () => {
    expect(characterSetOf(['ISO_IR 100'])).toBe(characterSetOf(['ISO_IR 100']));
    expect(characterSetOf(['', 'ISO 2022 IR 87 ']).names).toEqual(['', 'ISO 2022 IR 87']);
    expect(characterSetOf([]).decode(latin1('A'), 'LO')).toBe('A');
  });
});

const corpus = '../shared/corpus';
const pydicom = 'pydicom__pydicom__src__pydicom__data__';

/** Patient's Name as pydicom 2.3.1 reads it. */
const names = [
  [`${pydicom}charset_files__chrArab.dcm`, 'قباني^لنزار'],
  [`${pydicom}charset_files__chrFren.dcm`, 'Buc^Jérôme'],
  [`${pydicom}charset_files__chrGreek.dcm`, 'Διονυσιος'],
  [`${pydicom}charset_files__chrH31.dcm`, 'Yamada^Tarou=山田^太郎=やまだ^たろう'],
  [`${pydicom}charset_files__chrI2.dcm`, 'Hong^Gildong=洪^吉洞=홍^길동'],
  [`${pydicom}charset_files__chrJapMulti.dcm`, 'やまだ^たろう'],
  [`${pydicom}charset_files__chrRuss.dcm`, 'Люкceмбypг'],
  [`${pydicom}charset_files__chrX1.dcm`, 'Wang^XiaoDong=王^小東='],
  ['synthetic__charset_gbk.dcm', 'Wang^XiaoDong=王^小东'],
  ['synthetic__charset_latin2_pl.dcm', 'Wiśniewski^Łukasz'],
  ['synthetic__charset_latin5_tr.dcm', 'Şahin^Çağrı'],
] as const;

describe.skipIf(!existsSync(corpus))('character sets of real files (needs ../shared/corpus)', () => {
  test.each(names)('%s', async (file, name) => {
    const part10 = await readPart10(await openAsBlob(`${corpus}/${file}`));
    if (part10.kind !== 'part10') throw new Error(part10.code);
    expect(textAt(part10, part10.dataSet, tags.PatientName)).toBe(name);
  });

  test('an item with its own character set', async () => {
    const file = await openAsBlob(`${corpus}/${pydicom}charset_files__chrSQEncoding.dcm`);
    const part10 = await readPart10(file);
    if (part10.kind !== 'part10') throw new Error(part10.code);
    const items = part10.dataSet.elements.flatMap((element) => element.items ?? []);
    const texts = items.map((item) => textAt(part10, item.dataSet, tags.PatientName));
    expect(texts).toContain('ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう');
  });
});
