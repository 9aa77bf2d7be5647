import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFile } from '../../src/file/clean/cleanFile';
import { pixelToolsWith } from '../../src/file/clean/pixelToolsWith';
import type { CleaningOutcome } from '../../src/file/clean/CleaningOutcome';
import { encodeRle } from '../../src/pixel/codecs/encodeRle';
import { encodeJpegLossless } from '../../src/pixel/codecs/jpeg/encodeJpegLossless';
import { pixelLaw } from '../../src/verify/redaction/pixelLaw';
import { encapsulatedFile } from '../fixtures/encapsulatedFile';
import { blobOf, concat, ctElements, fileBytes, latin1, type FixtureElement } from '../fixtures/part10';
import { readDicom } from '../fixtures/readDicom';

const tools = pixelToolsWith((bytes) => new Blob([bytes]));
const clean = (file: Blob): Promise<CleaningOutcome> =>
  cleanFile(
    file,
    {
      choice: { preset: 'basic', options: [] },
      key: new Uint8Array(32).fill(7),
      studySecrets: [],
      pixels: 'export-unreviewed',
    },
    { tools },
  );
const unclear = { kind: 'refusal', code: 'pixels-unclear' };
const us = (tag: number, value: number): FixtureElement => ({ tag, vr: 'US', value });

/** 3 by 4 cells; bits stored of none are left out, as for floats. */
function fileOf(allocated: number, stored: number | undefined, own: readonly FixtureElement[]): Blob {
  const head = [
    us(0x00280002, 1),
    us(0x00280010, 3),
    us(0x00280011, 4),
    us(0x00280100, allocated),
    ...(stored === undefined ? [] : [us(0x00280101, stored), us(0x00280102, stored - 1), us(0x00280103, 0)]),
    ...own,
  ];
  const given = new Set([0x00280101, 0x00280102, 0x00280103, 0x7fe00010, ...head.map(({ tag }) => tag)]);
  const rest = ctElements().filter(({ tag }) => !given.has(tag));
  return blobOf(fileBytes([...rest, ...head].sort((a, b) => a.tag - b.tag)));
}

const forms = [
  { tag: 0x7fe00008, vr: 'OF', allocated: 32 },
  { tag: 0x7fe00009, vr: 'OD', allocated: 64 },
  { tag: 0x7fe00010, vr: 'OW', allocated: 16 },
] as const;
const secret = 'Grimmelshofer Adelgunde 19510304';
const textOf = (length: number): Uint8Array => latin1(secret.repeat(99).slice(0, length));

describe('of several forms of Pixel Data', () => {
  it('the one that the header describes stays as it is, and nothing of the others goes out', async () => {
    const lengths = fc.constantFrom(0, 8, 24, 80, 96, 480);
    await fc.assert(
      fc.asyncProperty(fc.nat(2), lengths, lengths, async (which, ...others) => {
        const form = forms[which] ?? forms[0];
        const picture = Uint8Array.from({ length: (12 * form.allocated) / 8 }, (_, i) => 3 * i + 1);
        const stored = form.allocated === 16 ? 16 : undefined;
        const elements = forms.map(({ tag, vr }) => ({
          ...{ tag, vr },
          value: tag === form.tag ? picture : textOf(others.pop() ?? 80),
        }));
        const outcome = await clean(fileOf(form.allocated, stored, elements));
        if (outcome.kind !== 'cleaning') throw new Error(JSON.stringify(outcome));
        const copy = await readDicom(outcome.blob);
        const left = copy.dataSet.elements.filter(({ tag }) => tag >= 0x7fe00000);
        expect(left.map(({ tag }) => tag)).toEqual([form.tag]);
        const { valueStart = 0, valueEnd = 0 } = copy.pixelData ?? {};
        expect(await copy.stream.slice(valueStart, valueEnd).bytes()).toEqual(picture);
        expect(await outcome.blob.text()).not.toMatch(/Grimmels|Adelgunde/);
        const told = outcome.edits.filter(({ path }) => path.startsWith('(7fe0,'));
        expect(told.map(({ action }) => action)).toEqual(['X', 'X']);
      }),
      { numRuns: 60 },
    );
  });

  it('none is chosen where the header describes none of them, or two', async () => {
    const [float, double, integers] = forms.map(({ tag, vr }) => ({ tag, vr, value: textOf(96) }));
    if (float === undefined || double === undefined || integers === undefined) throw new Error();
    expect(await clean(fileOf(16, 16, [float, double]))).toMatchObject(unclear);
    expect(await clean(fileOf(16, 16, [integers, integers]))).toMatchObject(unclear);
    // Floats are meant, and too short for a frame that the other holds.
    expect(await clean(fileOf(32, undefined, [{ ...float, value: textOf(8) }, integers]))).toMatchObject(
      unclear,
    );
  });
});

