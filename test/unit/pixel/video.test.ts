import { describe, expect, test } from 'vitest';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { containerOf } from '../../../src/pixel/video/containerOf';
import { mp4Of } from '../../../src/pixel/video/mp4Of';
import { isVideo } from '../../../src/pixel/video/isVideo';
import { videoStreamOf } from '../../../src/pixel/video/videoStreamOf';
import { encapsulatedFile } from '../../fixtures/encapsulatedFile';
import { blobOf, concat, latin1 } from '../../fixtures/part10';
import { seeded } from '../../fixtures/seeded';
import streams from './videoStreams.json';

const root = '1.2.840.10008.1.2.4';

const packets = (count: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(188 * count);
  for (let i = 0; i < count; i++) bytes[188 * i] = 0x47;
  return bytes;
};

describe('a container is told by its first bytes', () => {
  test.each([
    ['ISO base media', 'mp4', concat([Uint8Array.of(0, 0, 0, 24), latin1('ftypisom')])],
    ['an MPEG transport stream', 'mpeg-ts', packets(6)],
    ['an MPEG program stream', 'mpeg-ps', Uint8Array.of(0, 0, 1, 0xba, 0x44)],
    ['NAL units of H.264', 'annex-b', Uint8Array.of(0, 0, 0, 1, 0x67, 0x64)],
    ['an MPEG-2 sequence', 'annex-b', Uint8Array.of(0, 0, 1, 0xb3, 8)],
    ['a chance sync byte', 'unknown', concat([packets(2), new Uint8Array(600).fill(5)])],
    ['zeros', 'unknown', new Uint8Array(64)],
    ['nothing', 'unknown', new Uint8Array()],
  ])('of %s', async (_, container, bytes) => {
    expect(await containerOf(new Blob([bytes]))).toBe(container);
  });
});

async function videoIn(transferSyntax: string, fragments: readonly Uint8Array[]) {
  const part10 = await readPart10(blobOf(encapsulatedFile(transferSyntax, fragments)));
  if (part10.kind !== 'part10') throw new Error(part10.code);
  return await videoStreamOf(part10);
}

describe('the video of a file', () => {
  test('is all its fragments as one stream, with the type of its container', async () => {
    const [first, second] = [Uint8Array.of(0, 0, 1, 0xba, 1, 2), Uint8Array.of(3, 4, 5, 6)];
    const video = await videoIn(`${root}.100.1`, [first, second]);
    expect(video?.container).toBe('mpeg-ps');
    expect(video?.stream.type).toBe('video/mpeg');
    expect(new Uint8Array((await video?.stream.arrayBuffer()) ?? new ArrayBuffer())).toEqual(
      concat([first, second]),
    );
  });

  test('is none where the transfer syntax is none of video, or there is nothing of it', async () => {
    expect(await videoIn(`${root}.70`, [Uint8Array.of(0, 0, 1, 0xba)])).toBeUndefined();
    expect(await videoIn(`${root}.102`, [])).toBeUndefined();
  });

  test('the transfer syntaxes of video are MPEG2, MPEG-4 AVC and HEVC, fragmentable ones too', () => {
    for (const end of ['100', '101.1', '102', '103', '104.1', '105', '106.1', '107', '108'])
      expect(isVideo(`${root}.${end}`)).toBe(true);
    for (const end of ['50', '90', '109', '110', '1000', '100.2'])
      expect(isVideo(`${root}.${end}`)).toBe(false);
  });
});

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, 'base64'));
const transport = bytesOf(streams.transport);
const size = { columns: 64, rows: 48 };

/** What is in the first box of a type, wherever it is nested. */
function boxIn(file: Uint8Array, type: string): Uint8Array {
  const at = Buffer.from(file).indexOf(type, 0, 'latin1');
  const length = Buffer.from(file).readUInt32BE(at - 4);
  return file.subarray(at + 4, at - 4 + length);
}

const numbersIn = (table: Uint8Array): number[] =>
  Array.from({ length: Math.floor(table.length / 4) }, (_, i) => Buffer.from(table).readInt32BE(4 * i));

