import { describe, expect, it } from 'vitest';
import type { Part10 } from '../../../src/dicom/Part10';
import { readPart10 } from '../../../src/dicom/readPart10';
import { compareNativeFrame } from '../../../src/verify/compareNativeFrame';
import { compareRasters } from '../../../src/verify/compareRasters';
import { verifyRedaction } from '../../../src/verify/verifyRedaction';
import type { Raster } from '../../../src/pixel/Raster';
import { blobOf, ctElements, fileBytes, type FixtureElement } from '../../fixtures/part10';

const rows = 4;
const columns = 4;
const frames = 2;
const area = { x: 1, y: 1, width: 2, height: 2 };
const inArea = (i: number): boolean => [5, 6, 9, 10].includes(i % 16);

async function fileWith(pixels: Uint8Array, more: FixtureElement[] = []): Promise<Part10> {
  const own: FixtureElement[] = [
    { tag: 0x00280008, vr: 'IS', value: String(frames) },
    { tag: 0x00280100, vr: 'US', value: 8 },
    { tag: 0x00280101, vr: 'US', value: 8 },
    { tag: 0x00280102, vr: 'US', value: 7 },
    { tag: 0x7fe00010, vr: 'OB', value: pixels },
  ].filter(({ tag }) => !more.some((one) => one.tag === tag));
  own.push(...more);
  const tags = new Set(own.map(({ tag }) => tag));
  const elements = [...ctElements().filter(({ tag }) => !tags.has(tag)), ...own];
  const part10 = await readPart10(blobOf(fileBytes(elements.sort((a, b) => a.tag - b.tag))));
  if (part10.kind !== 'part10') throw new Error(part10.code);
  return part10;
}

const before = Uint8Array.from({ length: rows * columns * frames }, (_, i) => i + 1);
const redacted = before.map((value, i) => (inArea(i) ? 0 : value));
const prove = async (pixels: Uint8Array, more: FixtureElement[] = []): Promise<string | undefined> =>
  verifyRedaction(await fileWith(before), await fileWith(pixels, more), { cover: [area] });
const changed = (at: number, value: number): Uint8Array => redacted.with(at, value);

describe('the proof of a redaction', () => {
  it('holds where the area is black and all else is as it was', async () => {
    expect(await prove(redacted)).toBeUndefined();
  });

  it('fails for every single byte that is not as it must be', async () => {
    for (const [i, value] of redacted.entries()) {
      const wrong = await prove(changed(i, value + 1));
      expect(wrong).toBe(
        `${inArea(i) ? 'area-not-constant' : 'outside-differs'} frame ${Math.floor(i / 16)}`,
      );
    }
  });

  it('fails where nothing was blacked out', async () => {
    expect(await prove(before)).toBe('area-not-constant frame 0');
  });

  it('fails where another copy of the picture is left', async () => {
    const icon: FixtureElement = {
      tag: 0x00880200,
      vr: 'SQ',
      value: [[{ tag: 0x7fe00010, vr: 'OW', value: new Uint8Array(4) }]],
    };
    expect(await prove(redacted, [icon])).toMatch(/^copy \(0088,0200\)/);
    const maker: FixtureElement[] = [
      { tag: 0x00090010, vr: 'LO', value: 'MAKER' },
      { tag: 0x00091001, vr: 'OB', value: new Uint8Array(2000) },
    ];
    expect(await prove(redacted, maker)).toMatch(/^copy \(0009,1001\)/);
  });

  it('fails where the header tells of another size or number of frames', async () => {
    expect(await prove(redacted, [{ tag: 0x00280010, vr: 'US', value: 2 }])).toBe('description');
    const one = await fileWith(redacted.subarray(0, 16), [{ tag: 0x00280008, vr: 'IS', value: '1' }]);
    expect(await verifyRedaction(await fileWith(before), one, { cover: [area] })).toBe('description');
  });

  it('looks at decoded frames sample by sample', () => {
    const raster = (samples: Uint8Array): Raster => ({
      rows,
      columns,
      samplesPerPixel: 1,
      bits: 8,
      signed: false,
      photometricInterpretation: 'MONOCHROME2',
      samples,
    });
    const bands = [{ top: 1, bottom: 3, spans: [[1, 3]] as const }];
    const compare = (samples: Uint8Array): string | undefined =>
      compareRasters(raster(before.slice(0, 16)), raster(samples), { outside: bands, inside: bands });
    const good = redacted.slice(0, 16);
    expect(compare(good)).toBeUndefined();
    for (const [i, value] of good.entries())
      expect(compare(good.with(i, value + 1))).toBe(inArea(i) ? 'area-not-constant' : 'outside-differs');
  });

  it('holds frames of bits against each other, wherever they begin in a byte', () => {
    const description = {
      rows: 3,
      columns: 3,
      frames: 1,
      samplesPerPixel: 1,
      planarConfiguration: 0,
      bitsAllocated: 1,
      bitsStored: 1,
      highBit: 0,
      signed: false,
      photometricInterpretation: 'MONOCHROME2',
      numbers: 'integer',
    } as const;
    const bands = [{ top: 1, bottom: 2, spans: [[1, 2]] as const }];
    const full = Uint8Array.of(0xff, 0xff);
    // The pixel in the middle is the fifth; the frame begins at bit 3.
    expect(compareNativeFrame(description, full, Uint8Array.of(0x7f, 0xff), bands, 3)).toBeUndefined();
    expect(compareNativeFrame(description, full, Uint8Array.of(0x7f, 0xfe), bands, 3)).toBe(
      'outside-differs',
    );
  });
});
