import { deflateSync, inflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findElement } from '../../src/dicom/access/findElement';
import type { Part10 } from '../../src/dicom/model/Part10';
import { cleanFile } from '../../src/file/clean/cleanFile';
import { pixelToolsWith } from '../../src/file/clean/pixelToolsWith';
import type { Cleaning } from '../../src/file/clean/CleaningOutcome';
import { decodeFrame } from '../../src/pixel/decodeFrame';
import { pixelLaw } from '../../src/verify/redaction/pixelLaw';
import { allCoded, box, fileOf, root, secret, segment, tells } from '../fixtures/hiddenTexts';
import type { Coded, Family, Layout } from '../fixtures/hiddenTexts';
import { concat, latin1 } from '../fixtures/part10';
import { pixelDescription } from '../fixtures/pixelDescription';
import { readDicom } from '../fixtures/readDicom';
import videoMade from '../unit/pixel/videoStreams.json';

const tools = pixelToolsWith((bytes) => new Blob([bytes]));

async function cleaned(file: Blob, preset: 'basic' | 'own-record'): Promise<Cleaning> {
  const choice = { preset, options: [] };
  const key = new Uint8Array(32).fill(7);
  const request = { choice, key, studySecrets: [], pixels: 'export-unreviewed' } as const;
  const outcome = await cleanFile(file, request, { tools });
  if (outcome.kind !== 'cleaning') throw new Error(JSON.stringify(outcome));
  return outcome;
}

const bytesIn = async (blob: Blob, start = 0, end = blob.size): Promise<Uint8Array> =>
  new Uint8Array(await blob.slice(start, end).arrayBuffer());

/** The values of the items of Pixel Data, the table first. */
async function itemsOf({ pixelData, stream }: Part10): Promise<Uint8Array[]> {
  return Promise.all(
    (pixelData?.fragments ?? []).map(({ valueStart, valueEnd }) => bytesIn(stream, valueStart, valueEnd)),
  );
}

async function pixelsOf({ pixelData, stream }: Part10): Promise<Uint8Array> {
  return bytesIn(stream, pixelData?.start, pixelData?.end);
}

async function valuesOf(file: Part10): Promise<unknown[]> {
  const rasters = [await decodeFrame(file, 0), await decodeFrame(file, 1)];
  return rasters.map((raster) => ('kind' in raster ? raster.code : [...raster.samples]));
}

/** Each table that a copy has names the places of its frames, each fragment is even, and nothing but the pad is behind a frame. */
async function expectSoundTables(copy: Part10): Promise<void> {
  const [table = new Uint8Array(), ...fragments] = await itemsOf(copy);
  expect(fragments.filter(({ length }) => length % 2 !== 0)).toEqual([]);
  const starts = fragments.map((_, n) =>
    fragments.slice(0, n).reduce((at, { length }) => at + 8 + length, 0),
  );
  const view = new DataView(table.buffer, table.byteOffset);
  const offsets = Array.from({ length: table.length / 4 }, (_, n) => view.getUint32(4 * n, true));
  if (fragments.length === 2 && table.length > 0) expect(offsets).toEqual(starts);
  for (const offset of offsets) expect(starts).toContain(offset);
  expect([0, 2]).toContain(offsets.length);
  const wide = async (tag: number): Promise<number[]> => {
    const element = findElement(copy.dataSet, tag);
    const bytes = element && (await bytesIn(copy.stream, element.valueStart, element.valueEnd));
    return bytes === undefined ? [] : [...new BigUint64Array(bytes.buffer)].map(Number);
  };
  const [places, lengths] = [await wide(0x7fe00001), await wide(0x7fe00002)];
  if (places.length > 0) expect(places).toEqual(starts);
  for (const [n, length] of lengths.entries()) expect(length + (length % 2)).toBe(fragments[n]?.length);
}

type Frames = Coded['frames'];
interface Place {
  readonly place: string;
  readonly of: readonly Family[];
  readonly plant: (frames: Frames) => Partial<Layout>;
}

