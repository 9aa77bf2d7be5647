import { describe, expect, it } from 'vitest';
import { CodestreamError } from '../../../src/pixel/Codestream';
import type { PixelDescription } from '../../../src/pixel/PixelDescription';
import { decodeJpeg2000 } from '../../../src/pixel/codecs/jpeg2000/decodeJpeg2000';
import { htContextTables } from '../../../src/pixel/codecs/jpeg2000/htContextTables';
import made from './htj2kStreams.json';

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(Buffer.from(base64, 'base64'));

const describedAs = (rows: number, columns: number): PixelDescription => ({
  ...{ rows, columns, frames: 1, samplesPerPixel: 1, planarConfiguration: 0 },
  ...{ bitsAllocated: 16, bitsStored: 16, highBit: 15, signed: true },
  ...{ photometricInterpretation: 'MONOCHROME2', numbers: 'integer' },
});

describe('a high-throughput code-block gives what OpenJPEG gives', () => {
  it.each(made.streams)('$name', ({ stream, rows, columns, expected }) => {
    const { samples } = decodeJpeg2000(bytesOf(stream), describedAs(rows, columns));
    expect([...samples]).toEqual(expected);
  });
});

describe('the code of significance patterns', () => {
  it.each(Object.entries(htContextTables))(
    'is complete and free of prefixes in every context: %s',
    (_, table) => {
      for (let context = 0; context < 8; context++) {
        const entries = [...table.subarray(context * 128, context * 128 + 128)];
        // Each codeword fills as many of the 128 entries as its length leaves open.
        const shares = new Map<number, number>();
        entries.forEach((entry, bits) => {
          const codeword = (entry << 7) | (bits & ((1 << (entry & 7)) - 1));
          shares.set(codeword, (shares.get(codeword) ?? 0) + 2 ** (entry & 7) / 128);
        });
        expect(entries.every((entry) => (entry & 7) > 0)).toBe(true);
        expect([...shares.values()].every((share) => share === 1)).toBe(true);
      }
    },
  );

  it('never tells the highest bit of a sample that is not significant', () => {
    const entries = [...htContextTables.initial, ...htContextTables.others];
    const told = (entry: number): number => entry >> 12;
    expect(entries.filter((entry) => (told(entry) & ~(entry >> 4) & 15) !== 0)).toEqual([]);
    expect(entries.filter((entry) => ((entry >> 8) & 15 & ~told(entry)) !== 0)).toEqual([]);
  });
});

describe('a damaged high-throughput code-block', () => {
  it('ends in a picture or an error', () => {
    let seed = 814;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    for (let round = 0; round < 300; round++) {
      const stream = made.streams[round % made.streams.length];
      if (stream === undefined) continue;
      const bytes = bytesOf(stream.stream);
      for (let change = 0; change < 4; change++) bytes[random(bytes.length)] = random(256);
      try {
        const { samples, rows, columns } = decodeJpeg2000(bytes, describedAs(stream.rows, stream.columns));
        expect(samples.length % (rows * columns)).toBe(0);
      } catch (error) {
        expect(error).toBeInstanceOf(CodestreamError);
      }
    }
  });
});
