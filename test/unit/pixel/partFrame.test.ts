import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodestreamError } from '../../../src/pixel/Codestream';
import { partFrame } from '../../../src/pixel/clean/partFrame';
import { joinPieces } from '../../../src/pixel/codecs/joinPieces';
import { encodeRle } from '../../../src/pixel/codecs/encodeRle';
import { decoderOf } from '../../../src/pixel/decoderOf';
import type { PixelDescription } from '../../../src/pixel/PixelDescription';
import { compareBareFrame } from '../../../src/verify/redaction/compareBareFrame';
import { concat, latin1 } from '../../fixtures/part10';
import { pixelDescription } from '../../fixtures/pixelDescription';
import { seeded } from '../../fixtures/seeded';
import jpegMade from './jpegStreams.json';
import jpeg2000Made from './jpeg2000Streams.json';
import htMade from './htj2kStreams.json';
import jpegLsMade from './jpegLsStreams.json';

const root = '1.2.840.10008.1.2';
const [rle, jpeg, jpegLs, jpeg2000, highThroughput] = ['5', '4.50', '4.80', '4.90', '4.201'].map(
  (end) => `${root}.${end}`,
) as [string, string, string, string, string];

interface Coded {
  readonly name: string;
  readonly syntax: string;
  readonly bytes: Uint8Array;
  readonly described: PixelDescription;
}

const hex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'));
const base64 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'base64'));

const jpegs: Coded[] = jpegMade.streams.map(({ name, rows, columns, components, stream }) => ({
  ...{ name, syntax: jpeg, bytes: hex(stream) },
  described: pixelDescription(rows, columns, { samplesPerPixel: components }),
}));
const jpegLss: Coded[] = jpegLsMade.streams.map(({ name, rows, columns, components, bits, stream }) => ({
  ...{ name, syntax: jpegLs, bytes: hex(stream) },
  described: pixelDescription(rows, columns, {
    samplesPerPixel: components,
    bitsAllocated: bits > 8 ? 16 : 8,
    bitsStored: bits,
  }),
}));
const jpeg2000s: Coded[] = jpeg2000Made.streams.map(({ name, rows, columns, stream }) => ({
  ...{ name, syntax: jpeg2000, bytes: base64(stream) },
  described: pixelDescription(rows, columns, { bitsAllocated: 16 }),
}));
const hts: Coded[] = htMade.streams.map(({ name, rows, columns, stream }) => ({
  ...{ name, syntax: highThroughput, bytes: base64(stream) },
  described: pixelDescription(rows, columns, { bitsAllocated: 16 }),
}));
const rles: Coded[] = [8, 16, 32].flatMap((bitsAllocated) =>
  [1, 3].map((samplesPerPixel) => {
    const described = pixelDescription(7, 5, { bitsAllocated, samplesPerPixel });
    const random = seeded(bitsAllocated + samplesPerPixel);
    const cells = Uint8Array.from({ length: (35 * samplesPerPixel * bitsAllocated) / 8 }, (_, at) =>
      at % 3 === 0 ? 9 : Math.floor(random() * 256),
    );
    const name = `${String(bitsAllocated)} bit, ${String(samplesPerPixel)} samples`;
    return { name, syntax: rle, bytes: encodeRle(cells, described), described };
  }),
);

/** What a decoder makes of a codestream: the picture, or that it makes none. */
function decoded({ syntax, described }: Coded, bytes: Uint8Array): unknown {
  try {
    const picture = decoderOf(syntax)?.(bytes, described);
    return { ...picture, samples: [...(picture?.samples ?? [])] };
  } catch (error) {
    if (error instanceof CodestreamError) return 'none';
    throw error;
  }
}

/** The bare codestream, proven by the code that proves copies. */
function bare(coded: Coded, bytes: Uint8Array): { readonly bytes: Uint8Array; readonly idle: string } {
  const parted = partFrame(bytes, coded.syntax, coded.described);
  if (parted === undefined) throw new Error('not walked');
  const needed = joinPieces(parted.needed);
  expect(compareBareFrame(bytes, needed, coded.syntax, coded.described)).toBe(undefined);
  expect(partFrame(needed, coded.syntax, coded.described)?.idle).toEqual([]);
  return { bytes: needed, idle: parted.idle.map((each) => Buffer.from(each).toString('latin1')).join('|') };
}

const secret = 'Vornhagen Sabine';
const segment = (marker: number, content: Uint8Array): Uint8Array =>
  concat([Uint8Array.of(0xff, marker, (content.length + 2) >> 8, (content.length + 2) % 256), content]);

