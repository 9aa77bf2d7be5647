import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DiskBlob } from '../../headless/disk/DiskBlob';
import type { Part10 } from '../../src/dicom/model/Part10';
import { cleanFile } from '../../src/file/clean/cleanFile';
import { pixelToolsWith } from '../../src/file/clean/pixelToolsWith';
import type { PixelTools } from '../../src/file/clean/PixelTools';
import type { Cleaning } from '../../src/file/clean/CleaningOutcome';
import type { CleanRequest } from '../../src/file/clean/CleanRequest';
import { encodeRle } from '../../src/pixel/codecs/encodeRle';
import { encodeJpegLossless } from '../../src/pixel/codecs/jpeg/encodeJpegLossless';
import { decodeFrame } from '../../src/pixel/decodeFrame';
import { concat, ctElements, fileBytes, type FixtureElement } from '../fixtures/part10';
import { readDicom } from '../fixtures/readDicom';

const request: CleanRequest = {
  choice: { preset: 'basic', options: [] },
  key: new Uint8Array(32).fill(7),
  studySecrets: [],
  pixels: 'export-unreviewed',
};
const keep = (bytes: Uint8Array<ArrayBuffer>): Blob => new Blob([bytes]);
const eager = pixelToolsWith(keep);
const lazy = pixelToolsWith(keep, (blob, change) => DiskBlob.changed(blob, change));

interface Picture {
  readonly rows: number;
  readonly columns: number;
  readonly frames: number;
  readonly samples: 1 | 3;
  readonly allocated: 8 | 16 | 32;
  readonly stored: number;
  readonly high: number;
  readonly signed: boolean;
  readonly bigEndian: boolean;
  /** Bytes behind the last frame, and what they are. */
  readonly tail: number;
  readonly seed: number;
}

const pictures: fc.Arbitrary<Picture> = fc
  .record({
    rows: fc.integer({ min: 1, max: 6 }),
    columns: fc.integer({ min: 1, max: 7 }),
    frames: fc.integer({ min: 1, max: 3 }),
    samples: fc.constantFrom(1 as const, 3 as const),
    allocated: fc.constantFrom(8 as const, 16 as const, 32 as const),
    spare: fc.nat(),
    shift: fc.nat(),
    signed: fc.boolean(),
    bigEndian: fc.boolean(),
    tail: fc.constantFrom(0, 0, 0, 2, 14, 64),
    seed: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
  })
  .map(({ spare, shift, ...picture }) => {
    const stored = picture.allocated - (spare % picture.allocated);
    return { ...picture, stored, high: stored - 1 + (shift % (picture.allocated - stored + 1)) };
  });

function* noise(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    yield state >>> 16;
  }
}

function headOf(picture: Picture): FixtureElement[] {
  const us = (tag: number, value: number): FixtureElement => ({ tag, vr: 'US', value });
  const own = [
    us(0x00280002, picture.samples),
    { tag: 0x00280004, vr: 'CS', value: picture.samples === 3 ? 'RGB' : 'MONOCHROME2' },
    us(0x00280006, 0),
    { tag: 0x00280008, vr: 'IS', value: String(picture.frames) },
    us(0x00280010, picture.rows),
    us(0x00280011, picture.columns),
    us(0x00280100, picture.allocated),
    us(0x00280101, picture.stored),
    us(0x00280102, picture.high),
    us(0x00280103, picture.signed ? 1 : 0),
  ];
  const tags = new Set([0x7fe00010, ...own.map(({ tag }) => tag)]);
  return [...ctElements().filter(({ tag }) => !tags.has(tag)), ...own].sort((a, b) => a.tag - b.tag);
}

const described = ({ rows, columns, frames, samples, allocated }: Picture): number =>
  (rows * columns * frames * samples * allocated) / 8;

function nativeFile(picture: Picture): Blob {
  const random = noise(picture.seed);
  const length = described(picture);
  const whole = length + (length % 2) + picture.tail;
  const value = Uint8Array.from({ length: whole }, () => random.next().value % 256);
  const layout = { explicit: true, bigEndian: picture.bigEndian };
  const elements = [...headOf(picture), { tag: 0x7fe00010, vr: 'OW', value }];
  const transferSyntax = picture.bigEndian ? '1.2.840.10008.1.2.2' : '1.2.840.10008.1.2.1';
  return new Blob([fileBytes(elements, { layout, transferSyntax })]);
}

function encapsulated(picture: Picture, transferSyntax: string, fragments: readonly Uint8Array[]): Blob {
  const item = (bytes: Uint8Array): Uint8Array => {
    const header = Uint8Array.of(0xfe, 0xff, 0x00, 0xe0, 0, 0, 0, 0);
    new DataView(header.buffer).setUint32(4, bytes.length + (bytes.length % 2), true);
    return concat([header, bytes, new Uint8Array(bytes.length % 2)]);
  };
  const trailing = concat([
    Uint8Array.of(0xe0, 0x7f, 0x10, 0x00, 0x4f, 0x42, 0, 0, 0xff, 0xff, 0xff, 0xff),
    item(new Uint8Array()),
    ...fragments.map(item),
    Uint8Array.of(0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0),
  ]);
  return new Blob([fileBytes(headOf(picture), { transferSyntax, trailing })]);
}

