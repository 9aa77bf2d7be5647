import { describe, expect, it } from 'vitest';
import { CodestreamError } from '../../../src/pixel/Codestream';
import { decodeJpegLs } from '../../../src/pixel/codecs/jpegLs/decodeJpegLs';
import { decodeCorrupted } from '../../fixtures/decodeCorrupted';
import { pixelDescription } from '../../fixtures/pixelDescription';
import made from './jpegLsStreams.json';

type Stream = (typeof made.streams)[number];

const hex = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, 'hex'));
const described = ({ rows, columns, components, bits }: Stream): ReturnType<typeof pixelDescription> =>
  pixelDescription(rows, columns, {
    samplesPerPixel: components,
    bitsAllocated: bits > 8 ? 16 : 8,
    bitsStored: bits,
  });
const decode = (stream: Stream): ReturnType<typeof decodeJpegLs> =>
  decodeJpegLs(hex(stream.stream), described(stream));

function expected({ bits, expected: text }: Stream): number[] {
  const bytes = hex(text);
  return [...(bits > 8 ? new Uint16Array(bytes.buffer) : bytes)];
}

function streamNamed(name: string): Stream {
  const stream = made.streams.find((each) => each.name === name);
  if (stream === undefined) throw new Error(`no stream ${name}`);
  return stream;
}

/** The stream with the segment of a marker changed, found by its second byte. */
function changed(name: string, marker: number, offset: number, value: number): Uint8Array {
  const bytes = hex(streamNamed(name).stream);
  const at = bytes.findIndex((byte, n) => byte === 0xff && bytes[n + 1] === marker);
  bytes[at + offset] = value;
  return bytes;
}

const refusal = (bytes: Uint8Array, name: string): string => {
  try {
    decodeJpegLs(bytes, described(streamNamed(name)));
  } catch (error) {
    if (error instanceof CodestreamError) return error.message;
    throw error;
  }
  return 'none';
};

describe('a JPEG-LS codestream gives the samples that CharLS gives', () => {
  it.each(made.streams)('$name', (stream) => {
    const decoded = decode(stream);
    expect([...decoded.samples]).toEqual(expected(stream));
    const { rows, columns, components } = stream;
    expect(decoded).toMatchObject({ rows, columns, components, signed: false });
  });
});

describe('a JPEG-LS codestream that cannot be decoded exactly is refused', () => {
  const [smooth, thresholds, bySample] = ['8 bit, smooth', 'own thresholds', 'RGB by sample'];

  it('where the data end before the picture does', () => {
    const bytes = hex(streamNamed(smooth).stream);
    for (let length = 0; length < bytes.length - 4; length++)
      expect(refusal(bytes.subarray(0, length), smooth)).not.toBe('none');
  });

  it('where a mapping table, a point transform or subsampling is asked for', () => {
    expect(refusal(changed(thresholds, 0xf8, 4, 2), thresholds)).toBe('unsupported-syntax');
    expect(refusal(changed(smooth, 0xda, 6, 1), smooth)).toBe('unsupported-syntax');
    expect(refusal(changed(smooth, 0xda, 9, 1), smooth)).toBe('unsupported-syntax');
    expect(refusal(changed(bySample, 0xf7, 11, 0x21), bySample)).toBe('unsupported-syntax');
  });

  it('where thresholds are not in order or the error is greater than half of the range', () => {
    expect(refusal(changed(thresholds, 0xf8, 8, 40), thresholds)).toBe('bad preset parameters');
    expect(refusal(changed(smooth, 0xda, 7, 200), smooth)).toBe('bad scan parameters');
  });

  it('where it is much larger than its header says', () => {
    expect(refusal(changed(smooth, 0xf7, 5, 0x70), smooth)).toBe('larger than described');
  });

  it('where a component is coded twice', () => {
    const name = 'RGB one after the other';
    const bytes = hex(streamNamed(name).stream);
    const scans = [...bytes.keys()].filter((n) => bytes[n] === 0xff && bytes[n + 1] === 0xda);
    bytes[(scans[1] ?? 0) + 5] = 1;
    expect(scans).toHaveLength(3);
    expect(refusal(bytes, name)).toBe('bad scan header');
  });

  it('where a restart marker is missing', () => {
    const name = 'restart markers every third line';
    const bytes = hex(streamNamed(name).stream);
    const at = bytes.findIndex((byte, n) => byte === 0xff && bytes[n + 1] === 0xd0);
    expect(refusal(Uint8Array.of(...bytes.subarray(0, at), ...bytes.subarray(at + 2)), name)).not.toBe(
      'none',
    );
  });
});

describe('a damaged JPEG-LS codestream ends with a picture or with CodestreamError', () => {
  it.each(made.streams.filter((_, n) => n % 3 === 0))('$name', (stream) => {
    const { refused } = decodeCorrupted(decodeJpegLs, hex(stream.stream), described(stream), 100);
    expect(refused).toBeGreaterThan(0);
  });
});