/** Places where a marker segment may stand: in front of each marker segment behind the first one. */
function placesIn(bytes: Uint8Array, least: number): number[] {
  const places: number[] = [];
  let at = 2;
  while (at < bytes.length && bytes[at + 1] !== 0xd9) {
    places.push(at);
    let end = at + 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
    if (bytes[at + 1] === 0xda)
      while (
        end < bytes.length &&
        (bytes[end] !== 0xff || (bytes[end + 1] ?? 0) < least || ((bytes[end + 1] ?? 0) & 0xf8) === 0xd0)
      )
        end++;
    at = end;
  }
  return [...places, at];
}

const inserted = (bytes: Uint8Array, place: number, more: Uint8Array): Uint8Array =>
  concat([bytes.subarray(0, place), more, bytes.subarray(place)]);

/** A codestream whose segment at a place holds a text behind what it counts. */
function lengthened(bytes: Uint8Array, place: number): Uint8Array {
  const length = (bytes[place + 2] ?? 0) * 256 + (bytes[place + 3] ?? 0);
  const full = inserted(bytes, place + 2 + length, latin1(secret));
  new DataView(full.buffer, full.byteOffset).setUint16(place + 2, length + secret.length);
  return full;
}

/** DHT, DQT, SOF and SOS count what they hold. */
const counted = new Set([0xc0, 0xc1, 0xc3, 0xc4, 0xdb, 0xda, 0xf7]);

const markers = [0xfe, ...Array.from({ length: 16 }, (_, n) => 0xe0 + n)];

describe('a frame of the JPEG family', () => {
  it.each([...jpegs, ...jpegLss])(
    'decodes as before without any segment that decoding does not need: $name',
    (coded) => {
      const least = coded.syntax === jpegLs ? 0x80 : 1;
      const places = placesIn(coded.bytes, least);
      const before = decoded(coded, coded.bytes);
      fc.assert(
        fc.property(
          fc.array(
            fc.record({
              place: fc.constantFrom(...places),
              marker: fc.constantFrom(...markers),
              text: fc.string({ maxLength: 40, unit: 'binary-ascii' }),
              fill: fc.nat(3),
            }),
            { minLength: 1, maxLength: 5 },
          ),
          fc.constantFrom('', '\0', `\0${secret}`, `\u00ff\u00d8\u00ff\u00fe\0\u0012${secret}\u00ff\u00d9`),
          (extras, tail) => {
            const pieces: Uint8Array[] = [];
            let from = 0;
            for (const { place, marker, text, fill } of extras.toSorted((a, b) => a.place - b.place)) {
              pieces.push(coded.bytes.subarray(from, place), new Uint8Array(fill).fill(0xff));
              pieces.push(segment(marker, latin1(text + secret)));
              from = place;
            }
            const full = concat([...pieces, coded.bytes.subarray(from), latin1(tail)]);
            const { bytes, idle } = bare(coded, full);
            expect(Buffer.from(bytes).toString('latin1')).not.toContain('Vornhagen');
            expect(idle.split(secret).length - 1).toBe(extras.length + (tail.includes(secret) ? 1 : 0));
            expect(decoded(coded, bytes)).toEqual(before);
          },
        ),
        { numRuns: 30 },
      );
    },
  );

  it.each([...jpegs, ...jpegLss])(
    'decodes as before without reserved segments and without what a segment holds beyond its own counts: $name',
    (coded) => {
      const places = placesIn(coded.bytes, coded.syntax === jpegLs ? 0x80 : 1);
      const before = decoded(coded, coded.bytes);
      // In scans of JPEG-LS, FF02 is coded data.
      for (const marker of [coded.syntax === jpegLs ? 0x80 : 0x02, 0xbf, 0xf0, 0xfd, 0xc8, 0xdf])
        for (const place of places) {
          const { bytes } = bare(coded, inserted(coded.bytes, place, segment(marker, latin1(secret))));
          expect(Buffer.from(bytes).toString('latin1')).not.toContain('Vornhagen');
          expect(decoded(coded, bytes)).toEqual(before);
        }
      for (const place of places.filter((at) => counted.has(coded.bytes[at + 1] ?? 0))) {
        const { bytes } = bare(coded, lengthened(coded.bytes, place));
        expect(Buffer.from(bytes).toString('latin1')).not.toContain('Vornhagen');
        expect(decoded(coded, bytes)).toEqual(before);
      }
    },
  );

  it('is not walked where frame headers of JPEG and JPEG-LS stand together', () => {
    const [coded] = jpegs;
    if (coded === undefined) throw new Error('no stream');
    const both = inserted(coded.bytes, 2, segment(0xf7, latin1(secret)));
    expect(partFrame(both, jpeg, coded.described)).toBe(undefined);
    expect(compareBareFrame(both, coded.bytes, jpeg, coded.described)).toBeDefined();
  });

  it('keeps what says how colours are coded, and not one byte more of it', () => {
    const [coded] = jpegs;
    if (coded === undefined) throw new Error('no stream');
    const body = coded.bytes.subarray(2 + 18);
    const adobe = segment(0xee, latin1('Adobe\0d\0\0\0\0\u0001'));
    const jfif = segment(0xe0, latin1('JFIF\0\u0001\u0002\0\0\u0001\0\u0001\0\0'));
    const start = Uint8Array.of(0xff, 0xd8);
    expect([...bare(coded, concat([start, jfif, adobe, body])).bytes]).toEqual([
      ...concat([start, jfif, adobe, body]),
    ]);
    const more = concat([
      start,
      segment(0xe0, latin1(`JFIF\0\u0001\u0002\0\0\u0001\0\u0001\u0001\u0001abc${secret}`)),
      segment(0xee, latin1(`Adobe\0d\0\0\0\0\u0001${secret}`)),
      body,
    ]);
    expect([...bare(coded, more).bytes]).toEqual([...concat([start, jfif, adobe, body])]);
  });

  it('is not walked where bytes stand between its segments that belong to none', () => {
    const [coded] = jpegs;
    if (coded === undefined) throw new Error('no stream');
    const [, place = 2] = placesIn(coded.bytes, 1);
    const odd = concat([coded.bytes.subarray(0, place), latin1(secret), coded.bytes.subarray(place)]);
    expect(partFrame(odd, jpeg, coded.described)).toBe(undefined);
    expect(partFrame(latin1(secret), jpeg, coded.described)).toBe(undefined);
    expect(partFrame(new Uint8Array(), jpeg, coded.described)).toBe(undefined);
  });
});

