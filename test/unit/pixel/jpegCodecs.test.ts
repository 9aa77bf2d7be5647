import { describe, expect, it } from 'vitest';
import { CodestreamError } from '../../../src/pixel/Codestream';
import { decodeJpeg } from '../../../src/pixel/codecs/jpeg/decodeJpeg';
import { decodeJpegLossless } from '../../../src/pixel/codecs/jpeg/decodeJpegLossless';
import { encodeJpegLossless } from '../../../src/pixel/codecs/jpeg/encodeJpegLossless';
import { readSegments } from '../../../src/pixel/codecs/jpeg/readSegments';
import { readCoefficients } from '../../../src/pixel/codecs/jpeg/readCoefficients';
import { writeCoefficients } from '../../../src/pixel/codecs/jpeg/writeCoefficients';
import { samplesFor } from '../../../src/pixel/codecs/samplesFor';
import { signedAsDescribed } from '../../../src/pixel/codecs/signedAsDescribed';
import type { Raster } from '../../../src/pixel/Raster';
import { decodeCorrupted } from '../../fixtures/decodeCorrupted';
import { pixelDescription } from '../../fixtures/pixelDescription';
import { seeded } from '../../fixtures/seeded';
import made from './jpegStreams.json';

const hex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'));

interface Kind {
  readonly bits: number;
  readonly samplesPerPixel: 1 | 3;
  readonly signed: boolean;
  readonly texture: 'smooth' | 'noise' | 'extremes';
}

/** A picture of whatever its bits can hold. */
function rasterOf({ bits, samplesPerPixel, signed, texture }: Kind, rows = 11, columns = 13): Raster {
  const random = seeded(bits * 8 + samplesPerPixel);
  const span = 2 ** bits;
  const lowest = signed ? -span / 2 : 0;
  const samples = samplesFor(bits, signed, rows * columns * samplesPerPixel);
  for (let at = 0; at < samples.length; at++) {
    const ramp = Math.floor((span * (at % (columns * samplesPerPixel))) / (columns * samplesPerPixel));
    const value = {
      smooth: ramp,
      noise: Math.floor(random() * span),
      extremes: (at % 3) % 2 === 0 ? 0 : span - 1,
    };
    samples[at] = lowest + value[texture];
  }
  return {
    ...{ rows, columns, samplesPerPixel, bits, signed, samples },
    photometricInterpretation: samplesPerPixel === 3 ? 'RGB' : 'MONOCHROME2',
  };
}

const describedLike = ({
  rows,
  columns,
  samplesPerPixel,
  bits,
  signed,
}: Raster): ReturnType<typeof pixelDescription> =>
  pixelDescription(rows, columns, {
    ...{ samplesPerPixel, signed, bitsStored: bits },
    bitsAllocated: bits > 8 ? 16 : 8,
  });

const kinds: Kind[] = Array.from({ length: 15 }, (_, n) => n + 2).flatMap((bits) =>
  (['smooth', 'noise', 'extremes'] as const).flatMap((texture) => [
    { bits, samplesPerPixel: 1, signed: false, texture },
    { bits, samplesPerPixel: 3, signed: false, texture },
    { bits, samplesPerPixel: 1, signed: true, texture },
  ]),
);

describe('lossless JPEG', () => {
  it.each(kinds)(
    'gives back every sample that was encoded: $bits bit, $samplesPerPixel a pixel, signed $signed, $texture',
    (kind) => {
      const raster = rasterOf(kind);
      const described = describedLike(raster);
      const decoded = signedAsDescribed(decodeJpegLossless(encodeJpegLossless(raster), described), described);
      expect(decoded.samples).toEqual(raster.samples);
      expect(decoded.signed).toBe(kind.signed);
    },
  );

  it.each([
    [1, 1],
    [1, 20],
    [20, 1],
  ])('gives back pictures of %i by %i', (rows, columns) => {
    const raster = rasterOf({ bits: 12, samplesPerPixel: 1, signed: false, texture: 'noise' }, rows, columns);
    const decoded = decodeJpegLossless(encodeJpegLossless(raster), describedLike(raster));
    expect(decoded.samples).toEqual(raster.samples);
  });

  it.each([1, 3] as const)(
    'begins anew behind each restart marker, %i samples a pixel',
    (samplesPerPixel) => {
      const strip = rasterOf({ bits: 12, samplesPerPixel, signed: false, texture: 'noise' }, 2, 9);
      const once = encodeJpegLossless(strip);
      const [frame, scan] = [0xc3, 0xda].map((marker) =>
        readSegments(once).find((one) => one.marker === marker),
      );
      if (frame === undefined || scan === undefined) throw new Error('no lossless codestream');
      const head = once.slice(0, scan.start);
      head.set([0, 3 * strip.rows], frame.dataStart + 1);
      const restartInterval = [0xff, 0xdd, 0, 4, 0, strip.rows * strip.columns];
      const data = once.subarray(scan.dataEnd, scan.end);
      const thrice = Uint8Array.of(
        ...[...head, ...restartInterval, ...once.subarray(scan.start, scan.dataEnd)],
        ...[...data, 0xff, 0xd0, ...data, 0xff, 0xd1, ...data, 0xff, 0xd9],
      );
      const decoded = decodeJpegLossless(thrice, describedLike({ ...strip, rows: 3 * strip.rows }));
      expect([...decoded.samples]).toEqual([...strip.samples, ...strip.samples, ...strip.samples]);
    },
  );

  it('takes the sign from the header, from Bits Stored where the codestream holds whole cells', () => {
    const cells: Raster = {
      ...{ rows: 1, columns: 4, samplesPerPixel: 1, bits: 16, signed: false },
      ...{ photometricInterpretation: 'MONOCHROME2', samples: Uint16Array.of(0xfff, 0xffff, 0x800, 5) },
    };
    const described = pixelDescription(1, 4, { bitsAllocated: 16, bitsStored: 12, signed: true });
    const decoded = signedAsDescribed(decodeJpegLossless(encodeJpegLossless(cells), described), described);
    expect([...decoded.samples]).toEqual([-1, -1, -2048, 5]);
    expect(decoded.bits).toBe(12);
  });

  it('ends with a picture or with CodestreamError where it is damaged', () => {
    for (const kind of kinds.filter(({ bits }) => bits % 5 === 1)) {
      const raster = rasterOf(kind);
      const { refused } = decodeCorrupted(
        decodeJpegLossless,
        encodeJpegLossless(raster),
        describedLike(raster),
        40,
      );
      expect(refused).toBeGreaterThan(0);
    }
  });
});

