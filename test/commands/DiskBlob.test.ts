import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { blobOf } from '../../src/dicom/model/blobOf';
import { DiskBlob } from '../../headless/disk/DiskBlob';

const temp = mkdtempSync(join(tmpdir(), 'reinschrift-test-'));
afterAll(() => rmSync(temp, { recursive: true }));
const path = join(temp, 'file');
const content = Uint8Array.from({ length: 1000 }, (_, i) => i % 251);
writeFileSync(path, content);

const bytesOf = async (blob: Blob) => [...new Uint8Array(await blob.slice(0, blob.size).arrayBuffer())];
const fileBlob = (start = 0, end = content.length) => DiskBlob.ofFile({ path, start, end });

describe('a blob of a lane', () => {
  it("is what Node's own is, however it is sliced and put together", async () => {
    const piece = fc.tuple(fc.constantFrom('file', 'bytes', 'text', 'blob'), fc.nat(1000), fc.nat(1000));
    const cut = fc.tuple(fc.integer({ min: -1200, max: 1200 }), fc.integer({ min: -1200, max: 1200 }));
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 5 }), cut, cut, async (pieces, first, second) => {
        const parts = pieces.map(([kind, from, to]) => {
          const bytes = content.slice(from, to);
          if (kind === 'file') return [fileBlob().slice(from, to), new Blob([bytes])] as const;
          if (kind === 'bytes') return [bytes, bytes] as const;
          if (kind === 'text') return [String(from), String(from)] as const;
          return [new Blob([bytes]), new Blob([bytes])] as const;
        });
        const ours = new DiskBlob(parts.map(([part]) => part)).slice(...first).slice(...second);
        const nodes = new Blob(parts.map(([, part]) => part)).slice(...first).slice(...second);
        expect(ours.size).toBe(nodes.size);
        expect(await bytesOf(ours)).toEqual(await bytesOf(nodes));
        expect(await new Response(ours.stream()).text()).toBe(await nodes.text());
      }),
    );
  });

  it('makes what is joined with it a blob of its own kind, and every other file one of the platform', async () => {
    const file = fileBlob(0, 20);
    const made = blobOf([file.slice(3, 5), content.slice(9, 12)], file, 'application/dicom');
    expect(made).toBeInstanceOf(DiskBlob);
    expect(made.type).toBe('application/dicom');
    expect(await bytesOf(made)).toEqual([3, 4, 9, 10, 11]);
    const plain = blobOf([content.slice(9, 12)], new Blob());
    expect(plain).not.toBeInstanceOf(DiskBlob);
    expect(await bytesOf(plain)).toEqual([9, 10, 11]);
  });

  it('reads long ranges into the memory that it is given, and hands out what lies in memory', async () => {
    const long = Uint8Array.from({ length: 3_000_000 }, (_, i) => i % 253);
    const other = join(temp, 'long');
    writeFileSync(other, long);
    const range = DiskBlob.ofFile({ path: other, start: 7, end: 2_900_000 });
    const room = new Uint8Array(4_000_000);
    const bytes = await new DiskBlob([content, range]).bytesInto((length) => room.subarray(1, 1 + length));
    expect(bytes.buffer).toBe(room.buffer);
    expect(Buffer.compare(bytes, Buffer.concat([content, long.subarray(7, 2_900_000)]))).toBe(0);
    const held = await new DiskBlob([content]).bytesInto(() => room);
    expect(held.buffer).toBe(content.buffer);
    const gone = DiskBlob.ofFile({ path: other, start: 7, end: 3_000_001 });
    await expect(gone.bytesInto((length) => room.subarray(0, length))).rejects.toMatchObject({
      name: 'NotReadableError',
    });
  });

  it('reads with a change to its bytes, however it is sliced, and leaves what lies beneath as it is', async () => {
    const held = content.slice();
    const parts = () => [fileBlob(), held, new Blob([content])];
    const turned = DiskBlob.changed(new DiskBlob(parts()), (bytes, at) => {
      for (let i = 0; i < bytes.length; i++) if ((at + i) % 7 === 3) bytes[i] = 255;
    });
    const wanted = Buffer.concat([content, content, content]).map((byte, i) => (i % 7 === 3 ? 255 : byte));
    await fc.assert(
      fc.asyncProperty(fc.nat(3000), fc.nat(3000), fc.nat(500), async (from, to, cut) => {
        const slice = turned.slice(from, to).slice(cut);
        expect(await bytesOf(slice)).toEqual([...wanted.slice(from, Math.max(from, to)).slice(cut)]);
      }),
      { numRuns: 50 },
    );
    expect(held).toEqual(content);
  });

  it('knows where it lies in its file', () => {
    expect(fileBlob(100, 900).slice(10, 20).file).toEqual({ path, start: 110, end: 120 });
    expect(new DiskBlob([fileBlob(), 'more']).file).toBeUndefined();
  });

  it('rejects as a browser does where the file is gone or has become shorter', async () => {
    const gone = DiskBlob.ofFile({ path: join(temp, 'gone'), start: 0, end: 10 });
    const shorter = DiskBlob.ofFile({ path, start: 0, end: content.length + 1 });
    for (const blob of [gone, shorter]) {
      await expect(blob.slice(0, blob.size).arrayBuffer()).rejects.toMatchObject({
        name: 'NotReadableError',
      });
    }
  });
});
