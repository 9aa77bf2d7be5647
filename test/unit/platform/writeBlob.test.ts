import { describe, expect, it } from 'vitest';
import { BlobGone } from '../../../src/platform/saveFailureOf';
import { writeBlob } from '../../../src/platform/writeBlob';

const failing = (): FileSystemWritableFileStream =>
  ({
    write: () => Promise.reject(new Error('disk')),
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
    await writeBlob(target, new Blob([new Uint8Array(2 ** 24), 'end']), (bytes) => told.push(bytes));
    expect(sizes).toEqual([2 ** 24, 3]);
    expect(told).toEqual([2 ** 24, 2 ** 24 + 3]);
  });

  it('tells a target that takes no bytes from a source that has none any more', async () => {
    await expect(writeBlob(failing(), new Blob(['bytes']), () => undefined)).rejects.toThrow('disk');
    const gone = { size: 5, slice: () => gone, arrayBuffer: () => Promise.reject(new Error()) };
    await expect(writeBlob(failing(), gone as unknown as Blob, () => undefined)).rejects.toThrow(BlobGone);
  });
});