describe('sequential JPEG gives the samples that libjpeg-turbo gives', () => {
  it.each(made.streams)('$name', ({ rows, columns, components, stream, expected, name }) => {
    const photometricInterpretation =
      components === 1 ? 'MONOCHROME2' : name === 'RGB' ? 'RGB' : 'YBR_FULL_422';
    const described = pixelDescription(rows, columns, {
      samplesPerPixel: components,
      photometricInterpretation,
    });
    const decoded = decodeJpeg(hex(stream), described);
    expect([...decoded.samples]).toEqual([...hex(expected)]);
    expect(decoded).toMatchObject({ rows, columns, components, bits: 8, signed: false });
    expect(decoded.photometricInterpretation).toBe(components === 3 ? 'RGB' : undefined);
  });
});

describe('coefficients of a sequential JPEG', () => {
  it.each(made.streams)('are read and written again without a change: $name', ({ stream }) => {
    const bytes = hex(stream);
    const { coefficients } = readCoefficients(bytes);
    const again = readCoefficients(writeCoefficients(bytes, coefficients));
    expect(again.coefficients).toEqual(coefficients);
  });

  it.each(made.streams)('keep what they were beside a block that is changed: $name', ({ stream }) => {
    const bytes = hex(stream);
    const { coefficients } = readCoefficients(bytes);
    const [first] = coefficients.components;
    if (first === undefined) throw new Error('a picture without components');
    const { blocks, blocksWide, ownWide, ownHigh } = first;
    const last = 64 * ((ownHigh - 1) * blocksWide + ownWide - 1);
    blocks.fill(0, last, last + 64);
    blocks[last] = -64;
    const again = readCoefficients(writeCoefficients(bytes, coefficients));
    expect(again.coefficients).toEqual(coefficients);
  });

  it.each(made.streams)(
    'may be any that 8 bits know, also where the tables lack the codes: $name',
    ({ stream }) => {
      const bytes = hex(stream);
      const { coefficients } = readCoefficients(bytes);
      const random = seeded(9);
      // What does not belong to the picture, in scans of one component, is not written.
      for (const { blocks, ownWide, ownHigh, blocksWide } of coefficients.components)
        for (let y = 0; y < ownHigh; y++)
          for (let x = 0; x < ownWide; x++) {
            const start = 64 * (y * blocksWide + x);
            for (let n = 0; n < 64; n++)
              if (random() < 0.3)
                blocks[start + n] = Math.round((random() - 0.5) * 2 ** (1 + Math.floor(random() * 11)));
            blocks[start + 63] = (x + y) % 2 === 0 ? 1023 : -1023;
          }
      const again = readCoefficients(writeCoefficients(bytes, coefficients));
      expect(again.coefficients).toEqual(coefficients);
    },
  );
});

describe('a damaged sequential JPEG', () => {
  it.each(made.streams)('ends with a picture or with CodestreamError: $name', (stream) => {
    const { rows, columns, components } = stream;
    const described = pixelDescription(rows, columns, { samplesPerPixel: components });
    const { refused } = decodeCorrupted(decodeJpeg, hex(stream.stream), described, 60);
    expect(refused).toBeGreaterThan(0);
  });

  it('is refused where nothing is left of its picture', () => {
    const [{ stream }] = made.streams as [(typeof made.streams)[number]];
    const bytes = hex(stream);
    const scan = bytes.findIndex((byte, n) => byte === 0xff && bytes[n + 1] === 0xda);
    const refused = (): unknown => decodeJpeg(bytes.subarray(0, scan), pixelDescription(8, 8));
    expect(refused).toThrow(CodestreamError);
  });

  it('is refused where a component has no scan', () => {
    const found = made.streams.find(({ name }) => name === 'a scan for each component');
    const bytes = hex(found?.stream ?? '');
    const lastScan = bytes.findLastIndex((byte, n) => byte === 0xff && bytes[n + 1] === 0xda);
    const cut = bytes.subarray(0, lastScan);
    const described = pixelDescription(found?.rows ?? 0, found?.columns ?? 0, { samplesPerPixel: 3 });
    expect(decodeJpeg(bytes, described).components).toBe(3);
    expect(() => decodeJpeg(cut, described)).toThrow(CodestreamError);
  });

  it('is refused where its frame header asks for far more than the header of the file', () => {
    const [{ stream }] = made.streams as [(typeof made.streams)[number]];
    const bytes = hex(stream);
    const frame = bytes.findIndex((byte, n) => byte === 0xff && bytes[n + 1] === 0xc0);
    bytes[frame + 5] = 0x20;
    bytes[frame + 7] = 0x20;
    expect(() => decodeJpeg(bytes, pixelDescription(8, 8))).toThrow(CodestreamError);
  });
});