const text = latin1(secret);
const jpegs = ['jpeg', 'jpeg-ls'] as const;
const every = [...jpegs, 'jpeg-2000', 'rle', 'deflated'] as const;
const behindStart = (bytes: Uint8Array, ...more: readonly Uint8Array[]): Uint8Array =>
  concat([bytes.subarray(0, 2), ...more, bytes.subarray(2)]);
/** SIZ stands first in a main header. */
function behindSize(bytes: Uint8Array, ...more: readonly Uint8Array[]): Uint8Array {
  const end = 4 + (bytes[4] ?? 0) * 256 + (bytes[5] ?? 0);
  return concat([bytes.subarray(0, end), ...more, bytes.subarray(end)]);
}
const first = (change: (bytes: Uint8Array) => Uint8Array) => (frames: Frames) => ({
  fragments: [[change(frames[0])], [frames[1]]],
});
const second = (change: (bytes: Uint8Array) => Uint8Array) => (frames: Frames) => ({
  fragments: [[frames[0]], [change(frames[1])]],
});
/** In two fragments, parted in the middle of the text. */
const parted = (change: (bytes: Uint8Array) => Uint8Array) => (frames: Frames) => {
  const whole = change(frames[0]);
  const found = Buffer.from(whole).indexOf(secret) + 6;
  const cut = found + (found % 2);
  return { fragments: [[whole.subarray(0, cut), whole.subarray(cut)], [frames[1]]] };
};
const comment = (bytes: Uint8Array): Uint8Array => behindStart(bytes, segment(0xfe, text));
const comment2000 = (bytes: Uint8Array): Uint8Array =>
  behindSize(bytes, segment(0x64, concat([Uint8Array.of(0, 1), text])));
const inApp = (n: number, content: string) => (bytes: Uint8Array) =>
  behindStart(bytes, segment(0xe0 + n, latin1(content + secret)));
const signature = box('jP  ', Uint8Array.of(0x0d, 0x0a, 0x87, 0x0a));
const boxed = (before: Uint8Array, behind: Uint8Array) => (bytes: Uint8Array) =>
  concat([signature, box('ftyp', latin1('jp2 \0\0\0\0jp2 ')), before, box('jp2c', bytes), behind]);
const nothing = new Uint8Array();
const uuid = box('uuid', latin1(`0123456789abcdef${secret}`));

const places: readonly Place[] = [
  { place: 'COM', of: jpegs, plant: first(comment) },
  { place: 'COM of the second frame', of: jpegs, plant: second(comment) },
  { place: 'COM parted by a fragment', of: jpegs, plant: parted(comment) },
  {
    place: 'APP0 with a thumbnail',
    of: jpegs,
    plant: first(inApp(0, 'JFIF\0\x01\x02\0\0\x01\0\x01\x01\x01')),
  },
  { place: 'APP1 with Exif', of: jpegs, plant: first(inApp(1, 'Exif\0\0II*\0\x08\0\0\0')) },
  { place: 'APP1 with XMP', of: jpegs, plant: first(inApp(1, 'http://ns.adobe.com/xap/1.0/\0<x>')) },
  { place: 'APP13', of: jpegs, plant: first(inApp(13, 'Photoshop 3.0\0')) },
  { place: 'bytes in front of SOI', of: jpegs, plant: first((b) => concat([text, b])) },
  { place: 'bytes between SOI and the next marker', of: jpegs, plant: first((b) => behindStart(b, text)) },
  { place: 'COM of JPEG 2000', of: ['jpeg-2000'], plant: first(comment2000) },
  { place: 'COM of JPEG 2000 in the second frame', of: ['jpeg-2000'], plant: second(comment2000) },
  { place: 'COM of JPEG 2000 parted by a fragment', of: ['jpeg-2000'], plant: parted(comment2000) },
  { place: 'a uuid box', of: ['jpeg-2000'], plant: first(boxed(uuid, nothing)) },
  { place: 'an xml box', of: ['jpeg-2000'], plant: first(boxed(box('xml ', text), nothing)) },
  { place: 'a uuid box behind the codestream', of: ['jpeg-2000'], plant: first(boxed(nothing, uuid)) },
  {
    place: 'unused offsets of the RLE header',
    of: ['rle'],
    plant: first((b) => concat([b.subarray(0, 40), text, b.subarray(40 + text.length)])),
  },
  { place: 'bytes behind the end', of: every, plant: first((b) => concat([b, text])) },
  { place: 'bytes behind the end of the second frame', of: every, plant: second((b) => concat([b, text])) },
  { place: 'padding behind the end', of: every, plant: first((b) => concat([b, new Uint8Array(9), text])) },
  {
    place: 'figures behind the end',
    of: every,
    plant: first((b) => concat([b, latin1('\0 1951-02-03 4711-0815 Vornh')])),
  },
  {
    place: 'a fragment of its own behind the end',
    of: every,
    plant: (frames) => ({ fragments: [[frames[0]], [frames[1]]], more: [text] }),
  },
  {
    place: 'cells behind the frame',
    of: ['deflated'],
    plant: first((b) => deflateSync(concat([inflateSync(b), text]))),
  },
  { place: 'the table of offsets', of: every, plant: () => ({ behindTable: text }) },
];

