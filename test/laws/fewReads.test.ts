import { describe, expect, it } from 'vitest';
import { cleanFile } from '../../src/file/clean/cleanFile';
import type { CleanRequest } from '../../src/file/clean/CleanRequest';
import { pixelToolsWith } from '../../src/file/clean/pixelToolsWith';
import { inspectFile } from '../../src/file/inspect/inspectFile';
import { CountingBlob, type Handled } from '../fixtures/CountingBlob';
import { shapes } from '../fixtures/shapes';

const request: CleanRequest = {
  choice: { preset: 'basic', options: [] },
  key: new Uint8Array(32).fill(7),
  studySecrets: [],
  pixels: 'export-unreviewed',
};

/** What a browser has to do for a file of so many fragments. */
async function handledFor(
  shape: keyof typeof shapes,
  count: number,
): Promise<{ inspect: Handled; clean: Handled; size: number }> {
  const bytes = shapes[shape](count);
  const inspected = new CountingBlob(bytes);
  expect((await inspectFile(inspected)).kind).toBe('inspection');
  const cleaned = new CountingBlob(bytes);
  // Fresh bytes are kept as Blobs of the same kind.
  const tools = pixelToolsWith((fresh) => cleaned.blobOf([fresh]));
  const outcome = await cleanFile(cleaned, request, { tools });
  expect(outcome.kind === 'cleaning' ? 'cleaning' : outcome).toBe('cleaning');
  return { inspect: inspected.handled, clean: cleaned.handled, size: bytes.length };
}

const window = 64 * 1024;

describe('a file in many fragments', () => {
  it.each([
    ['frames', 5_000],
    ['framesInTable', 5_000],
    ['framesInExtendedTable', 5_000],
    ['framesWithRest', 5_000],
    ['framesWithBits', 5_000],
    ['fragments', 5_000],
    ['video', 5_000],
    ['untold', 5_000],
    ['frames', 20_000],
    ['framesWithRest', 20_000],
    ['untold', 20_000],
  ] as const)('is read, cut and written by windows, however many there are: %s, %i', async (shape, count) => {
    const { inspect, clean, size } = await handledFor(shape, count);
    const windows = Math.ceil(size / window);
    expect(inspect.reads).toBeLessThan(40 + 3 * windows);
    expect(inspect.slices).toBeLessThan(40 + 3 * windows);
    expect(clean.reads).toBeLessThan(60 + 8 * windows);
    expect(clean.slices).toBeLessThan(60 + 8 * windows);
    expect(clean.made).toBeLessThan(60 + windows);
  });
});