/** The lanes of the headless commands have these Blobs. */
async function cleanedLazily(file: Blob, more: Partial<CleanRequest> = {}) {
  return await cleaned(new DiskBlob([new Uint8Array(await file.arrayBuffer())]), lazy, more);
}

async function cleaned(file: Blob, tools?: PixelTools, more: Partial<CleanRequest> = {}) {
  const outcome = await cleanFile(file, { ...request, ...more }, { tools });
  if (outcome.kind !== 'cleaning') throw new Error(JSON.stringify(outcome));
  return { outcome, source: await readDicom(file), copy: await readDicom(outcome.blob) };
}

async function framesOf(part10: Part10, frames: number): Promise<unknown[]> {
  const all: unknown[] = [];
  for (let index = 0; index < frames; index++) {
    const raster = await decodeFrame(part10, index);
    all.push('kind' in raster ? raster.code : Array.from(raster.samples));
  }
  return all;
}

async function valueOf({ pixelData, stream }: Part10): Promise<Uint8Array> {
  if (pixelData === undefined) throw new Error('no pixels');
  return new Uint8Array(await stream.slice(pixelData.valueStart, pixelData.valueEnd).arrayBuffer());
}

/** The cells of native little endian pixels, one by one. */
function cellsOf(value: Uint8Array, { allocated, bigEndian }: Picture): bigint[] {
  const width = allocated / 8;
  return Array.from({ length: Math.floor(value.length / width) }, (_, n) => {
    const bytes = [...value.subarray(n * width, (n + 1) * width)];
    return BigInt(
      `0x${(bigEndian ? bytes : bytes.reverse()).map((byte) => byte.toString(16).padStart(2, '0')).join('')}`,
    );
  });
}

/** What stands in a cell besides its value, as the number of a person who reads bits. */
function besides(
  cell: bigint,
  { stored, high }: Picture,
): { above: bigint; below: bigint; negative: boolean } {
  const low = BigInt(high + 1 - stored);
  return {
    above: cell >> BigInt(high + 1),
    below: cell & ((1n << low) - 1n),
    negative: (cell >> BigInt(high)) % 2n === 1n,
  };
}

const bare = ({ notes }: Cleaning): string[] => notes.filter((note) => note.endsWith('-removed'));

