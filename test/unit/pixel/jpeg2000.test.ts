import { describe, expect, it } from 'vitest';
import { CodestreamError } from '../../../src/pixel/Codestream';
import type { PixelDescription } from '../../../src/pixel/PixelDescription';
import { decodeJpeg2000 } from '../../../src/pixel/codecs/jpeg2000/decodeJpeg2000';
import made from './jpeg2000Streams.json';

type Stream = (typeof made.streams)[number];

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(Buffer.from(base64, 'base64'));

const describedAs = (rows: number, columns: number, photometricInterpretation = ''): PixelDescription => ({
  ...{ rows, columns, frames: 1, samplesPerPixel: 1, planarConfiguration: 0 },
  ...{ bitsAllocated: 16, bitsStored: 16, highBit: 15, signed: false },
  ...{ photometricInterpretation, numbers: 'integer' },
});

const decode = (bytes: Uint8Array, { rows, columns }: Stream): ReturnType<typeof decodeJpeg2000> =>
  decodeJpeg2000(bytes, describedAs(rows, columns));

/** The picture of which all lossless streams were made. */
function gradient({ columns, rows, components, bits, signed, name }: Stream): number[] {
  const most = 2 ** bits - 1;
  const samples: number[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      for (let c = 0; c < components; c++) {
        const scale = name === 'subsampled components' && c > 0 ? 2 : 1;
        const [x, y] = [Math.floor(column / scale), Math.floor(row / scale)];
        const ramp = Math.floor((most * (x * 7 + y * 13)) / 520);
        const blocks = (((x >> 2) + (y >> 2) + c) % 3) * (most >> 3);
        const value = (ramp + blocks + ((x * y * (c + 3)) % 5)) % (most + 1);
        samples.push(signed ? value - 2 ** (bits - 1) : value);
      }
  return samples;
}

function streamNamed(name: string): Stream {
  const stream = made.streams.find((each) => each.name === name);
  if (stream === undefined) throw new Error(`no stream ${name}`);
  return stream;
}

describe('a reversible JPEG 2000 codestream gives back every sample', () => {
  const reversible = made.streams.filter(({ expected }) => expected === undefined);
  it.each(reversible)('$name', (stream) => {
    const decoded = decode(bytesOf(stream.stream), stream);
    expect([...decoded.samples]).toEqual(gradient(stream));
    const { rows, columns, components, bits, signed } = stream;
    expect(decoded).toMatchObject({ rows, columns, components, bits, signed });
  });
});

describe('other JPEG 2000 codestreams give what OpenJPEG gives, within one level', () => {
  const others = made.streams.flatMap((stream) =>
    stream.expected === undefined ? [] : [{ ...stream, expected: stream.expected }],
  );
  it.each(others)('$name', (stream) => {
    const { samples } = decode(bytesOf(stream.stream), stream);
    expect(samples).toHaveLength(stream.expected.length);
    const distances = stream.expected.map((value, i) => Math.abs(value - (samples[i] ?? NaN)));
    expect(Math.max(...distances)).toBeLessThanOrEqual(stream.name.includes('irreversible') ? 1 : 0);
  });
});

describe('colours', () => {
  it('are RGB where the codestream has a transform, whatever the header says', () => {
    const { stream, rows, columns } = streamNamed('three components with RCT');
    const decoded = decodeJpeg2000(bytesOf(stream), describedAs(rows, columns, 'YBR_FULL'));
    expect(decoded.photometricInterpretation).toBe('RGB');
  });

  it('are RGB where the header names a transform that the codestream does not have', () => {
    const { stream, rows, columns } = streamNamed('three components without transform');
    const named = decodeJpeg2000(bytesOf(stream), describedAs(rows, columns, 'YBR_RCT'));
    expect(named.photometricInterpretation).toBe('RGB');
  });

  it('are as the header says where nothing speaks against it', () => {
    const { stream, rows, columns } = streamNamed('three components without transform');
    const plain = decodeJpeg2000(bytesOf(stream), describedAs(rows, columns, 'YBR_FULL'));
    expect(plain.photometricInterpretation).toBeUndefined();
  });
});

describe('packet headers in the main or the tile-part header', () => {
  const stream = streamNamed('many markers');
  it.each(['PPM', 'PPT'] as const)('are found there: %s', (kind) => {
    const packed = withPackedHeaders(bytesOf(stream.stream), kind);
    expect([...decode(packed, stream).samples]).toEqual(gradient(stream));
  });
});

describe('damage', () => {
  it('that cuts a codestream off anywhere gives a picture of its size or an error', () => {
    for (const name of ['tile-parts, SOP and EPH', 'bypass and terminate all', 'JP2 boxes']) {
      const stream = streamNamed(name);
      const whole = bytesOf(stream.stream);
      for (let length = 0; length < whole.length; length += 3)
        expectPictureOrError(whole.subarray(0, length), stream);
    }
  });

  it('that cuts off the last tile-part leaves what came before', () => {
    const stream = streamNamed('tile-parts, SOP and EPH');
    const whole = bytesOf(stream.stream);
    const { samples } = decode(whole.subarray(0, Math.floor(whole.length * 0.6)), stream);
    const distances = gradient(stream).map((value, i) => Math.abs(value - (samples[i] ?? NaN)));
    expect(distances.reduce((sum, each) => sum + each, 0) / distances.length).toBeLessThan(40);
  });

  it('of single bytes ends in a picture of its size or an error', () => {
    let seed = 2000;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    for (let round = 0; round < 400; round++) {
      const stream = made.streams[random(made.streams.length)];
      if (stream === undefined) continue;
      const bytes = bytesOf(stream.stream);
      for (let change = random(3); change >= 0; change--)
        bytes[random(round % 2 === 0 ? Math.min(120, bytes.length) : bytes.length)] = random(256);
      expectPictureOrError(bytes, stream);
    }
  });

  it('to the size asks for no memory that the header does not speak of', () => {
    const stream = streamNamed('one pixel');
    const bytes = bytesOf(stream.stream);
    bytes.set([0x40, 0], 9); // Xsiz: more than four million columns
    expect(() => decode(bytes, stream)).toThrow(CodestreamError);
  });

  it('to everything is an error', () => {
    for (const bytes of [new Uint8Array(), new Uint8Array(64), new Uint8Array(64).fill(255)])
      expect(() => decodeJpeg2000(bytes, describedAs(8, 8))).toThrow(CodestreamError);
  });
});

function expectPictureOrError(bytes: Uint8Array, stream: Stream): void {
  try {
    const { samples, rows, columns, components } = decode(bytes, stream);
    expect(samples).toHaveLength(rows * columns * components);
  } catch (error) {
    expect(error).toBeInstanceOf(CodestreamError);
  }
}

/** Moves the packet headers of a codestream with SOP and EPH into PPM or PPT. Bodies never hold 0xFF90 or above. */
function withPackedHeaders(bytes: Uint8Array, kind: 'PPM' | 'PPT'): Uint8Array {
  const marker = (at: number): number => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
  const find = (value: number, from: number, to: number): number => {
    for (let at = from; at < to; at++) if (marker(at) === value) return at;
    return to;
  };
  const two = (value: number): number[] => [value >> 8, value & 255];
  const four = (value: number): number[] => [...two(value >>> 16), ...two(value & 0xffff)];
  const firstPart = find(0xff90, 0, bytes.length);
  const main = [...bytes.subarray(0, firstPart)];
  const style = find(0xff52, 0, firstPart) + 4;
  main[style] = (main[style] ?? 0) & ~2; // no SOP any more
  const parts: number[] = [];
  const all: number[] = [];
  for (let part = firstPart; marker(part) === 0xff90;) {
    const end = part + marker(part + 6) * 65536 + marker(part + 8);
    const data = find(0xff93, part, end) + 2;
    const headers: number[] = [];
    const bodies: number[] = [];
    for (let sop = data; sop < end;) {
      const eph = find(0xff92, sop, end);
      const next = find(0xff91, eph, end);
      headers.push(...bytes.subarray(sop + 6, eph + 2));
      bodies.push(...bytes.subarray(eph + 2, next));
      sop = next;
    }
    const own = kind === 'PPT' ? [0xff, 0x61, ...two(headers.length + 3), 0, ...headers] : [];
    parts.push(0xff, 0x90, 0, 10, ...bytes.subarray(part + 4, part + 6));
    parts.push(...four(14 + own.length + bodies.length), ...bytes.subarray(part + 10, part + 12));
    parts.push(...own, 0xff, 0x93, ...bodies);
    all.push(...four(headers.length), ...headers);
    part = end;
  }
  if (kind === 'PPM') main.push(0xff, 0x60, ...two(all.length + 3), 0, ...all);
  return Uint8Array.from([...main, ...parts, 0xff, 0xd9]);
}