async function repacked(): Promise<{ file: Uint8Array; silent: boolean }> {
  const packed = await mp4Of(new Blob([transport]), size);
  if (packed === undefined) throw new Error('not repacked');
  return { file: new Uint8Array(await packed.stream.arrayBuffer()), silent: packed.silent };
}

describe('H.264 in a transport stream is repacked as MP4', () => {
  test('with the same coded pictures byte for byte, and each of them found', async () => {
    const { file } = await repacked();
    const muxed = bytesOf(streams.mp4);
    expect(boxIn(file, 'mdat')).toEqual(boxIn(muxed, 'mdat'));
    expect(boxIn(file, 'stsz')).toEqual(boxIn(muxed, 'stsz'));
    expect(boxIn(file, 'stss')).toEqual(boxIn(muxed, 'stss'));
    expect(boxIn(file, 'avcC')).toEqual(boxIn(muxed, 'avcC'));
    const [, , start = 0] = numbersIn(boxIn(file, 'stco'));
    expect(file.subarray(start)).toEqual(boxIn(file, 'mdat'));
  });

  test('with their times: as long, and shown in the same order', async () => {
    const { file } = await repacked();
    const muxed = bytesOf(streams.mp4);
    const times = (movie: Uint8Array): number[] => {
      const [, , , scale = 1] = numbersIn(boxIn(movie, 'mdhd'));
      const waits = unrolled(numbersIn(boxIn(movie, 'ctts')).slice(2));
      const durations = unrolled(numbersIn(boxIn(movie, 'stts')).slice(2));
      let decoded = 0;
      return durations.map((duration, i) => {
        const shown = (decoded + (waits[i] ?? 0)) / scale;
        decoded += duration;
        return Math.round(1000 * shown);
      });
    };
    expect(times(file)).toHaveLength(streams.frames);
    expect(times(file)).toEqual(times(muxed));
  });

  test('and says that the sound stayed behind', async () => {
    expect((await repacked()).silent).toBe(true);
  });

  test('but another video, or a stream that names none, is not', async () => {
    expect(await mp4Of(new Blob([packets(40)]), size)).toBeUndefined();
    // stream_type of MPEG-2 video in place of that of H.264.
    const other = transport.slice();
    const map = Buffer.from(other).indexOf(Uint8Array.of(0x1b, 0xe1, 0x00));
    other[map] = 2;
    expect(map).toBeGreaterThan(0);
    expect(await mp4Of(new Blob([other]), size)).toBeUndefined();
  });

  test('but a stream of two programs, or one that breaks off in between, is not: a part would go unseen', async () => {
    const two = transport.slice();
    // The Program Association Table lies in the packet with PID 0; its section gets a second program of 4 bytes.
    const table = two.subarray(
      Array.from({ length: 20 }, (_, i) => 188 * i).find((at) => two[at + 1] === 0x40 && two[at + 2] === 0),
    );
    table.set([0, 2, 0xf0, 0x01], 17);
    table[7] = (table[7] ?? 0) + 4;
    expect(await mp4Of(new Blob([two]), size)).toBeUndefined();
    const broken = transport.slice();
    broken[188 * 30] = 0;
    expect(await mp4Of(new Blob([broken]), size)).toBeUndefined();
  });

  test('and damage ends in a file or in none, never in an error', async () => {
    const next = seeded(11);
    for (let round = 0; round < 150; round++) {
      const damaged = transport.slice(0, Math.ceil(transport.length * (round % 3 === 0 ? next() : 1)));
      for (let i = 0; i < 12; i++) damaged[Math.floor(next() * damaged.length)] = Math.floor(next() * 256);
      const packed = await mp4Of(new Blob([damaged]), size);
      if (packed !== undefined) expect(packed.stream.size).toBeLessThan(2 * transport.length);
    }
  });
});

/** Count and value, count and value ... one by one. */
const unrolled = (pairs: readonly number[]): number[] =>
  pairs.flatMap((count, i) => (i % 2 === 0 ? Array<number>(count).fill(pairs[i + 1] ?? 0) : []));