const cases = allCoded.flatMap((coded) =>
  places
    .filter(({ of }) => of.includes(coded.family))
    .flatMap((place) =>
      (['none', 'basic', 'extended'] as const)
        // One fragment a frame is what an Extended Offset Table tells of.
        .filter((tables) => tables !== 'extended' || !place.place.includes('parted'))
        .map((tables) => ({ ...place, tables, coded, name: coded.name })),
    ),
);

describe('a text in a place of an encapsulated picture that no decoder needs', () => {
  it.each(cases)(
    'is gone from a copy, and stays in an own record: $name, $place, tables: $tables',
    async (each) => {
      const { coded, tables, plant } = each;
      const plainly: Layout = { fragments: coded.frames.map((frame) => [frame]), tables };
      const layout: Layout = { ...plainly, ...plant(coded.frames) };
      const plain = await readDicom(fileOf(coded.uid, coded.described, plainly));
      const file = fileOf(coded.uid, coded.described, layout);
      const source = await readDicom(file);
      const isDeflated = each.place === 'cells behind the frame';
      expect(tells(await bytesIn(file)) || isDeflated || each.place.includes('parted')).toBe(true);
      // Nothing says which deflated fragment is of which frame.
      if (coded.family === 'deflated' && tables === 'none' && layout.more !== undefined) {
        await expect(cleaned(file, 'basic')).rejects.toThrow('stray-bits-stay');
        return;
      }

      const outcome = await cleaned(file, 'basic');
      const copy = await readDicom(outcome.blob);
      expect(tells(await bytesIn(outcome.blob))).toBe(false);
      expect(tells(concat((await itemsOf(copy)).slice(1)))).toBe(false);
      const values = await valuesOf(plain);
      expect(values.every((each) => typeof each === 'object')).toBe(true);
      expect(await valuesOf(copy)).toEqual(values);
      await expectSoundTables(copy);
      expect(outcome.notes.join()).toMatch(/(segments|excess-pixels)-removed/);
      expect(outcome.edits.map(({ path }) => path)).toContain('(7fe0,0010)');
      // The law that the copy was held to breaks on the source, but for wide tables and for what nobody can walk.
      expect(await pixelLaw(copy, tools.decode)).toBe(undefined);
      const isWalked = !each.place.includes('SOI');
      if (tables !== 'extended' && isWalked)
        expect(await pixelLaw(source, tools.decode)).toBeTypeOf('string');
      const again = await cleaned(outcome.blob, 'basic');
      expect(again.notes.filter((note) => note.endsWith('-removed'))).toEqual([]);
      expect(await pixelsOf(await readDicom(again.blob))).toEqual(await pixelsOf(copy));

      const own = await cleaned(file, 'own-record');
      expect(await pixelsOf(await readDicom(own.blob))).toEqual(await pixelsOf(source));
      // Own records are told of what can be read without a decoder.
      if (!isDeflated) expect(own.notes.join()).toMatch(/(segments|excess-pixels)-kept/);
    },
  );
});

