import { describe, expect, it } from 'vitest';
import { BlobGone, saveFailureOf } from '../../../src/platform/saving/saveFailureOf';
import { writeBlob, writtenAtOnce } from '../../../src/platform/saving/writeBlob';

const failing = (error: Error = new Error('disk')): FileSystemWritableFileStream =>
  ({
    write: () => Promise.reject(error),
    abort: () => Promise.resolve(),
  }) as unknown as FileSystemWritableFileStream;

describe('writing a Blob to a file', () => {
  it('goes by pieces, and tells after each how far it is', async () => {
    const told: number[] = [];
    const sizes: number[] = [];
    const target = {
      write: ({ size }: Blob) => (sizes.push(size), Promise.resolve()),
      close: () => Promise.resolve(),
    } as unknown as FileSystemWritableFileStream;
    const blob = new Blob([new Uint8Array(writtenAtOnce), 'end']);
    await writeBlob(target, blob, (bytes) => told.push(bytes));
    expect(sizes).toEqual([writtenAtOnce, 3]);
    expect(told).toEqual([writtenAtOnce, writtenAtOnce + 3]);
  });

  it('tells a target that takes no bytes from a source that has none any more', async () => {
    await expect(writeBlob(failing(), new Blob(['bytes']), () => undefined)).rejects.toThrow('disk');
    const gone = { size: 5, slice: () => gone, arrayBuffer: () => Promise.reject(new Error()) };
    await expect(writeBlob(failing(), gone as unknown as Blob, () => undefined)).rejects.toThrow(BlobGone);
  });

  it('does not believe a browser that blames a source which can be read: Chromium does on a full disk', async () => {
    const blamed = failing(new DOMException('', 'NotReadableError'));
    const failure = await writeBlob(blamed, new Blob(['bytes']), () => undefined).catch(saveFailureOf);
    expect(failure).toBe('not-taken');
  });
});
