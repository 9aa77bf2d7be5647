import { expect, it } from 'vitest';
import { decodeFrame } from '../../../src/pixel/decodeFrame';
import { encodeJpegLossless } from '../../../src/pixel/codecs/jpeg/encodeJpegLossless';
import { encodeRle } from '../../../src/pixel/codecs/encodeRle';
import { PaddingLaw } from '../../../src/verify/redaction/PaddingLaw';
import { pixelLaw } from '../../../src/verify/redaction/pixelLaw';
import { proveBare } from '../../../src/verify/redaction/proveBare';
import { encapsulatedFile } from '../../fixtures/encapsulatedFile';
import { blobOf, ctElements, fileBytes, type FixtureElement } from '../../fixtures/part10';
import { pixelDescription } from '../../fixtures/pixelDescription';
import { readDicom } from '../../fixtures/readDicom';

const us = (tag: number, value: number): FixtureElement => ({ tag, vr: 'US', value });

/** 4 by 4 cells of 16 bits, 12 of them stored. */
function native(value: Uint8Array, more: FixtureElement[] = []) {
  const own = [...more, { tag: 0x7fe00010, vr: 'OW', value }];
  const tags = new Set(own.map(({ tag }) => tag));
  const elements = [...ctElements().filter(({ tag }) => !tags.has(tag)), ...own];
  return readDicom(blobOf(fileBytes(elements.sort((a, b) => a.tag - b.tag))));
}

const cells = (change: (cells: Uint16Array) => void = () => undefined): Uint8Array => {
  const words = Uint16Array.from({ length: 16 }, (_, i) => 255 * i);
  change(words);
  return new Uint8Array(words.buffer);
};

const signed = [us(0x00280103, 1)];

/** Reads the pixels in two stretches, of which the first ends inside a cell. */
async function wrong(value: Uint8Array, more: FixtureElement[] = []): Promise<string> {
  const law = await pixelLaw(await native(value, more));
  if (typeof law !== 'object') return law ?? '';
  law.bits.see(value.slice(0, 7));
  law.bits.see(value.slice(7, law.end - law.start));
  return law.bits.holds ? '' : 'stray-bits';
}

it('a single bit outside of Bits Stored breaks the law, whichever it is', async () => {
  expect(await wrong(cells())).toBe('');
  for (let bit = 12; bit < 16; bit++)
    for (let cell = 0; cell < 16; cell++)
      expect(await wrong(cells((words) => (words[cell] = 255 | (1 << bit))))).toBe('stray-bits');
});

it('the sign may stand above all negative values or above none', async () => {
  const negative = (words: Uint16Array): void => void words.fill(0xf801, 0, 4).fill(0x0001, 4);
  expect(await wrong(cells(negative), signed)).toBe('');
  expect(
    await wrong(
      cells((words) => void words.fill(0x0801)),
      signed,
    ),
  ).toBe('');
  expect(await wrong(cells(negative))).toBe('stray-bits');
  const one = (value: number) =>
    wrong(
      cells((words) => (negative(words), (words[2] = value))),
      signed,
    );
  expect(await one(0x0801)).toBe('stray-bits');
  expect(await one(0x7801)).toBe('stray-bits');
  expect(await one(0xf001)).toBe('stray-bits');
});

it('a byte behind the last frame breaks the law, and padding that is not empty', async () => {
  const odd = [us(0x00280010, 3), us(0x00280011, 3), us(0x00280100, 8), us(0x00280101, 8), us(0x00280102, 7)];
  expect(await wrong(new Uint8Array(10), odd)).toBe('');
  expect(await wrong(new Uint8Array(10).with(9, 1), odd)).toBe('excess-pixels');
  expect(await wrong(new Uint8Array(12), odd)).toBe('excess-pixels');
  expect(await wrong(new Uint8Array(34))).toBe('excess-pixels');
  expect(await wrong(new Uint8Array(30))).toBe('');
});

it('cells of 12 packed bits are held against their stored ones', () => {
  const law = PaddingLaw.of(pixelDescription(1, 2, { bitsAllocated: 12, bitsStored: 10, highBit: 9 }));
  law?.see(Uint8Array.of(0xff, 0xf3, 0x3f));
  law?.see(new Uint8Array(21));
  expect(law?.holds).toBe(true);
  law?.see(Uint8Array.of(0, 0x04, 0, ...new Uint8Array(21)));
  expect(law?.holds).toBe(false);
});

const rle = '1.2.840.10008.1.2.5';
const rleOf = (value: Uint8Array): Uint8Array =>
  encodeRle(value, { rows: 4, columns: 4, samplesPerPixel: 1, bitsAllocated: 16 });
const rleFile = (...frames: Uint8Array[]) => readDicom(blobOf(encapsulatedFile(rle, frames.map(rleOf))));

it('bits and fragments beside the values of compressed pictures break it, too', async () => {
  expect(await pixelLaw(await rleFile(cells()))).toBeUndefined();
  expect(await pixelLaw(await rleFile(cells((words) => (words[5] = 0x4000))))).toBe('stray-bits');
  expect(await pixelLaw(await rleFile(cells(), cells()))).toBe('excess-pixels');
  const lossless = (value: number) =>
    encodeJpegLossless({
      ...{ rows: 4, columns: 4, samplesPerPixel: 1, bits: 16, signed: false },
      ...{ photometricInterpretation: 'MONOCHROME2', samples: new Uint16Array(16).fill(value) },
    });
  const jpeg = (value: number) =>
    readDicom(blobOf(encapsulatedFile('1.2.840.10008.1.2.4.70', [lossless(value)])));
  expect(await pixelLaw(await jpeg(4095), decodeFrame)).toBeUndefined();
  expect(await pixelLaw(await jpeg(4096), decodeFrame)).toBe('stray-bits');
  expect(await pixelLaw(await jpeg(4095))).toBe('not-decoded');
});

it('the proof sees every stored bit of a copy that is another one', async () => {
  const source = cells((words) => (words[3] = 0x7123));
  const good = cells((words) => (words[3] = 0x0123));
  const before = await native(source);
  const differs = async (value: Uint8Array): Promise<boolean> => {
    const range = await proveBare(before, await native(value));
    if (typeof range !== 'object') throw new Error(range);
    const wanted = source.slice();
    range.change?.(wanted, 0, value);
    return wanted.some((byte, i) => byte !== value[i]);
  };
  expect(await differs(good)).toBe(false);
  for (let bit = 0; bit < 8 * good.length; bit++) {
    const other = good.with(bit >> 3, (good[bit >> 3] ?? 0) ^ (1 << (bit & 7)));
    // Bits beside the values are the law's.
    expect(await differs(other)).toBe(bit % 16 < 12);
  }
  expect(await proveBare(before, await native(good.slice(2)))).toBe('length');
  const framed = await rleFile(source);
  expect(await proveBare(framed, await rleFile(good))).toBeUndefined();
  expect(await proveBare(framed, await rleFile(cells((words) => (words[3] = 0x0122))))).toMatch(/frame 0/);
});