const nal = (...content: number[]): Uint8Array => Uint8Array.of(0, 0, 0, 1, ...content);
const identifier = Uint8Array.from({ length: 16 }, (_, i) => 0x40 + i);
const payload = concat([Uint8Array.of(5, 16 + text.length), identifier, text, Uint8Array.of(0x80)]);
const mp4 = Uint8Array.from(Buffer.from(videoMade.mp4, 'base64'));
const inMpeg = concat([
  Uint8Array.of(0, 0, 1, 0xb3, 0x2d, 1, 0x20, 0x24, 0, 0, 1, 0xb2),
  text,
  Uint8Array.of(0, 0, 1, 1, 9, 8, 7, 6, 5),
]);
const inH264 = concat([nal(0x67, 0x64, 0, 10), nal(0x06), payload, nal(0x65, 0x88, 0x84, 0, 0x21, 9, 9, 9)]);
const inHevc = concat([nal(0x4e, 1), payload, nal(0x26, 1, 9, 9, 9)]);
const videos = [
  ...['100', '100.1', '101', '101.1'].map((end) => ({ end, place: 'user data of MPEG-2', bytes: inMpeg })),
  ...['102', '102.1', '103', '103.1', '104', '104.1', '105', '105.1', '106', '106.1'].flatMap((end) => [
    { end, place: 'SEI of H.264', bytes: inH264 },
    ...['udta', 'free', 'meta', 'uuid'].map((type) => ({
      ...{ end, place: `a box ${type}` },
      bytes: concat([mp4, box(type, type === 'uuid' ? identifier : nothing, text)]),
    })),
  ]),
  ...['107', '108'].map((end) => ({ end, place: 'SEI of HEVC', bytes: inHevc })),
].flatMap((each) => [false, true].map((isInTable) => ({ ...each, isInTable })));

describe('a text in a video that no player needs', () => {
  it.each(videos)(
    'is overwritten in a copy, and stays in an own record: 4.$end, $place, in the table: $isInTable',
    async (each) => {
      const uid = `${root}.4.${each.end}`;
      const at = Buffer.from(each.bytes).indexOf(secret) + 6;
      const cut = at + (at % 2);
      const fragments = [[each.bytes.subarray(0, cut), each.bytes.subarray(cut)]];
      const layout: Layout = { fragments, tables: 'none', ...(each.isInTable ? { behindTable: text } : {}) };
      const file = fileOf(uid, pixelDescription(8, 8), layout);
      const source = await readDicom(file);
      const outcome = await cleaned(file, 'basic');
      const copy = await readDicom(outcome.blob);
      expect(tells(await bytesIn(outcome.blob))).toBe(false);
      expect(outcome.notes).toContain('segments-removed');
      const [[table, ...was], [, ...is]] = [await itemsOf(source), await itemsOf(copy)];
      expect(is.map(({ length }) => length)).toEqual(was.map(({ length }) => length));
      expect(table?.length).toBe(each.isInTable ? text.length : 0);
      const [old, fresh] = [concat(was), concat(is)];
      expect(tells(fresh)).toBe(false);
      // Only the text, its box and what names the box are overwritten.
      const changed = [...fresh.keys()].filter((i) => fresh[i] !== old[i]);
      const found = Buffer.from(old).indexOf(secret);
      const known = Buffer.from(mp4).indexOf('moov');
      const ours = changed.filter(
        (i) => (i < found - 20 || i >= found + text.length) && !(each.place.startsWith('a box') && i > known),
      );
      expect(ours).toEqual([]);
      const own = await cleaned(file, 'own-record');
      expect(await pixelsOf(await readDicom(own.blob))).toEqual(await pixelsOf(source));
      expect(own.notes).toContain('segments-kept');
    },
  );
});
