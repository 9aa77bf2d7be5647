import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { writePart10 } from '../../src/dicom/write/writePart10';
import type { CleanRequest } from '../../src/file/clean/CleanRequest';
import { ctElements, fileBytes, type FixtureElement } from '../fixtures/part10';

type Write = typeof writePart10;
/** What the writer is made to give instead of what it would. */
type Fault = (right: Blob, write: Write, ...given: Parameters<Write>) => Blob;

const seam: { fault: Fault | undefined } = { fault: undefined };

// Test files share what they import: the writer errs in modules of this file's own.
vi.resetModules();
vi.doMock('../../src/dicom/write/writePart10', async (original) => {
  const { writePart10: write } = await original<{ writePart10: Write }>();
  return {
    writePart10: (...given: Parameters<Write>) =>
      seam.fault?.(write(...given), write, ...given) ?? write(...given),
  };
});

const { laneService } = await import('../../headless/lane/laneService');
const { blobOf } = await import('../../src/dicom/model/blobOf');
const { HeldBlob } = await import('../../src/dicom/model/HeldBlob');
const { cleanFile } = await import('../../src/file/clean/cleanFile');
const { pixelToolsWith } = await import('../../src/file/clean/pixelToolsWith');
vi.doUnmock('../../src/dicom/write/writePart10');
vi.resetModules();

beforeEach(() => {
  seam.fault = undefined;
});

