import { describe, expect, test } from 'vitest';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { bareVideo } from '../../../src/pixel/clean/bareVideo';
import { describedPixels } from '../../../src/pixel/pixelDescriptionOf';
import { unclearPixels } from '../../../src/pixel/clean/unclearPixels';
import { encapsulatedFile } from '../../fixtures/encapsulatedFile';
import { blobOf, concat, latin1 } from '../../fixtures/part10';
import streams from './videoStreams.json';

const root = '1.2.840.10008.1.2.4';
const secret = 'Voss Anna 1951';

/** The video as a copy has it, and where it differs. */
async function bare(
  end: string,
  fragments: readonly Uint8Array[],
): Promise<{ readonly text: string; readonly changed: readonly number[] }> {
  const whole = concat(fragments);
  const file = encapsulatedFile(`${root}.${end}`, fragments);
  const part10 = await readPart10(blobOf(file));
  if (part10.kind !== 'part10') throw new Error(part10.code);
  const changed = await bareVideo(part10);
  if (changed === undefined) return { text: Buffer.from(whole).toString('latin1'), changed: [] };
  const copy = new Blob([
    file.slice(0, part10.pixelData?.start),
    ...changed.pieces.map((piece) => ('end' in piece ? part10.stream.slice(piece.start, piece.end) : piece)),
    file.slice(part10.pixelData?.end),
  ]);
  expect(copy.size).toBe(file.length);
  const again = await readPart10(copy);
  if (again.kind !== 'part10') throw new Error(again.code);
  expect(await bareVideo(again)).toBe(undefined);
  const slices = again.pixelData?.fragments
    ?.slice(1)
    .map(({ valueStart, valueEnd }) => copy.slice(valueStart, valueEnd));
  const bytes = new Uint8Array(await new Blob(slices).arrayBuffer());
  return {
    text: Buffer.from(bytes).toString('latin1'),
    changed: [...bytes.keys()].filter((i) => bytes[i] !== whole[i]),
  };
}

const even = (bytes: Uint8Array): Uint8Array =>
  bytes.length % 2 === 0 ? bytes : concat([bytes, new Uint8Array(1)]);
const slice = Uint8Array.of(0, 0, 1, 1, 9, 8, 7, 6, 5, 0, 0, 1, 2, 4, 3, 2, 1);
const sequence = Uint8Array.of(0, 0, 1, 0xb3, 0x2d, 1, 0x20, 0x24);
const userData = concat([Uint8Array.of(0, 0, 1, 0xb2), latin1(secret)]);

describe('the user data of MPEG-2', () => {
  test('is overwritten and nothing else is touched, also across fragments', async () => {
    const stream = even(concat([sequence, userData, slice, userData]));
    const at = sequence.length + 4;
    for (const cut of [at + 4, sequence.length + 2]) {
      const { text, changed } = await bare('100.1', [stream.subarray(0, cut), stream.subarray(cut)]);
      expect(text).not.toMatch(/Voss|Anna|1951/);
      const second = sequence.length + userData.length + slice.length + 4;
      expect(changed.every((i) => (i >= at && i < at + 14) || (i >= second && i < second + 14))).toBe(true);
    }
  });

  test('is seen in packets of a program stream, and sound that looks like it is none', async () => {
    const packet = (id: number, content: Uint8Array): Uint8Array =>
      concat([Uint8Array.of(0, 0, 1, id, 0, content.length + 3, 0x80, 0, 0), content]);
    const pack = Uint8Array.of(0, 0, 1, 0xba, 0x44, 0, 4, 0, 4, 1, 0, 0, 3, 0xf8);
    const sound = packet(0xc0, userData);
    const stream = even(
      concat([pack, packet(0xe0, concat([sequence, userData, slice])), sound, packet(0xe0, slice)]),
    );
    const { text, changed } = await bare('100', [stream]);
    expect(text.split(secret)).toHaveLength(2);
    expect(changed.length).toBeGreaterThan(10);
  });

  test('is seen in a transport stream over several packets', async () => {
    const ts = (counter: number, starts: boolean, content: Uint8Array): Uint8Array => {
      const stuffing = 184 - content.length;
      const field =
        stuffing === 0
          ? []
          : stuffing === 1
            ? [0]
            : [stuffing - 1, 0, ...Array<number>(stuffing - 2).fill(255)];
      return concat([
        Uint8Array.of(0x47, starts ? 0x41 : 1, 0, (stuffing > 0 ? 0x30 : 0x10) + counter, ...field),
        content,
      ]);
    };
    const pes = Uint8Array.of(0, 0, 1, 0xe0, 0, 0, 0x80, 0, 0);
    const head = concat([pes, sequence, Uint8Array.of(0, 0, 1, 0xb2), latin1('Voss ')]);
    const stream = concat([
      ts(0, true, head),
      ts(1, false, concat([latin1('Anna 1951'), slice])),
      ts(2, true, concat([pes, slice])),
      ...[3, 4, 5].map((n) => ts(n, false, slice)),
    ]);
    const { text, changed } = await bare('100', [stream]);
    expect(text).not.toMatch(/Voss|Anna|1951/);
    expect(changed.length).toBeLessThanOrEqual(14);
  });
});

