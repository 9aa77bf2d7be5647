import { afterEach, describe, expect, it, vi } from 'vitest';
import { crc32 } from '../../src/dicom/crc32';
import { HeldBlob } from '../../src/dicom/model/HeldBlob';
import { cleanFile } from '../../src/file/clean/cleanFile';
import { inspectFile } from '../../src/file/inspect/inspectFile';
import { Memory } from '../../src/file/Memory';
import { blobOf, ctElements, fileBytes, type FixtureElement } from '../fixtures/part10';

const request = {
  choice: { preset: 'basic' as const, options: [] },
  key: new Uint8Array(32).fill(7),
  studySecrets: [],
  pixels: 'export-unreviewed' as const,
  checksum: true,
};

/** Cells of 16 bits, and a header of which some goes. */
const slice = (size = 512, stored = 12): Blob => {
  const own: Record<number, FixtureElement['value']> = {
    0x00280010: size,
    0x00280011: size,
    0x00280101: stored,
    0x00280102: stored - 1,
    0x7fe00010: new Uint8Array(Uint16Array.from({ length: size * size }, (_, i) => (i * 31) % 4096).buffer),
  };
  return blobOf(fileBytes(ctElements().map((each) => ({ ...each, value: own[each.tag] ?? each.value }))));
};

/** How often the Blobs of the platform are cut and read while something is done. */
async function counted(work: () => Promise<unknown>): Promise<{ slices: number; reads: number }> {
  const [slices, ...reads] = (['slice', 'arrayBuffer', 'stream', 'text'] as const).map((name) =>
    vi.spyOn(Blob.prototype, name),
  );
  await work();
  const [cuts, ...read] = [slices, ...reads].map((spy) => spy?.mock.calls.length ?? 0);
  vi.restoreAllMocks();
  return { slices: cuts ?? 0, reads: read.reduce((sum, times) => sum + times, 0) };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a CT slice in a browser, where each cut and each read costs the main process a millisecond', () => {
  it('is inspected with one read, and another one of the cells where something may stand beside their values', async () => {
    const inspected = (file: Blob) => counted(() => inspectFile(file, new Memory()));
    expect(await inspected(slice(512, 16))).toEqual({ slices: 1, reads: 1 });
    expect(await inspected(slice(512, 12))).toEqual({ slices: 2, reads: 2 });
  });

  it('is cleaned and proven with one read of the source, and one cut: the pixels in the copy', async () => {
    const file = slice();
    expect(await counted(() => cleanFile(file, request))).toEqual({ slices: 1, reads: 1 });
  });

  it('is cleaned without a cut where it is small: then its pixels are copied', async () => {
    const file = slice(64);
    expect(await counted(() => cleanFile(file, request))).toEqual({ slices: 0, reads: 1 });
  });
});

describe('a file that was read whole', () => {
  it('gives a copy whose bytes are those that were proven', async () => {
    for (const size of [8, 64, 512]) {
      const outcome = await cleanFile(slice(size), request);
      if (outcome.kind !== 'cleaning') throw new Error(outcome.kind);
      const { blob } = outcome;
      expect(blob).toBeInstanceOf(Blob);
      expect(outcome.crc32).toBe(crc32(new Uint8Array(await blob.slice().arrayBuffer())));
    }
  });

  it('that is gone is told so', async () => {
    const reject = () => Promise.reject(new DOMException('gone'));
    const gone = Object.assign(slice(8), { arrayBuffer: reject, bytes: reject });
    Object.assign(gone, { slice: () => gone });
    expect(await cleanFile(gone, request)).toEqual({ kind: 'unreadable', code: 'source-gone', at: 0 });
  });

  it('is cut and joined as a Blob of the platform is', async () => {
    const whole = await HeldBlob.of(blobOf(Uint8Array.from({ length: 100 }, (_, i) => i)));
    if (!(whole instanceof HeldBlob)) throw new Error('not held');
    const parts = [Uint8Array.of(200, 201), whole.slice(10, 20), Uint8Array.of(202), whole.slice(-3)];
    const both = [whole.blobOf(parts, 'application/dicom'), new Blob(parts.map((part) => HeldBlob.handle(part instanceof HeldBlob ? part : new Blob([part]))))] as const; // prettier-ignore
    expect(HeldBlob.handle(both[0]).type).toBe('application/dicom');
    for (const [from, to] of [
      [0, 16],
      [1, 13],
      [2, 12],
      [11, 14],
      [-5, -1],
      [5, 5],
      [9, 3],
      [0, 99],
    ] as const)
      // prettier-ignore
      for (const blob of [both[0], HeldBlob.handle(both[0])]) {
        const [is, wanted] = [blob.slice(from, to), both[1].slice(from, to)];
        expect(is.size).toBe(wanted.size);
        expect(await is.slice().arrayBuffer()).toEqual(await wanted.slice().arrayBuffer());
        expect(await is.text()).toBe(await wanted.text());
      }
    expect(await new Response(both[0].stream()).arrayBuffer()).toEqual(await both[1].slice().arrayBuffer());
  });

  it('becomes a Blob of the platform together with one', async () => {
    const whole = await HeldBlob.of(blobOf(Uint8Array.of(1, 2, 3, 4)));
    if (!(whole instanceof HeldBlob)) throw new Error('not held');
    const joined = whole.blobOf([whole.slice(1, 3), new Blob([Uint8Array.of(9)])], '');
    expect(joined).toBeInstanceOf(Blob);
    expect(new Uint8Array(await joined.slice().arrayBuffer())).toEqual(Uint8Array.of(2, 3, 9));
  });
});
