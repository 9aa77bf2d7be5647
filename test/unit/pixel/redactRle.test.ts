import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../src/dicom/model/bytesOf';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { bareDecoded } from '../../../src/pixel/redact/bareDecoded';
import { barePixels } from '../../../src/pixel/clean/barePixels';
import { describedPixels } from '../../../src/pixel/pixelDescriptionOf';
import { encodeRle } from '../../../src/pixel/codecs/encodeRle';
import { redactPixels } from '../../../src/pixel/redact/redactPixels';
import { comparePictures } from '../../../src/verify/redaction/verifyRedaction';
import { rleCells } from '../../../src/verify/redaction/rleCells';
import { concat, ctElements, fileBytes, type FixtureElement } from '../../fixtures/part10';

const keep = (bytes: Uint8Array<ArrayBuffer>): Blob => new Blob([bytes]);
const [rows, columns] = [4, 6];
const shape = { rows, columns, samplesPerPixel: 1, bitsAllocated: 16 };

interface Cells {
  readonly bitsStored: number;
  readonly highBit: number;
  readonly signed: boolean;
  readonly cells: Uint8Array;
}

/** The same picture, native or RLE, with another number of rows in its header where told. */
async function fileOf(
  { bitsStored, highBit, signed, cells }: Cells,
  isRle: boolean,
  told = rows,
  frames = '1',
) {
  const us = (tag: number, value: number): FixtureElement => ({ tag, vr: 'US', value });
  const own: FixtureElement[] = [
    us(0x00280002, 1),
    { tag: 0x00280004, vr: 'CS', value: 'MONOCHROME2' },
    { tag: 0x00280008, vr: 'IS', value: frames },
    us(0x00280010, told),
    us(0x00280011, columns),
    us(0x00280100, 16),
    us(0x00280101, bitsStored),
    us(0x00280102, highBit),
    us(0x00280103, signed ? 1 : 0),
    ...(isRle ? [] : [{ tag: 0x7fe00010, vr: 'OW', value: cells }]),
  ];
  const tags = new Set([0x7fe00010, 0x00280008, 0x00280120, ...own.map(({ tag }) => tag)]);
  const elements = [...ctElements().filter(({ tag }) => !tags.has(tag)), ...own].sort(
    (a, b) => a.tag - b.tag,
  );
  const frame = encodeRle(cells, shape);
  const item = (bytes: Uint8Array): Uint8Array =>
    concat([Uint8Array.of(0xfe, 0xff, 0, 0xe0), new Uint8Array(Uint32Array.of(bytes.length).buffer), bytes]);
  const trailing = concat([
    Uint8Array.of(0xe0, 0x7f, 0x10, 0x00, 0x4f, 0x42, 0, 0, 0xff, 0xff, 0xff, 0xff),
    item(new Uint8Array()),
    item(frame),
    Uint8Array.of(0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0),
  ]);
  const bytes = isRle
    ? fileBytes(elements, { transferSyntax: '1.2.840.10008.1.2.5', trailing })
    : fileBytes(elements);
  const part10 = await readPart10(new Blob([bytes]));
  if (part10.kind !== 'part10') throw new Error(part10.code);
  return part10;
}

async function redacted(picture: Cells, isRle: boolean): Promise<Uint8Array> {
  const part10 = await fileOf(picture, isRle);
  const changed = await redactPixels(part10, { cover: [{ x: 1, y: 1, width: 3, height: 2 }] }, keep);
  if (changed.kind !== 'changed-pixels') throw new Error(changed.code);
  const { stream } = part10;
  const parts = changed.pieces.map((piece) =>
    'end' in piece ? stream.slice(piece.start, piece.end) : piece,
  );
  const whole = new Blob(parts);
  const bytes = await bytesOf(whole, 0, whole.size);
  if (!isRle) return bytes.slice(12, 12 + 2 * rows * columns);
  // Behind the header, the table of one offset and the header of the item.
  return rleCells(bytes.slice(12 + 8 + 4 + 8), {
    ...shape,
    ...picture,
    frames: 1,
    planarConfiguration: 0,
    photometricInterpretation: 'MONOCHROME2',
    numbers: 'integer',
  });
}

const pictures = fc
  .record({
    bitsStored: fc.integer({ min: 8, max: 16 }),
    up: fc.nat(8),
    signed: fc.boolean(),
    values: fc.array(fc.nat(0xffff), { minLength: rows * columns, maxLength: rows * columns }),
    above: fc.constantFrom('zeros', 'signs', 'anything'),
  })
  .map(({ bitsStored, up, signed, values, above }): Cells => {
    const highBit = Math.min(15, bitsStored - 1 + up);
    const stored = 2 ** (highBit + 1) - 2 ** (highBit + 1 - bitsStored);
    const cells = values.map((value) => {
      const cell = value & stored;
      if (above === 'anything') return value;
      return above === 'signs' && signed && ((cell >> highBit) & 1) === 1
        ? cell | (0xffff << (highBit + 1))
        : cell;
    });
    return { bitsStored, highBit, signed, cells: new Uint8Array(Uint16Array.from(cells).buffer) };
  });

describe('RLE blacked out', () => {
  it.each([true, false])(
    'has hardly more frames than the file has room for where the header says a thousand million, and so for the proof (RLE: %s)',
    async (isRle) => {
      const cells = new Uint8Array(2 * rows * columns).fill(3);
      const source = await fileOf(
        { bitsStored: 16, highBit: 15, signed: false, cells },
        isRle,
        rows,
        '999999999',
      );
      expect(describedPixels(source)).toMatchObject({ frames: isRle ? 2 : 1 });
      const redaction = { cover: [{ x: 1, y: 1, width: 3, height: 2 }] };
      expect(await redactPixels(source, redaction, keep)).toMatchObject({ kind: 'changed-pixels' });
      const wrong = await comparePictures(source, source, { cover: [] });
      expect(typeof wrong).not.toBe('string');
    },
  );

  it('has bit for bit the cells that its native twin has, wherever they hold their values and whatever stands above them', async () => {
    await fc.assert(
      fc.asyncProperty(pictures, async (picture) => {
        expect([...(await redacted(picture, true))]).toEqual([...(await redacted(picture, false))]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('RLE that cannot be decoded as it is described', () => {
  it('is refused where stray bits could be in it, and left where there can be none', async () => {
    const cells = new Uint8Array(2 * rows * columns).fill(0x0f);
    const bare = async (bitsStored: number) => {
      const picture = { bitsStored, highBit: bitsStored - 1, signed: false, cells };
      const part10 = await fileOf(picture, true, 200);
      return barePixels(part10, describedPixels(part10), { keep, decoded: bareDecoded });
    };
    expect(await bare(12)).toEqual({ kind: 'pixel-problem', code: 'bad-codestream' });
    expect(await bare(16)).toBeUndefined();
  });
});