describe('a frame of JPEG 2000 and HTJ2K', () => {
  /** Comments in the main header and in every tile-part, whose lengths grow; TLM tells of them where it is wanted. */
  function commented(bytes: Uint8Array, text: string, told: '' | 'short' | 'long'): Uint8Array {
    const comment = segment(0x64, concat([Uint8Array.of(0, 1), latin1(text)]));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    let at = 2;
    while (view.getUint16(at) !== 0xff90) at += 2 + view.getUint16(at + 2);
    const main = bytes.subarray(2, at);
    const parts: Uint8Array[] = [];
    const lengths: number[] = [];
    while (at + 12 <= bytes.length && view.getUint16(at) === 0xff90) {
      const length = view.getUint32(at + 6);
      const head = bytes.slice(at, at + 12);
      if (length > 0) new DataView(head.buffer).setUint32(6, length + comment.length);
      lengths.push(length + comment.length);
      const end = length === 0 ? bytes.length - 2 : at + length;
      parts.push(head, comment, bytes.subarray(at + 12, end));
      at = end;
    }
    const entries = lengths.flatMap((length, n) =>
      told === 'short'
        ? [n, length >> 8, length % 256]
        : [0, n, (length >> 24) & 255, (length >> 16) & 255, (length >> 8) & 255, length & 255],
    );
    const table =
      told === '' ? [] : [segment(0x55, Uint8Array.from([0, told === 'short' ? 0x10 : 0x60, ...entries]))];
    return concat([bytes.subarray(0, 2), main, comment, ...table, ...parts, bytes.subarray(at)]);
  }

  const bareStreams = [...jpeg2000s, ...hts].filter(({ bytes }) => bytes[0] === 0xff);
  it.each(bareStreams)('decodes as before without comments, and its lengths hold: $name', (coded) => {
    const before = decoded(coded, coded.bytes);
    for (const told of ['', 'short', 'long'] as const) {
      const full = commented(coded.bytes, secret, told);
      expect(decoded(coded, full)).toEqual(before);
      const { bytes, idle } = bare(coded, concat([full, latin1(`\0${secret}`)]));
      expect(idle.split(secret).length).toBeGreaterThan(3);
      expect(Buffer.from(bytes).toString('latin1')).not.toContain('Vornhagen');
      expect(decoded(coded, bytes)).toEqual(before);
    }
  });

  it.each(bareStreams)('decodes as before without what no decoder needs of its headers: $name', (coded) => {
    const before = decoded(coded, coded.bytes);
    const view = new DataView(coded.bytes.buffer, coded.bytes.byteOffset);
    for (let at = 4 + view.getUint16(4); view.getUint16(at) !== 0xff90; at += 2 + view.getUint16(at + 2)) {
      const wrongs = [0x55, 0x57, 0x58, 0x63].map((marker) => segment(marker, latin1(secret)));
      const bares = [0x30, 0x31, 0x3f].map((marker) => Uint8Array.of(0xff, marker));
      for (const more of [...wrongs, ...bares]) {
        const full = inserted(coded.bytes, at, more);
        expect(decoded(coded, full)).toEqual(before);
        const { bytes } = bare(coded, full);
        expect(bytes.length).toBeLessThanOrEqual(coded.bytes.length);
        expect(decoded(coded, bytes)).toEqual(before);
      }
      // COD, COC, QCD, QCC, RGN.
      if (![0x52, 0x53, 0x5c, 0x5d, 0x5e].includes(view.getUint16(at) % 256)) continue;
      const { bytes } = bare(coded, lengthened(coded.bytes, at));
      expect(Buffer.from(bytes).toString('latin1')).not.toContain('Vornhagen');
      expect(decoded(coded, bytes)).toEqual(before);
    }
  });

  it.each(bareStreams)(
    'is the same where it is cut off, and a byte makes its length even: $name',
    (coded) => {
      const cut = commented(coded.bytes, secret, '').subarray(0, -3);
      // Cut within a header nobody walks it.
      if (partFrame(cut, coded.syntax, coded.described) === undefined) return;
      const { bytes } = bare(coded, cut);
      expect(compareBareFrame(cut, concat([bytes, new Uint8Array(1)]), coded.syntax, coded.described)).toBe(
        undefined,
      );
    },
  );

  const box = (type: string, content: Uint8Array): Uint8Array => {
    const bytes = concat([new Uint8Array(4), latin1(type), content]);
    new DataView(bytes.buffer).setUint32(0, bytes.length);
    return bytes;
  };

  it('comes out of the boxes of a JP2 file alone', () => {
    const [coded] = jpeg2000s;
    if (coded === undefined) throw new Error('no stream');
    const around = concat([
      box('jP  ', Uint8Array.of(0x0d, 0x0a, 0x87, 0x0a)),
      box('ftyp', latin1('jp2 \0\0\0\0jp2 ')),
      box('xml ', latin1(`<x>${secret}</x>`)),
      box('jp2c', coded.bytes),
      box('uuid', latin1(`0123456789abcdef${secret}`)),
    ]);
    const { bytes, idle } = bare(coded, around);
    expect(idle.split(secret)).toHaveLength(3);
    const plain = joinPieces(partFrame(coded.bytes, jpeg2000, coded.described)?.needed ?? []);
    expect([...bytes]).toEqual([...plain]);
    const palette = concat([
      box('jP  ', Uint8Array.of(0x0d, 0x0a, 0x87, 0x0a)),
      box('pclr', new Uint8Array(9)),
    ]);
    expect(partFrame(concat([palette, box('jp2c', coded.bytes)]), jpeg2000, coded.described)).toBe(undefined);
  });

  it('is not walked where its lengths lead nowhere', () => {
    const [coded] = jpeg2000s;
    if (coded === undefined) throw new Error('no stream');
    const odd = concat([coded.bytes.subarray(0, -2), latin1(secret), coded.bytes.subarray(-2)]);
    expect(partFrame(odd, jpeg2000, coded.described)).toBe(undefined);
  });
});