const folder = mkdtempSync(join(tmpdir(), 'reinschrift-faults-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const request: CleanRequest = {
  choice: { preset: 'basic', options: [] },
  key: new Uint8Array(32).fill(7),
  studySecrets: [],
  pixels: 'export-unreviewed',
};
const tools = pixelToolsWith((bytes) => new Blob([bytes]));

/** One of a series: cells of 16 bits, 12 of them stored, of which none is 0 or more than 200. */
function sliceBytes(number: number, size: number): Uint8Array<ArrayBuffer> {
  const cells = Uint16Array.from({ length: size * size }, (_, i) => 1 + ((i * 7 + number) % 200));
  const own: Record<number, FixtureElement['value']> = {
    0x00080018: `1.2.276.0.7230010.3.1.4.${number}`,
    0x00200013: String(number),
    0x00280010: size,
    0x00280011: size,
    0x7fe00010: new Uint8Array(cells.buffer),
  };
  return fileBytes(ctElements().map((each) => ({ ...each, value: own[each.tag] ?? each.value })));
}

/** Bytes of the value of Pixel Data, with which the file ends. */
const pixels = (size: number): number => 2 * size * size;

/** The Blob with `bytes` in place of [start, end): parts as the writer joins them. */
const spliced = (blob: Blob, start: number, end: number, bytes: readonly number[]): Blob =>
  blobOf([blob.slice(0, start), Uint8Array.from(bytes), blob.slice(end)], blob, blob.type);

const lengthField = (length: number): number[] => [...new Uint8Array(Uint32Array.of(length).buffer)];

/** By what it does. Sizes are of `large`, whose pixels a copy has as a slice of its source. */
const large = 200;
const faults: Readonly<Record<string, Fault>> = {
  'a wrong byte in the first pixel': (right) =>
    spliced(right, right.size - pixels(large), right.size - pixels(large) + 1, [250]),
  'a wrong byte in the last pixel': (right) => spliced(right, right.size - 2, right.size - 1, [250]),
  'a wrong byte in the preamble': (right) => spliced(right, 5, 6, [1]),
  'a length of Pixel Data that is too short': (right) => {
    const field = right.size - pixels(large) - 4;
    return spliced(right, field, field + 4, lengthField(pixels(large) - 2));
  },
  'an end that is cut off': (right) => right.slice(0, right.size - 2, right.type),
  'bytes behind the end': (right) => spliced(right, right.size, right.size, [0, 0]),
  'an element that is not edited': (_, write, part10, [, ...changes], meta) => write(part10, changes, meta),
  'another element that is not edited': (_, write, part10, changes, meta) =>
    write(part10, changes.slice(0, -1), meta),
  'file meta information of which an element is missing': (_, write, part10, changes, meta) =>
    write(part10, changes, meta.slice(0, -1)),
  'one pixel less, in the middle': (right) => {
    const middle = right.size - pixels(large) / 2;
    return spliced(right, middle, middle + 2, []);
  },
  'one pixel less, at the end, and a length that says so': (right) => {
    const field = right.size - pixels(large) - 4;
    const shorter = spliced(right, field, field + 4, lengthField(pixels(large) - 2));
    return shorter.slice(0, shorter.size - 2, right.type);
  },
  'pixels that begin one later': (right, _, { stream }) => {
    const start = stream.size - pixels(large);
    const shifted = [right.slice(0, right.size - pixels(large)), stream.slice(start + 2), new Uint8Array(2)];
    return blobOf(shifted, right, right.type);
  },
  nothing: (right) => right.slice(0, 0),
};
const names = Object.keys(faults);

/** Every tenth file of a batch, each with another fault. */
const faultOf = (number: number): Fault | undefined =>
  number % 10 === 3 ? faults[names[Math.floor(number / 10)] ?? ''] : undefined;
const batch = Array.from({ length: 10 * names.length }, (_, number) => number);

describe('a writer that errs', () => {
  it('is caught in each file of which it errs, and in no other: over Blobs of a browser', async () => {
    for (const number of batch) {
      seam.fault = faultOf(number);
      const outcome = await cleanFile(new Blob([sliceBytes(number, large)]), request, { tools });
      const expected = seam.fault === undefined ? 'cleaning' : 'not-verified';
      expect(outcome.kind, names[Math.floor(number / 10)]).toBe(expected);
    }
  });

  it('is caught where its copy is no longer held in memory, too', async () => {
    for (const [name, fault] of Object.entries(faults)) {
      seam.fault = (...given) => HeldBlob.handle(fault(...given));
      const outcome = await cleanFile(new Blob([sliceBytes(1, large)]), request, { tools });
      expect(outcome.kind, name).toBe('not-verified');
    }
  });

  it('is caught in each file of which it errs, and in no other: over a disk, where nothing of these has a name', async () => {
    const copies = join(folder, 'copies');
    const source = join(folder, 'source');
    for (const number of batch) {
      const bytes = sliceBytes(number, large);
      writeFileSync(source, bytes);
      seam.fault = faultOf(number);
      const target = { path: `${folder}/copy${number}`, part: `${copies}${number}.part` };
      const how = { ledger: false, hash: true, readBack: true, listed: false, continues: false };
      const from = { path: source, start: 0, end: bytes.length };
      const outcome = await laneService.clean(from, request, { ...target, ...how });
      expect(outcome.kind, names[Math.floor(number / 10)]).toBe(
        seam.fault === undefined ? 'cleaning' : 'not-verified',
      );
      expect(existsSync(target.path)).toBe(seam.fault === undefined);
    }
    expect(readdirSync(folder).filter((name) => name.includes('part'))).toEqual([]);
  });

  it('is caught in any one byte of a copy', async () => {
    const file = new Blob([sliceBytes(1, 4)]);
    const right = await cleanFile(file, request);
    if (right.kind !== 'cleaning') throw new Error(right.kind);
    const bytes = new Uint8Array(await right.blob.slice().arrayBuffer());
    const missed: number[] = [];
    for (const [at, byte] of bytes.entries()) {
      seam.fault = (copy) => spliced(copy, at, at + 1, [byte ^ 1]);
      if ((await cleanFile(file, request)).kind !== 'not-verified') missed.push(at);
    }
    expect(missed).toEqual([]);
  });

  it('is caught at each pixel that is blacked out, and at each beside one', async () => {
    const cover = [{ x: 1, y: 1, width: 2, height: 2 }];
    const redacted = { ...request, pixels: { cover, unreviewed: 'export-unreviewed' as const } };
    const file = new Blob([sliceBytes(1, 4)]);
    expect((await cleanFile(file, redacted, { tools })).kind).toBe('cleaning');
    for (let cell = 0; cell < 16; cell++) {
      seam.fault = (copy) => {
        const at = copy.size - pixels(4) + 2 * cell;
        return spliced(copy, at, at + 1, [250]);
      };
      expect((await cleanFile(file, redacted, { tools })).kind, String(cell)).toBe('not-verified');
    }
  });
});
