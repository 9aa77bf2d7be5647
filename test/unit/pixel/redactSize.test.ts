import { describe, expect, test } from 'vitest';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { encodeJpegLossless } from '../../../src/pixel/codecs/jpeg/encodeJpegLossless';
import { redactPixels } from '../../../src/pixel/redact/redactPixels';
import { blobOf, concat, ctElements, fileBytes, type FixtureElement } from '../../fixtures/part10';

const jpegLossless = '1.2.840.10008.1.2.4.70';

/** A file whose header says `told` rows and columns, and whose codestream holds `real`. */
async function file(told: number, real: number) {
  const codestream = encodeJpegLossless({
    rows: real,
    columns: real,
    samplesPerPixel: 1,
    bits: 16,
    signed: false,
    photometricInterpretation: 'MONOCHROME2',
    samples: new Uint16Array(real * real).fill(99),
  });
  const padded = concat([codestream, new Uint8Array(codestream.length % 2)]);
  const item = (value: Uint8Array): Uint8Array => {
    const head = Uint8Array.of(0xfe, 0xff, 0x00, 0xe0, 0, 0, 0, 0);
    new DataView(head.buffer).setUint32(4, value.length, true);
    return concat([head, value]);
  };
  const changed: FixtureElement[] = [
    { tag: 0x00280002, vr: 'US', value: 1 },
    { tag: 0x00280004, vr: 'CS', value: 'MONOCHROME2' },
    { tag: 0x00280010, vr: 'US', value: told },
    { tag: 0x00280011, vr: 'US', value: told },
    { tag: 0x00280100, vr: 'US', value: 16 },
    { tag: 0x00280101, vr: 'US', value: 16 },
    { tag: 0x00280102, vr: 'US', value: 15 },
    { tag: 0x00280103, vr: 'US', value: 0 },
  ];
  const tags = new Set([0x7fe00010, ...changed.map(({ tag }) => tag)]);
  const elements = [...ctElements().filter(({ tag }) => !tags.has(tag)), ...changed].sort(
    (a, b) => a.tag - b.tag,
  );
  const pixels = concat([
    Uint8Array.of(0xe0, 0x7f, 0x10, 0x00, 0x4f, 0x42, 0, 0, 0xff, 0xff, 0xff, 0xff),
    item(new Uint8Array()),
    item(padded),
    Uint8Array.of(0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0),
  ]);
  const bytes = concat([fileBytes(elements, { transferSyntax: jpegLossless }), pixels]);
  const part10 = await readPart10(blobOf(bytes));
  if (part10.kind !== 'part10') throw new Error(part10.code);
  return part10;
}

const keep = (bytes: Uint8Array<ArrayBuffer>): Blob => new Blob([bytes]);
const cover = [{ x: 0, y: 0, width: 2, height: 2 }];

describe('blacking out', () => {
  test('works where header and codestream agree on the size', async () =>
    expect((await redactPixels(await file(8, 8), { cover }, keep)).kind).toBe('changed-pixels'));

  test.each([
    [8, 16],
    [16, 8],
  ])('is refused where the header says %i rows and the codestream holds %i', async (told, real) =>
    expect(await redactPixels(await file(told, real), { cover }, keep)).toMatchObject({
      kind: 'pixel-problem',
      code: 'bad-codestream',
    }),
  );
});
