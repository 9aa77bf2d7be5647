import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { blobOf } from '../../../src/dicom/model/blobOf';
import { HeldBlob } from '../../../src/dicom/model/HeldBlob';

const bytesOf = async (blob: Blob): Promise<number[]> => [
  ...new Uint8Array(await blob.slice(0, blob.size).arrayBuffer()),
];
const numbered = (length: number): Blob => new Blob([Uint8Array.from({ length }, (_, i) => i)]);
/** A file that counts how often it is asked for bytes. */
function counted(length: number) {
  const file = numbered(length);
  const slice = vi.spyOn(file, 'slice');
  const whole = vi.spyOn(file, 'arrayBuffer');
  return { file, asked: () => slice.mock.calls.length + whole.mock.calls.length };
}

describe('a Blob that is held', () => {
  it('gives the bytes of the file, whatever is held and however it is cut and joined', async () => {
    const cuts = fc.array(fc.tuple(fc.nat(120), fc.nat(120)), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.nat(100), fc.nat(120), cuts, async (size, length, ranges) => {
        const file = numbered(size);
        const held = await HeldBlob.head(file, length);
        const fresh = Uint8Array.of(200, 201);
        const parts = (whole: Blob): Blob[] => ranges.map(([from, to]) => whole.slice(from, to).slice(0, 90));
        const made = blobOf([fresh, ...parts(held), fresh], held, 'a/b');
        if (!(made instanceof HeldBlob)) throw new Error('another kind');
        const plain = new Blob([fresh, ...parts(file), fresh], { type: 'a/b' });
        const wanted = await bytesOf(plain);
        expect([made.size, made.type]).toEqual([plain.size, plain.type]);
        expect(await bytesOf(made)).toEqual(wanted);
        expect([...(await made.bytes())]).toEqual(wanted);
        // What is proven of the one must be true of the other, which is what leaves the lane.
        const handle = HeldBlob.handle(made);
        expect(handle).not.toBeInstanceOf(HeldBlob);
        expect(handle.type).toBe('a/b');
        expect(await bytesOf(handle)).toEqual(wanted);
      }),
    );
  });

  it('asks the file once for what is held, and never again', async () => {
    const { file, asked } = counted(100);
    const held = await HeldBlob.head(file, 60);
    for (let at = 0; at < 50; at++) await held.slice(at, at + 10).bytes();
    expect(asked()).toBe(1);
    await held.slice(50, 70).bytes();
    expect(asked()).toBe(2);
  });

  it('hands out views of what it holds', async () => {
    const held = await HeldBlob.head(numbered(10), 10);
    expect((await held.slice(2, 4).bytes()).buffer).toBe((await held.bytes()).buffer);
  });

  it('leaves as one range of the file what follows each other there', async () => {
    const { file, asked } = counted(100);
    const held = await HeldBlob.head(file, 60);
    const before = asked();
    const made = held.blobOf([Uint8Array.of(1), held.slice(10, 30), held.slice(30)], '');
    expect(asked()).toBe(before);
    HeldBlob.handle(made);
    expect(asked()).toBe(before + 1);
  });

  it('rejects where the file is gone', async () => {
    const gone = numbered(10);
    vi.spyOn(gone, 'slice').mockImplementation(() => {
      throw new DOMException('gone', 'NotReadableError');
    });
    await expect(HeldBlob.head(gone, 5)).rejects.toThrow('gone');
  });
});