describe('a frame of RLE', () => {
  it.each(rles)('decodes as before without gaps, tails and offsets of no segment: $name', (coded) => {
    const { bytes: plain } = coded;
    const before = decoded(coded, plain);
    const view = new DataView(plain.buffer, plain.byteOffset);
    const count = view.getUint32(0, true);
    const starts = Array.from({ length: count }, (_, n) => view.getUint32(4 + 4 * n, true));
    const segments = starts.map((start, n) => plain.subarray(start, starts[n + 1] ?? plain.length));
    const header = plain.slice(0, 64);
    const words = new DataView(header.buffer);
    const pieces: Uint8Array[] = [header, latin1(secret)];
    for (let n = 0, at = 64 + secret.length; n < count; n++) {
      const tailed = concat([segments[n] ?? new Uint8Array(), latin1(secret)]);
      words.setUint32(4 + 4 * n, at, true);
      pieces.push(tailed);
      at += tailed.length;
    }
    if (count < 15) header.set(latin1('Vorn'), 60);
    const { bytes, idle } = bare(coded, concat(pieces));
    expect(idle.split(secret)).toHaveLength(count + 2);
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('Vorn');
    expect(decoded(coded, bytes)).toEqual(before);
  });

  it('ends with its pixels, also where a run of literals goes on', () => {
    const described = pixelDescription(1, 4);
    const header = new Uint8Array(64);
    header.set([1, 0, 0, 0, 64]);
    const run = Uint8Array.of(3 + secret.length, 1, 2, 3, 4);
    const full = concat([header, run, latin1(secret)]);
    const coded: Coded = { name: '', syntax: rle, bytes: full, described };
    const { bytes, idle } = bare(coded, full);
    expect(idle).toBe(secret);
    expect([...bytes.subarray(64)]).toEqual([3, 1, 2, 3, 4, 0]);
  });

  it('is not walked where a segment ends before its pixels', () => {
    const [coded] = rles;
    if (coded === undefined) throw new Error('no stream');
    expect(partFrame(coded.bytes.subarray(0, 70), rle, coded.described)).toBe(undefined);
    expect(partFrame(new Uint8Array(64), rle, coded.described)).toBe(undefined);
  });
});