/** Packets with the Service Description Table of DVB. */
const servicePackets = (stream: Uint8Array): Set<number> =>
  new Set(
    Array.from({ length: stream.length / 188 }, (_, n) => n).filter(
      (n) => (stream[188 * n + 1] ?? 0) % 32 === 0 && stream[188 * n + 2] === 0x11,
    ),
  );

describe('supplemental information', () => {
  const uuid = Uint8Array.from({ length: 16 }, (_, i) => 0x40 + i);
  const nal = (...content: number[]): Uint8Array => Uint8Array.of(0, 0, 0, 1, ...content);
  const idr = nal(0x65, 0x88, 0x84, 0, 0x21, 9, 9, 9);
  const payload = (type: number, content: Uint8Array): Uint8Array =>
    concat([Uint8Array.of(type, content.length), content]);

  test('of H.264 loses what its user wrote, and keeps its lengths and emulation prevention', async () => {
    const told = concat([uuid, latin1('Vo'), Uint8Array.of(0, 0, 3, 1), latin1('ss Anna')]);
    const sei = concat([
      nal(0x06),
      payload(1, Uint8Array.of(7, 7)),
      // The emulation prevention byte is not counted.
      Uint8Array.of(5, told.length - 1),
      told,
      payload(6, Uint8Array.of(5)),
      Uint8Array.of(0x80),
    ]);
    const stream = even(concat([nal(0x67, 0x64, 0, 10), sei, idr]));
    const { text, changed } = await bare('102', [stream]);
    expect(text).not.toMatch(/Voss|Vo|Anna/);
    expect(text).toContain('\0\0\u0003\u0001'.slice(0, 3));
    const from = Buffer.from(stream).toString('latin1').indexOf('@ABC');
    expect(changed.every((i) => i >= from && i < from + told.length)).toBe(true);
    expect(text.slice(from + told.length, from + told.length + 4)).toBe('\u0006\u0001\u0005\u0080');
  });

  test('of HEVC too', async () => {
    const sei = concat([nal(0x4e, 1), payload(5, concat([uuid, latin1(secret)])), Uint8Array.of(0x80)]);
    const { text } = await bare('107', [even(concat([sei, nal(0x26, 1, 9, 9, 9)]))]);
    expect(text).not.toMatch(/Voss|Anna/);
  });

  test('that names the version of the encoder stays: decoders ask for it', async () => {
    const transport = Uint8Array.from(Buffer.from(streams.transport, 'base64'));
    const mp4 = Uint8Array.from(Buffer.from(streams.mp4, 'base64'));
    // The names of its services are for people; they stand in a table of their own.
    const { changed } = await bare('102', [transport]);
    expect(new Set(changed.map((i) => Math.floor(i / 188)))).toEqual(servicePackets(transport));
    expect((await bare('102', [mp4])).text).toContain('x264 - core 164');
  });
});

