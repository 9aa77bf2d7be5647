import { describe, expect, it } from 'vitest';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { findElement } from '../../../src/dicom/access/findElement';
import { asciiOf, textAt, valuesAt } from '../../../src/dicom/access/valuesOf';
import { latin1Text } from '../../../src/dicom/text/latin1Text';
import { cleanFile } from '../../../src/file/clean/cleanFile';
import { pixelToolsWith } from '../../../src/file/clean/pixelToolsWith';
import type { CleanRequest } from '../../../src/file/clean/CleanRequest';
import type { Redaction } from '../../../src/pixel/Redaction';
import { blobOf, ctElements, fileBytes, type FixtureElement, type Layout } from '../../fixtures/part10';

const tools = pixelToolsWith((bytes) => new Blob([bytes]));
const request: CleanRequest = {
  choice: { preset: 'basic', options: [] },
  key: new Uint8Array(32).fill(7),
  studySecrets: [],
  pixels: 'hold',
  looked: { shown: 1, of: 1, by: 'viewer', enough: true, confirmed: true },
};

interface Picture {
  rows: number;
  columns: number;
  frames?: number;
  samples?: number;
  planar?: number;
  bits: number;
  stored?: number;
  signed?: number;
  photometric: string;
  vr?: string;
}

/** A file whose cells hold no zero, so that black shows. */
function elementsOf(picture: Picture, more: FixtureElement[] = []): FixtureElement[] {
  const { rows, columns, frames = 1, samples = 1, planar = 0, bits, photometric } = picture;
  const own: FixtureElement[] = [
    { tag: 0x00280002, vr: 'US', value: samples },
    { tag: 0x00280004, vr: 'CS', value: photometric },
    { tag: 0x00280006, vr: 'US', value: planar },
    { tag: 0x00280008, vr: 'IS', value: String(frames) },
    { tag: 0x00280010, vr: 'US', value: rows },
    { tag: 0x00280011, vr: 'US', value: columns },
    { tag: 0x00280100, vr: 'US', value: bits },
    { tag: 0x00280101, vr: 'US', value: picture.stored ?? bits },
    { tag: 0x00280102, vr: 'US', value: (picture.stored ?? bits) - 1 },
    { tag: 0x00280103, vr: 'US', value: picture.signed ?? 0 },
  ];
  const packed = photometric === 'YBR_FULL_422' ? 2 : samples;
  const length = Math.ceil((rows * columns * frames * packed * bits) / 8);
  const value = Uint8Array.from({ length: length + (length % 2) }, (_, i) =>
    bits === 1 ? 0xff : 1 + ((i * 7) % 200),
  );
  own.push({ tag: 0x7fe00010, vr: picture.vr ?? (bits > 8 ? 'OW' : 'OB'), value });
  const given = new Set(more.map(({ tag }) => tag));
  const added = [...own.filter(({ tag }) => !given.has(tag)), ...more];
  const tags = new Set(added.map(({ tag }) => tag));
  return [...ctElements().filter(({ tag }) => !tags.has(tag)), ...added].sort((a, b) => a.tag - b.tag);
}