describe('pixels whose extent the header does not tell', () => {
  const pixels = { tag: 0x7fe00010, vr: 'OW', value: textOf(24) };

  it('are not written, and break the law of a copy', async () => {
    for (const tag of [0x00280010, 0x00280011, 0x00280100]) {
      const file = fileOf(16, 16, [pixels]);
      const whole = new Uint8Array(await file.arrayBuffer());
      const at = whole.findIndex(
        (byte, i) => byte === 0x28 && whole[i + 1] === 0 && whole[i + 2] === tag % 256 && whole[i + 3] === (tag >> 8) % 256,
      ); // prettier-ignore
      const broken = blobOf(whole.with(at + 8, 0).slice());
      expect(await clean(broken)).toMatchObject(unclear);
      expect(await pixelLaw(await readDicom(broken))).toBe('undescribed-pixels');
    }
    expect(await clean(fileOf(16, 16, [pixels]))).toMatchObject({ kind: 'cleaning' });
    // Zeros say nothing, whatever they are.
    const zeros = fileOf(0, 16, [{ ...pixels, value: new Uint8Array(24) }]);
    expect(await clean(zeros)).toMatchObject({ kind: 'cleaning' });
  });

  it('are not written where a compressed syntax has no items around them, or no item at all', async () => {
    const elements = ctElements().filter(({ tag }) => tag !== 0x7fe00010);
    const transferSyntax = '1.2.840.10008.1.2.5';
    const bare = blobOf(fileBytes([...elements, { ...pixels, vr: 'OB' }], { transferSyntax }));
    expect(await clean(bare)).toMatchObject(unclear);
    expect(await pixelLaw(await readDicom(bare))).toBe('undescribed-pixels');
    const trailing = Uint8Array.of(
      ...[0xe0, 0x7f, 0x10, 0, 0x4f, 0x42, 0, 0, 255, 255, 255, 255],
      ...[0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0],
    );
    const empty = blobOf(fileBytes(elements, { transferSyntax, trailing }));
    for (const preset of ['basic', 'own-record'] as const)
      expect(
        await cleanFile(empty, {
          choice: { preset, options: [] },
          key: new Uint8Array(32),
          studySecrets: [],
          pixels: 'export-unreviewed',
        }),
      ).toMatchObject(unclear);
  });
});

it('two codestreams in one fragment are never cut to one while frames are missing', async () => {
  const size = { rows: 4, columns: 4, samplesPerPixel: 1 };
  const rle = (seed: number): Uint8Array =>
    encodeRle(
      Uint8Array.from({ length: 32 }, (_, i) => (seed * i) % 16),
      { ...size, bitsAllocated: 16 },
    );
  const jpeg = (seed: number): Uint8Array =>
    encodeJpegLossless({
      ...{ ...size, bits: 16, signed: false, photometricInterpretation: 'MONOCHROME2' },
      samples: Uint16Array.from({ length: 16 }, (_, i) => seed * i),
    });
  for (const [syntax, frame] of [
    ['5', rle],
    ['4.70', jpeg],
  ] as const) {
    const frames = [1, 2, 3].map((seed) => concat([frame(seed), new Uint8Array(frame(seed).length % 2)]));
    const three = (fragments: readonly Uint8Array[]): Blob => {
      const file = encapsulatedFile(`1.2.840.10008.1.2.${syntax}`, fragments);
      const at = file.findIndex((byte, i) => byte === 0x28 && file[i + 1] === 0 && file[i + 2] === 0x10);
      const number = Uint8Array.of(0x28, 0, 8, 0, 0x49, 0x53, 2, 0, 0x33, 0x20);
      return blobOf(concat([file.subarray(0, at), number, file.subarray(at)]));
    };
    expect(await clean(three(frames))).toMatchObject({ kind: 'cleaning' });
    const [a, b, c] = frames;
    if (a === undefined || b === undefined || c === undefined) throw new Error();
    for (const fragments of [[concat([a, b]), c], [a, concat([b, c])], [concat([a, b, c])]])
      expect(await clean(three(fragments))).toMatchObject(unclear);
  }
});