describe('an MP4 file', () => {
  const box = (type: string, ...content: readonly Uint8Array[]): Uint8Array => {
    const bytes = concat([new Uint8Array(4), latin1(type), ...content]);
    new DataView(bytes.buffer).setUint32(0, bytes.length);
    return bytes;
  };
  const mp4 = Uint8Array.from(Buffer.from(streams.mp4, 'base64'));

  test('loses what it says to people, with all lengths and offsets as they were', async () => {
    const extras = [
      box('udta', box('\u00a9nam', latin1(`\0\u000e\u0015\u00c7${secret}`))),
      box('uuid', latin1('0123456789abcdef'), latin1(secret)),
      box('free', latin1(secret)),
      box('meta', latin1(secret)),
      box(
        'moov',
        box(
          'trak',
          box('udta', latin1(secret)),
          box(
            'mdia',
            box('hdlr', new Uint8Array(8), latin1('vide'), new Uint8Array(12), latin1('Vossens Kamera\0')),
          ),
        ),
      ),
    ];
    const { text, changed } = await bare('102', [even(concat([mp4, ...extras]))]);
    expect(text).not.toMatch(/Voss|Anna|1951|udta|uuid|meta/);
    expect(text).toContain('vide\0\0\0');
    const media = Buffer.from(mp4).toString('latin1').indexOf('mdat');
    const length = new DataView(mp4.buffer).getUint32(media - 4);
    expect(changed.filter((i) => i >= media && i < media + length - 4)).toEqual([]);
  });
});

describe('a transport stream', () => {
  const packet = (pid: number, starts: boolean, content: Uint8Array): Uint8Array => {
    const whole = new Uint8Array(188).fill(255);
    whole.set([0x47, (starts ? 0x40 : 0) + (pid >> 8), pid & 255, 0x10]);
    whole.set(content, 4);
    return whole;
  };
  const section = (table: number, ...content: number[]): Uint8Array =>
    Uint8Array.of(0, table, 0xb0, content.length, ...content);
  const name = [...latin1('Voss')];
  const pes = (id: number, content: Uint8Array): Uint8Array =>
    concat([Uint8Array.of(0, 0, 1, id, 0, 0, 0x80, 0, 0), content]);

  test('loses what is neither a map of its streams nor picture nor sound, and keeps those', async () => {
    const needed = [
      packet(0, true, section(0, 1, 2, 3, 4)),
      packet(0x1000, true, section(2, 1, 2, 3, 4)),
      // No PID is kept for tables: a stream may have any from 16 on.
      packet(0x11, true, pes(0xe0, concat([sequence, slice]))),
      packet(0x11, false, slice),
      packet(0x101, true, pes(0xc0, latin1('sound'))),
    ];
    const idle = [
      packet(0x12, true, section(0x42, ...name)),
      packet(0x12, false, latin1('Voss')),
      packet(0x1fff, false, latin1('Voss')),
      packet(0x102, true, pes(0xbf, latin1('Voss'))),
      packet(0x103, false, latin1('Voss')),
    ];
    const stream = concat([...needed, ...idle]);
    const { text, changed } = await bare('102', [stream]);
    expect(text).not.toMatch(/Voss/);
    expect(changed.every((i) => i >= 188 * needed.length && i % 188 >= 4)).toBe(true);
    expect(text.startsWith(Buffer.from(concat(needed)).toString('latin1'))).toBe(true);
  });
});

test('a video in a container that the standard does not name is not walked', async () => {
  const isUnwalked = async (head: readonly number[]): Promise<boolean> => {
    const file = encapsulatedFile(`${root}.102`, [Uint8Array.of(...head, ...new Uint8Array(64))]);
    const part10 = await readPart10(blobOf(file));
    if (part10.kind !== 'part10') throw new Error(part10.code);
    return unclearPixels(part10, describedPixels(part10));
  };
  // Matroska, AVI, nothing that anybody knows; NAL units, a program stream.
  expect(await isUnwalked([0x1a, 0x45, 0xdf, 0xa3])).toBe(true);
  expect(await isUnwalked([...latin1('RIFF')])).toBe(true);
  expect(await isUnwalked([...latin1(secret)])).toBe(true);
  expect(await isUnwalked([0, 0, 0, 1, 0x67, 0x64])).toBe(false);
  expect(await isUnwalked([0, 0, 1, 0xba, 0x44, 0])).toBe(false);
});