interface Outcome {
  readonly passed: boolean;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

async function pixelsOf(blob: Blob): Promise<Uint8Array> {
  const part10 = await readPart10(blob);
  if (part10.kind !== 'part10' || part10.pixelData === undefined) throw new Error('no pixels');
  const { valueStart, valueEnd } = part10.pixelData;
  return new Uint8Array(await part10.stream.slice(valueStart, valueEnd).arrayBuffer());
}

const wholeOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

async function redacted(
  picture: Picture,
  pixels: Redaction,
  layout: Layout = { explicit: true, bigEndian: false },
): Promise<Outcome> {
  const transferSyntax = layout.bigEndian ? '1.2.840.10008.1.2.2' : '1.2.840.10008.1.2.1';
  const source = blobOf(fileBytes(elementsOf(picture), { layout, transferSyntax }));
  const { frames = 1 } = picture;
  const looked = { shown: frames, of: frames, by: 'viewer', enough: true, confirmed: true } as const;
  const outcome = await cleanFile(source, { ...request, pixels, looked }, { tools });
  if (outcome.kind !== 'cleaning') throw new Error(JSON.stringify(outcome));
  return {
    passed: outcome.verification.passed,
    before: await pixelsOf(source),
    after: await pixelsOf(outcome.blob),
  };
}

const area = { x: 1, y: 1, width: 2, height: 2 };
const at = (bytes: Uint8Array, index: number): number => bytes[index] ?? -1;

/** Holds every byte against what it must be, worked out by hand for each layout. */
function expectBytes({ before, after, passed }: Outcome, black: (i: number) => number | undefined): void {
  expect(passed).toBe(true);
  expect(after.length).toBe(before.length);
  const wanted = before.map((byte, i) => black(i) ?? byte);
  expect([...after]).toEqual([...wanted]);
}

const inArea = (x: number, y: number): boolean => x >= 1 && x < 3 && y >= 1 && y < 3;

describe('blacking out native pictures', () => {
  it('covers 8-bit grey in every frame and leaves every other byte', async () => {
    const outcome = await redacted(
      { rows: 4, columns: 4, frames: 3, bits: 8, photometric: 'MONOCHROME2' },
      { cover: [area] },
    );
    expectBytes(outcome, (i) => (inArea(i % 4, Math.floor(i / 4) % 4) ? 0 : undefined));
  });

  it('covers only the frames that are named', async () => {
    const outcome = await redacted(
      { rows: 4, columns: 4, frames: 3, bits: 8, photometric: 'MONOCHROME2' },
      { cover: [{ ...area, frames: [1] }] },
    );
    expectBytes(outcome, (i) => (i >= 16 && i < 32 && inArea(i % 4, Math.floor(i / 4) % 4) ? 0 : undefined));
  });

  it('takes the greatest value for black where zero is white', async () => {
    const outcome = await redacted(
      { rows: 4, columns: 4, bits: 8, photometric: 'MONOCHROME1' },
      { cover: [area] },
    );
    expectBytes(outcome, (i) => (inArea(i % 4, Math.floor(i / 4)) ? 255 : undefined));
  });

  it('takes the least value for black of signed cells, with nothing above it where nothing stands above others', async () => {
    const outcome = await redacted(
      { rows: 4, columns: 4, bits: 16, stored: 12, signed: 1, photometric: 'MONOCHROME2' },
      { cover: [area] },
    );
    const cell = [0x00, 0x08];
    expectBytes(outcome, (i) => {
      if (inArea(Math.floor(i / 2) % 4, Math.floor(i / 8))) return cell[i % 2];
      return i % 2 === 0 ? undefined : (outcome.before[i] ?? 0) & 0x0f;
    });
  });

  it('covers the unused high bits of a cell too, and clears them around the area', async () => {
    const outcome = await redacted(
      { rows: 4, columns: 4, bits: 16, stored: 12, photometric: 'MONOCHROME2' },
      { cover: [area] },
    );
    expectBytes(outcome, (i) => {
      if (inArea(Math.floor(i / 2) % 4, Math.floor(i / 8))) return 0;
      return i % 2 === 0 ? undefined : (outcome.before[i] ?? 0) & 0x0f;
    });
  });

  it('writes cells of big endian files in their order, single bytes in words too', async () => {
    const big = { explicit: true, bigEndian: true };
    const wide = await redacted(
      { rows: 4, columns: 4, bits: 16, stored: 16, signed: 1, photometric: 'MONOCHROME2' },
      { cover: [area] },
      big,
    );
    expectBytes(wide, (i) =>
      inArea(Math.floor(i / 2) % 4, Math.floor(i / 8)) ? [0x80, 0][i % 2] : undefined,
    );
    const narrow = await redacted(
      { rows: 4, columns: 5, bits: 8, photometric: 'MONOCHROME2', vr: 'OW' },
      { cover: [area] },
      big,
    );
    expectBytes(narrow, (i) => {
      const pixel = i % 2 === 0 ? i + 1 : i - 1;
      return inArea(pixel % 5, Math.floor(pixel / 5)) ? 0 : undefined;
    });
  });

  it('covers all samples of a pixel, pixel by pixel and plane by plane', async () => {
    const pixelwise = await redacted(
      { rows: 4, columns: 4, samples: 3, bits: 8, photometric: 'RGB' },
      { cover: [area] },
    );
    expectBytes(pixelwise, (i) => (inArea(Math.floor(i / 3) % 4, Math.floor(i / 12)) ? 0 : undefined));
    const planar = await redacted(
      { rows: 4, columns: 4, samples: 3, planar: 1, bits: 8, photometric: 'YBR_FULL', frames: 2 },
      { cover: [area] },
    );
    expectBytes(planar, (i) => {
      const plane = Math.floor(i / 16) % 3;
      return inArea(i % 4, Math.floor(i / 4) % 4) ? (plane === 0 ? 0 : 128) : undefined;
    });
  });

  it('covers both pixels that share their colour in YBR_FULL_422', async () => {
    const outcome = await redacted(
      { rows: 4, columns: 6, samples: 3, bits: 8, photometric: 'YBR_FULL_422' },
      { cover: [{ x: 3, y: 1, width: 1, height: 1 }] },
    );
    expectBytes(outcome, (i) => (i >= 12 + 4 && i < 12 + 8 ? [0, 0, 128, 128][i % 4] : undefined));
  });

  it('covers single bits, in frames that begin inside a byte', async () => {
    const outcome = await redacted(
      { rows: 3, columns: 5, frames: 3, bits: 1, photometric: 'MONOCHROME2' },
      { cover: [area] },
    );
    const bits = [...outcome.after].flatMap((byte) => Array.from({ length: 8 }, (_, i) => (byte >> i) & 1));
    expect(outcome.passed).toBe(true);
    expect(bits.slice(0, 45)).toEqual(
      Array.from({ length: 45 }, (_, i) => (inArea(i % 5, Math.floor((i % 15) / 5)) ? 0 : 1)),
    );
  });

  it('covers everything outside of what is to stay', async () => {
    const outcome = await redacted(
      { rows: 4, columns: 4, frames: 2, bits: 8, photometric: 'MONOCHROME2' },
      { cover: [], keepOnly: [area] },
    );
    expectBytes(outcome, (i) => (inArea(i % 4, Math.floor(i / 4) % 4) ? undefined : 0));
  });

  it('covers 32-bit cells', async () => {
    const outcome = await redacted(
      { rows: 4, columns: 4, bits: 32, photometric: 'MONOCHROME2' },
      { cover: [area] },
    );
    expectBytes(outcome, (i) => (inArea(Math.floor(i / 4) % 4, Math.floor(i / 16)) ? 0 : undefined));
    expect(at(outcome.after, 0)).toBe(at(outcome.before, 0));
  });
});

describe('a picture that was blacked out', () => {
  const picture: Picture = { rows: 4, columns: 4, bits: 8, photometric: 'MONOCHROME2' };
  const pixels: Redaction = { cover: [area] };
  const source = (more: FixtureElement[] = []): Blob => blobOf(fileBytes(elementsOf(picture, more)));
  const cleaned = async (more: FixtureElement[] = [], change: Partial<CleanRequest> = {}) => {
    const outcome = await cleanFile(source(more), { ...request, pixels, ...change }, { tools });
    if (outcome.kind !== 'cleaning') throw new Error(JSON.stringify(outcome));
    const output = await readPart10(outcome.blob);
    if (output.kind !== 'part10') throw new Error(output.code);
    return { outcome, output, text: (tag: number) => textAt(output, output.dataSet, tag) };
  };

  it('is stamped as looked at, and says what was done to it', async () => {
    const { outcome, output, text } = await cleaned();
    const value = (wanted: number): string => {
      const element = output.dataSet.elements.find(({ tag }) => tag === wanted);
      const bytes = element && output.bytes.view(element.valueStart, element.valueEnd);
      return new TextDecoder().decode(bytes);
    };
    expect(text(0x00280301)).toBe('NO');
    expect(value(0x00080008).trim()).toBe('DERIVED\\PRIMARY\\AXIAL');
    const codes = output.dataSet.elements.find(({ tag }) => tag === 0x00120064)?.items ?? [];
    expect(codes.map(({ dataSet }) => textAt(output, dataSet, 0x00080100))).toContain('113101');
    expect(outcome.notes).toContain('pixels-redacted');
    expect(outcome.notes).not.toContain('pixels-not-examined');
    expect(outcome.edits).toContainEqual({
      path: '(7fe0,0010)',
      keyword: 'PixelData',
      action: 'C',
      because: 'redacted',
    });
    expect(outcome.verification.checks.map(({ name }) => name)).toContain('redaction');
    expect(outcome.verification.checks.map(({ name }) => name)).not.toContain('pixels-identical');
  });

  it('is not stamped where nobody checked the areas, and held back where it asks for eyes', async () => {
    const unreviewed = { pixels: { ...pixels, unreviewed: 'hold' as const } };
    const { outcome, text } = await cleaned([], unreviewed);
    expect(text(0x00280301)).toBe('');
    expect(outcome.notes).toContain('pixels-not-examined');
    const capture: FixtureElement[] = [{ tag: 0x00280301, vr: 'CS', value: 'YES' }];
    expect(await cleanFile(source(capture), { ...request, ...unreviewed }, { tools })).toEqual({
      kind: 'refusal',
      code: 'pixels-unreviewed',
    });
    const sent = await cleaned(capture, { pixels: { ...pixels, unreviewed: 'export-unreviewed' } });
    expect(sent.text(0x00280301)).toBe('YES');
  });

  it('is another instance even where UIDs stay, and what refers to it follows', async () => {
    const choice = { preset: 'basic', options: ['RetainUIDs'] } as const;
    const { outcome, output, text } = await cleaned([], { choice });
    expect(outcome.sopInstanceUid).toMatch(/^2\.25\./);
    expect(text(0x0020000d)).toBe('1.2.276.0.7230010.3.1.2.1');
    expect(output.meta && textAt(output, output.meta, 0x00020003)).toBe(outcome.sopInstanceUid);
    const old = '1.2.276.0.7230010.3.1.4.1';
    const reference: FixtureElement = {
      tag: 0x00081140,
      vr: 'SQ',
      value: [[{ tag: 0x00081155, vr: 'UI', value: old }]],
    };
    const other = elementsOf(picture, [
      reference,
      { tag: 0x00080018, vr: 'UI', value: '1.2.276.0.7230010.3.1.4.2' },
    ]);
    const referring = await cleanFile(
      blobOf(fileBytes(other, { sopInstance: '1.2.276.0.7230010.3.1.4.2' })),
      { ...request, choice, redactedInstances: [old] },
    );
    if (referring.kind !== 'cleaning') throw new Error(JSON.stringify(referring));
    expect(referring.sopInstanceUid).toBe('1.2.276.0.7230010.3.1.4.2');
    expect(referring.refersTo?.to).toContainEqual(
      expect.objectContaining({ uid: old, fresh: outcome.sopInstanceUid }),
    );
  });

  it('is called derived by what the plan leaves of its type', async () => {
    const imageType: FixtureElement = { tag: 0x00080008, vr: 'CS', value: 'ORIGINAL\\PRIMARY\\QVWXYRK' };
    const { output } = await cleaned([imageType]);
    expect(latin1Text(await wholeOf(output.stream))).not.toContain('QVWXYRK');
    expect(valuesAt(output, output.dataSet, 0x00080008)).toEqual(['DERIVED', 'PRIMARY', 'REMOVED']);
  });

  it('gets its new UID beside whatever else an own record says there', async () => {
    const old = '1.2.276.0.7230010.3.1.4.1';
    const mixed: FixtureElement = { tag: 0x00083011, vr: 'UI', value: `${old}\\1.2.\u00e4` };
    const choice = { preset: 'own-record', options: [] } as const;
    const { outcome, output } = await cleaned([mixed], { choice });
    const element = findElement(output.dataSet, mixed.tag);
    expect(element && asciiOf(output, element)).toBe(`${outcome.sopInstanceUid}\\1.2.\u00e4`);
  });

  it('keeps no other copy of itself, even in a person’s own record', async () => {
    const { output, outcome } = await cleaned(
      [
        { tag: 0x00090010, vr: 'LO', value: 'MAKER' },
        { tag: 0x00091001, vr: 'OB', value: new Uint8Array(4096) },
        { tag: 0x00880200, vr: 'SQ', value: [[{ tag: 0x7fe00010, vr: 'OW', value: new Uint8Array(8) }]] },
      ],
      { choice: { preset: 'own-record', options: [] } },
    );
    const tags = output.dataSet.elements.map(({ tag }) => tag);
    expect(tags).not.toContain(0x00091001);
    expect(tags).not.toContain(0x00880200);
    expect(outcome.sopInstanceUid).toMatch(/^2\.25\./);
  });

  it('loses what overlays show in the area', async () => {
    const { output } = await cleaned(
      [
        { tag: 0x60000010, vr: 'US', value: 4 },
        { tag: 0x60000011, vr: 'US', value: 4 },
        { tag: 0x60000040, vr: 'CS', value: 'G' },
        { tag: 0x60000050, vr: 'SS', value: Uint8Array.of(1, 0, 1, 0) },
        { tag: 0x60000100, vr: 'US', value: 1 },
        { tag: 0x60000102, vr: 'US', value: 0 },
        { tag: 0x60003000, vr: 'OW', value: Uint8Array.of(0xff, 0xff) },
      ],
      { choice: { preset: 'own-record', options: [] } },
    );
    const overlay = output.dataSet.elements.find(({ tag }) => tag === 0x60003000);
    expect(overlay && [...(output.bytes.view(overlay.valueStart, overlay.valueEnd) ?? [])]).toEqual([
      0x9f, 0xf9,
    ]);
  });

  it('is not written without the means to prove it', async () => {
    expect(await cleanFile(source(), { ...request, pixels })).toMatchObject({ kind: 'refusal' });
    const blind = { ...tools, prove: () => Promise.resolve('outside-differs frame 0') };
    const outcome = await cleanFile(source(), { ...request, pixels }, { tools: blind });
    expect(outcome.kind).toBe('not-verified');
  });

  it('is refused where no area lies in it, and loses what lies behind its last frame', async () => {
    const outside = { cover: [{ x: 9, y: 0, width: 2, height: 2 }] };
    expect(await cleanFile(source(), { ...request, pixels: outside }, { tools })).toEqual({
      kind: 'refusal',
      code: 'redaction-misses',
    });
    const more: FixtureElement[] = [
      { tag: 0x00280008, vr: 'IS', value: '1' },
      { tag: 0x00280010, vr: 'US', value: 2 },
    ];
    const outcome = await cleanFile(source(more), { ...request, pixels }, { tools });
    if (outcome.kind !== 'cleaning') throw new Error(JSON.stringify(outcome));
    expect(outcome.notes).toContain('excess-pixels-removed');
    expect(await pixelsOf(outcome.blob)).toHaveLength(2 * 4);
  });

  it('is stamped without a change where a person looked at it and found nothing', async () => {
    const { outcome, text } = await cleaned([], { pixels: 'approved' });
    expect(text(0x00280301)).toBe('NO');
    expect(outcome.notes).toContain('pixels-approved');
    expect(outcome.verification.checks.map(({ name }) => name)).toContain('pixels-identical');
  });

  it('stays behind where a person left it out', async () => {
    expect(await cleanFile(source(), { ...request, pixels: 'left-out' }, { tools })).toEqual({
      kind: 'refusal',
      code: 'pixels-left-out',
    });
  });

  it('is covered by rules that fit its header', async () => {
    const rules = [{ match: { manufacturer: 'example*', rows: 4 }, cover: [area], reviewed: true }];
    const { text } = await cleaned([], { pixels: 'hold', rules });
    expect(text(0x00280301)).toBe('NO');
    const { outcome } = await cleaned([], { pixels: 'hold', rules: [{ match: { rows: 5 }, cover: [area] }] });
    expect(outcome.notes).toContain('pixels-not-examined');
  });

  it.each([
    ['no record at all', undefined],
    ['one that nobody confirmed', { shown: 1, of: 1, by: 'viewer', enough: true, confirmed: false }],
    ['one of too few frames', { shown: 1, of: 1, by: 'viewer', enough: false, confirmed: true }],
    ['one of another number of frames', { shown: 3, of: 3, by: 'sheet', enough: true, confirmed: true }],
    ['one of nothing', { shown: 0, of: 1, by: undefined, enough: true, confirmed: true }],
  ] as const)(
    'is not stamped by a decision with %s, and held back where it asks for eyes',
    async (_, looked) => {
      for (const decision of ['approved', pixels] as const) {
        const { output, outcome, text } = await cleaned([], { pixels: decision, looked });
        expect(text(0x00280301)).toBe('');
        const codes = output.dataSet.elements.find(({ tag }) => tag === 0x00120064)?.items ?? [];
        expect(codes.map(({ dataSet }) => textAt(output, dataSet, 0x00080100))).not.toContain('113101');
        expect(outcome.notes).toContain('pixels-not-examined');
        expect(outcome.picture?.decision).toBe('none');
        const capture: FixtureElement[] = [{ tag: 0x00280301, vr: 'CS', value: 'YES' }];
        const held = await cleanFile(source(capture), { ...request, pixels: decision, looked }, { tools });
        expect(held).toEqual({ kind: 'refusal', code: 'pixels-unreviewed' });
      }
    },
  );

  it('says in the report what was shown, decided, and by what', async () => {
    const { outcome } = await cleaned();
    expect(outcome.picture).toEqual({ shown: 1, of: 1, decision: 'blacked-out', by: 'viewer' });
    const sheet = { shown: 1, of: 1, by: 'sheet', enough: true, confirmed: true } as const;
    const approved = await cleaned([], { pixels: 'approved', looked: sheet });
    expect(approved.outcome.picture).toEqual({ shown: 1, of: 1, decision: 'approved', by: 'sheet' });
    const capture: FixtureElement[] = [{ tag: 0x00280301, vr: 'CS', value: 'YES' }];
    const sent = await cleaned(capture, { pixels: 'export-unreviewed', looked: undefined });
    expect(sent.outcome.picture).toEqual({ shown: 0, of: 1, decision: 'taken-in-unseen', by: undefined });
    // On the screen it was, but nobody said anything of it.
    const passing = { shown: 1, of: 1, by: 'viewer', enough: true, confirmed: false } as const;
    const released = await cleaned(capture, { pixels: 'export-unreviewed', looked: passing });
    expect(released.outcome.picture).toEqual({ shown: 1, of: 1, decision: 'taken-in-unseen', by: undefined });
    const rules = [{ match: { rows: 4 }, cover: [area], reviewed: true }];
    const ruled = await cleaned(capture, { pixels: 'hold', rules, looked: undefined });
    expect(ruled.outcome.picture).toEqual({ shown: 0, of: 1, decision: 'blacked-out', by: 'rules' });
    expect(ruled.text(0x00280301)).toBe('NO');
  });
});
