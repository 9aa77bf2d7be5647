import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DiskBlob } from '../../../headless/disk/DiskBlob';
import type { PatchPiece } from '../../../src/dicom/write/Change';
import type { Part10 } from '../../../src/dicom/model/Part10';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import type { Redaction } from '../../../src/pixel/Redaction';
import { redactPixels } from '../../../src/pixel/redact/redactPixels';
import { blobOf, ctElements, fileBytes, type FixtureElement } from '../../fixtures/part10';

interface Picture {
  readonly rows: number;
  readonly columns: number;
  readonly frames: number;
  readonly bits: 1 | 8 | 16;
  readonly photometric: 'MONOCHROME1' | 'RGB' | 'YBR_FULL' | 'YBR_FULL_422';
  readonly planar: 0 | 1;
}

async function fileOf(picture: Picture): Promise<Part10> {
  const { rows, columns, frames, bits, photometric, planar } = picture;
  const samples = photometric === 'MONOCHROME1' ? 1 : 3;
  const stored = photometric === 'YBR_FULL_422' ? 2 : samples;
  const length = Math.ceil((rows * columns * frames * stored * bits) / 8);
  const pixels = Uint8Array.from({ length: length + (length % 2) }, (_, i) => 1 + ((i * 7) % 200));
  const own: FixtureElement[] = [
    { tag: 0x00280002, vr: 'US', value: samples },
    { tag: 0x00280004, vr: 'CS', value: photometric },
    { tag: 0x00280006, vr: 'US', value: planar },
    { tag: 0x00280008, vr: 'IS', value: String(frames) },
    { tag: 0x00280010, vr: 'US', value: rows },
    { tag: 0x00280011, vr: 'US', value: columns },
    { tag: 0x00280100, vr: 'US', value: bits },
    { tag: 0x00280101, vr: 'US', value: bits },
    { tag: 0x00280102, vr: 'US', value: bits - 1 },
    { tag: 0x00280103, vr: 'US', value: 0 },
    { tag: 0x7fe00010, vr: bits > 8 ? 'OW' : 'OB', value: pixels },
  ];
  const tags = new Set(own.map(({ tag }) => tag));
  const elements = [...ctElements().filter(({ tag }) => !tags.has(tag)), ...own];
  const part10 = await readPart10(blobOf(fileBytes(elements.sort((a, b) => a.tag - b.tag))));
  if (part10.kind !== 'part10') throw new Error(part10.code);
  return part10;
}

const keep = (bytes: Uint8Array<ArrayBuffer>): Blob => new Blob([bytes]);
const asChanged = (blob: Blob, change: (bytes: Uint8Array, at: number) => void): Blob =>
  DiskBlob.changed(blob, change);

/** What the pieces of the patched element read as. */
function blobOfPieces({ stream }: Part10, pieces: readonly PatchPiece[]): DiskBlob {
  return new DiskBlob(pieces.map((piece) => ('end' in piece ? stream.slice(piece.start, piece.end) : piece)));
}

async function redacted(part10: Part10, redaction: Redaction, lazily?: typeof asChanged) {
  const changed = await redactPixels(part10, redaction, keep, lazily);
  return changed.kind === 'changed-pixels' ? blobOfPieces(part10, changed.pieces) : changed.code;
}

describe('native pixels blacked out', () => {
  it('are the same bytes whether they are written afresh or turn black when they are read, wherever that begins and ends', async () => {
    const rect = fc.record({
      x: fc.integer({ min: -2, max: 9 }),
      y: fc.integer({ min: -2, max: 9 }),
      width: fc.integer({ min: 1, max: 9 }),
      height: fc.integer({ min: 1, max: 9 }),
    });
    const pictures = fc.record({
      rows: fc.integer({ min: 1, max: 7 }),
      columns: fc.constantFrom(2, 4, 6, 8),
      frames: fc.integer({ min: 1, max: 4 }),
      bits: fc.constantFrom(8 as const, 16 as const),
      photometric: fc.constantFrom<Picture['photometric'][]>(
        'MONOCHROME1',
        'RGB',
        'YBR_FULL',
        'YBR_FULL_422',
      ),
      planar: fc.constantFrom(0 as const, 1 as const),
    });
    const bitPictures = fc.record({
      rows: fc.integer({ min: 1, max: 7 }),
      columns: fc.integer({ min: 1, max: 9 }),
      frames: fc.integer({ min: 1, max: 4 }),
      bits: fc.constant(1 as const),
      photometric: fc.constant('MONOCHROME1' as const),
      planar: fc.constant(0 as const),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(pictures, bitPictures),
        fc.record({
          cover: fc.array(
            fc.tuple(rect, fc.option(fc.array(fc.nat(3)), { nil: undefined })).map(([area, frames]) => ({
              ...area,
              ...(frames && { frames }),
            })),
            { minLength: 1, maxLength: 3 },
          ),
          keepOnly: fc.option(fc.array(rect, { maxLength: 2 }), { nil: undefined }),
        }),
        fc.nat(400),
        fc.nat(200),
        async (picture, { cover, keepOnly }, from, length) => {
          const part10 = await fileOf(picture);
          const redaction: Redaction = { cover, ...(keepOnly && { keepOnly }) };
          const fresh = await redacted(part10, redaction);
          const lazy = await redacted(part10, redaction, asChanged);
          if (typeof fresh === 'string' || typeof lazy === 'string') {
            expect(lazy).toBe(fresh);
            return;
          }
          expect(lazy.size).toBe(fresh.size);
          expect([...(await lazy.bytes())]).toEqual([...(await fresh.bytes())]);
          const cut = [from, from + length] as const;
          expect([...(await lazy.slice(...cut).bytes())]).toEqual([...(await fresh.slice(...cut).bytes())]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['written afresh', undefined],
    ['turned when read', asChanged],
  ] as const)('are black to the last cell of an area of many megabytes, %s', async (_, lazily) => {
    const [rows, columns] = [1200, 1300];
    const picture = { rows, columns, frames: 1, bits: 8, photometric: 'YBR_FULL', planar: 0 } as const;
    const part10 = await fileOf(picture);
    const blob = await redacted(part10, { cover: [{ x: 0, y: 0, width: columns, height: rows }] }, lazily);
    if (typeof blob === 'string') throw new Error(blob);
    const bytes = Buffer.from(await blob.slice(-3 * rows * columns).bytes());
    const black = Buffer.alloc(3 * rows * columns, Uint8Array.of(0, 128, 128));
    expect(bytes.equals(black)).toBe(true);
  });
});