describe('a copy that is to name nobody', () => {
  it('holds the same values of native pixels and nothing beside them, in the length that the header tells', () =>
    fc.assert(
      fc.asyncProperty(pictures, fc.boolean(), async (picture, isLazy) => {
        const { source, copy } = await (isLazy
          ? cleanedLazily(nativeFile(picture))
          : cleaned(nativeFile(picture)));
        expect(await framesOf(copy, picture.frames)).toEqual(await framesOf(source, picture.frames));
        const value = await valueOf(copy);
        const length = described(picture);
        expect(value.length).toBe(length + (length % 2));
        const found = cellsOf(value.subarray(0, length), picture).map((cell) => besides(cell, picture));
        expect(found.filter(({ below }) => below !== 0n)).toEqual([]);
        const all = (1n << BigInt(picture.allocated - picture.high - 1)) - 1n;
        const repeats = found.some(({ above }) => above !== 0n);
        for (const { above, negative } of found)
          expect(above).toBe(picture.signed && repeats && negative ? all : 0n);
      }),
      { numRuns: 300 },
    ));

  it('is the source byte by byte where nothing stands beside the values', () =>
    fc.assert(
      fc.asyncProperty(pictures, async (picture) => {
        const plain = { ...picture, stored: picture.allocated, high: picture.allocated - 1, tail: 0 };
        const { outcome, source, copy } = await cleaned(nativeFile({ ...plain, columns: 2 * plain.columns }));
        expect(bare(outcome)).toEqual([]);
        expect(await valueOf(copy)).toEqual(await valueOf(source));
      }),
      { numRuns: 50 },
    ));

  it('holds the same values of RLE frames and nothing beside them, and no fragment behind the last', () =>
    fc.assert(
      fc.asyncProperty(pictures, fc.boolean(), async (generated, isMore) => {
        const picture: Picture = { ...generated, bigEndian: false, tail: 0 };
        const { rows, columns, frames, samples, allocated } = picture;
        const random = noise(picture.seed);
        const shape = { rows, columns, samplesPerPixel: samples, bitsAllocated: allocated };
        const coded = Array.from({ length: frames + (isMore ? 1 : 0) }, () => {
          const cells = Uint8Array.from(
            { length: described(picture) / frames },
            () => random.next().value % 5,
          );
          return encodeRle(
            cells.map((byte) => byte * 61),
            shape,
          );
        });
        fc.pre((samples * allocated) / 8 <= 15);
        const { outcome, source, copy } = await cleaned(encapsulated(picture, '1.2.840.10008.1.2.5', coded));
        expect(await framesOf(copy, frames)).toEqual(await framesOf(source, frames));
        expect(copy.pixelData?.fragments?.length).toBe(frames + 1);
        if (isMore) expect(outcome.notes).toContain('excess-pixels-removed');
        const whole = { ...picture, stored: allocated, high: allocated - 1, signed: false };
        const { pixelData, stream } = copy;
        const fragments = (pixelData?.fragments ?? []).slice(1);
        const bytes = await Promise.all(
          fragments.map(
            async ({ valueStart, valueEnd }) =>
              new Uint8Array(await stream.slice(valueStart, valueEnd).arrayBuffer()),
          ),
        );
        const raw = await readDicom(encapsulated(whole, '1.2.840.10008.1.2.5', bytes));
        const mask = (2 ** (picture.high + 1) - 2 ** (picture.high + 1 - picture.stored)) >>> 0;
        for (let index = 0; index < frames && !picture.signed; index++) {
          const raster = await decodeFrame(raw, index);
          if ('kind' in raster) throw new Error(raster.code);
          for (const sample of raster.samples) expect((sample & ~mask) >>> 0).toBe(0);
        }
      }),
      { numRuns: 150 },
    ));

  it('of lossless frames whose codestream has more bits than the values is written anew by a lane with decoders', () =>
    fc.assert(
      fc.asyncProperty(pictures, async (generated) => {
        const stored = 8 + (generated.stored % 8);
        const picture: Picture = {
          ...generated,
          samples: 1,
          allocated: 16,
          stored,
          high: stored - 1,
          bigEndian: false,
          signed: false,
          tail: 0,
        };
        const { rows, columns, frames } = picture;
        const random = noise(picture.seed);
        const coded = Array.from({ length: frames }, () =>
          encodeJpegLossless({
            ...{ rows, columns, samplesPerPixel: 1, bits: 16, signed: false },
            photometricInterpretation: 'MONOCHROME2',
            samples: Uint16Array.from({ length: rows * columns }, () => random.next().value),
          }),
        );
        const file = encapsulated(picture, '1.2.840.10008.1.2.4.70', coded);
        expect(await cleanFile(file, request)).toEqual({ kind: 'refusal', code: 'needs-decoder' });
        const { outcome, source, copy } = await cleaned(file, eager);
        expect(await framesOf(copy, frames)).toEqual(await framesOf(source, frames));
        if (bare(outcome).length === 0) return;
        expect(bare(outcome)).toEqual(['stray-bits-removed']);
        const whole = { ...picture, stored: 16, high: 15 };
        const fragments = (copy.pixelData?.fragments ?? []).slice(1);
        const bytes = await Promise.all(
          fragments.map(
            async ({ valueStart, valueEnd }) =>
              new Uint8Array(await copy.stream.slice(valueStart, valueEnd).arrayBuffer()),
          ),
        );
        const raw = await readDicom(encapsulated(whole, copy.transferSyntax.uid, bytes));
        for (let index = 0; index < frames; index++) {
          const raster = await decodeFrame(raw, index);
          if ('kind' in raster) throw new Error(raster.code);
          expect(Math.max(...raster.samples)).toBeLessThan(2 ** stored);
        }
      }),
      { numRuns: 60 },
    ));

  it('of too few pixels holds what is there', () =>
    fc.assert(
      fc.asyncProperty(pictures, async (picture) => {
        const more = { ...picture, frames: picture.frames + 2, bigEndian: false };
        const value = await valueOf(await readDicom(nativeFile({ ...picture, bigEndian: false, tail: 0 })));
        const file = new Blob([fileBytes([...headOf(more), { tag: 0x7fe00010, vr: 'OW', value }])]);
        const { outcome, source, copy } = await cleaned(file);
        expect(outcome.notes).toContain('pixels-missing');
        expect(await framesOf(copy, more.frames)).toEqual(await framesOf(source, more.frames));
      }),
      { numRuns: 50 },
    ));
});

it('a blacked out copy has nothing beside its values either', () =>
  fc.assert(
    fc.asyncProperty(pictures, fc.boolean(), async (picture, isLazy) => {
      fc.pre(picture.samples === 1 || !picture.signed);
      const cover = [{ x: 0, y: 0, width: 1, height: 1 }];
      const pixels = { cover, unreviewed: 'export-unreviewed' } as const;
      const { copy } = await (isLazy
        ? cleanedLazily(nativeFile(picture), { pixels })
        : cleaned(nativeFile(picture), eager, { pixels }));
      const length = described(picture);
      const found = cellsOf((await valueOf(copy)).subarray(0, length), picture).map((cell) =>
        besides(cell, picture),
      );
      expect(found.filter(({ below }) => below !== 0n)).toEqual([]);
      const repeats = found.some(({ above }) => above !== 0n);
      if (!picture.signed) expect(repeats).toBe(false);
      for (const { above, negative } of found)
        expect(above !== 0n).toBe(repeats && negative && picture.high + 1 < picture.allocated);
    }),
    { numRuns: 150 },
  ));
