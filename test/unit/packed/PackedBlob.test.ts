import { deflateRawSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinedBlob } from '../../../src/dicom/model/blobOf';
import { HeldBlob } from '../../../src/dicom/model/HeldBlob';
import { nativeBlob } from '../../../src/packed/nativeBlob';
import { packedOf } from '../../../src/packed/Packed';
import { PackedBlob } from '../../../src/packed/PackedBlob';
import { Unpacking } from '../../../src/packed/Unpacking';
import { seeded } from '../../fixtures/seeded';

type Bytes = Uint8Array<ArrayBuffer>;
const own = (bytes: Uint8Array): Bytes => Uint8Array.from(bytes);

/** Bytes that deflate to about half, so that blocks and distances of all kinds occur. */
function mixed(length: number, seed = 1): Bytes {
  const random = seeded(seed);
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at++)
    bytes[at] = at % 4096 < 1500 ? Math.floor(random() * 256) : (at >> 5) & 0xff;
  return bytes;
}

const deflated = (bytes: Uint8Array): PackedBlob =>
  PackedBlob.of(packedOf(new Blob([own(deflateRawSync(bytes))]), 'deflate', bytes.length));
const gzipped = (bytes: Uint8Array): PackedBlob => {
  const half = bytes.length >> 1;
  const members = [bytes.subarray(0, half), bytes.subarray(half)].map((part) => own(gzipSync(part)));
  return PackedBlob.of(packedOf(new Blob(members), 'gzip', bytes.length));
};

describe('a file that lies packed', () => {
  const bytes = mixed(700_000);

  it.each(Object.entries({ deflated, gzipped }))('reads as what was packed, in any range: %s', async (_, pack) => {
    const blob = pack(bytes);
    expect(blob.size).toBe(bytes.length);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length), fc.nat(bytes.length), async (a, b) => {
        const some = await blob.slice(Math.min(a, b), Math.max(a, b)).bytes();
        expect(Buffer.compare(some, bytes.subarray(Math.min(a, b), Math.max(a, b)))).toBe(0);
      }),
      { numRuns: 30 },
    );
    expect(Buffer.compare(new Uint8Array(await new Response(blob.stream()).arrayBuffer()), bytes)).toBe(0);
  }); // prettier-ignore

  it('is unpacked by windows where it is long, also backwards, to the same bytes', async () => {
    const long = mixed(40_000_000, 3);
    for (const form of ['deflate', 'gzip'] as const) {
      const pack = form === 'gzip' ? gzipSync : deflateRawSync;
      const unpacking = new Unpacking(packedOf(new Blob([own(pack(long, { level: 1 }))]), form, long.length));
      const random = seeded(9);
      const starts = [39_000_000, 0, 20_000_000, ...Array.from({ length: 12 }, () => random() * 39_000_000)];
      for (const start of starts.map(Math.floor)) {
        const some = await unpacking.read(start, start + 500_000);
        expect(Buffer.compare(some, long.subarray(start, start + 500_000)), String(start)).toBe(0);
      }
    }
  }, 60_000);

  it('unpacks no more than its head where only that is asked for', async () => {
    let read = 0;
    const packed = new Blob([own(deflateRawSync(mixed(20_000_000)))]);
    const slice = packed.slice.bind(packed);
    packed.slice = (from, to) => {
      read += (to ?? packed.size) - (from ?? 0);
      return slice(from, to);
    };
    await PackedBlob.of(packedOf(packed, 'deflate', 20_000_000))
      .slice(0, 65_536)
      .bytes();
    expect(read).toBeLessThan(400_000);
  });

  it('may lie in one that is packed itself', async () => {
    const inner = own(deflateRawSync(bytes));
    const outer = deflated(inner);
    const blob = PackedBlob.of(packedOf(outer.slice(0, inner.length), 'deflate', bytes.length));
    expect(Buffer.compare(await blob.slice(100, 600_000).bytes(), bytes.subarray(100, 600_000))).toBe(0);
  });

  it('says that it cannot be read where the archive is gone or another one by now', async () => {
    const gone = { size: 9, slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) }) }; // prettier-ignore
    for (const of of [gone as unknown as Blob, new Blob(['something else']), new Blob([])])
      for (const form of ['deflate', 'gzip'] as const)
        for (const size of [100, 70_000_000])
          await expect(PackedBlob.of(packedOf(of, form, size)).slice(0, 50).bytes()).rejects.toThrow(DOMException); // prettier-ignore
  });

  it('is never taken for a Blob of the browser, nor sent as one', () => {
    const blob = deflated(bytes);
    expect(() => new Blob([blob as unknown as string])).toThrow(TypeError);
    expect(() => structuredClone(blob)).toThrow(/clone/);
  });

  it('makes what is joined with it one of its kind, which keeps ranges packed', async () => {
    const head = own(Buffer.from('head'));
    const joined = joinedBlob([head, deflated(bytes).slice(10, 20), new Blob(['tail'])], 'text/plain');
    expect(joined).toBeInstanceOf(PackedBlob);
    expect(await joined.text()).toBe(`head${Buffer.from(bytes.subarray(10, 20)).toString()}tail`);
    const native = await nativeBlob(joined);
    expect(native).toBeInstanceOf(Blob);
    expect([native.type, await native.text()]).toEqual(['text/plain', await joined.text()]);
  });

  it('stays packed in a copy that was made of its bytes in memory', async () => {
    const held = await HeldBlob.of(deflated(bytes));
    if (!(held instanceof HeldBlob)) throw new Error('not held');
    const fresh = own(Buffer.from('fresh'));
    const copy = HeldBlob.handle(held.blobOf([fresh, held.slice(1000, 600_000)], 'application/dicom')); // prettier-ignore
    if (!(copy instanceof PackedBlob)) throw new Error('not packed');
    expect(copy.pieces.map((piece) => Object.keys(piece).sort().join())).toEqual([
      'bytes,size',
      'packed,size,start',
    ]);
    const wanted = Buffer.concat([fresh, bytes.subarray(1000, 600_000)]);
    expect(Buffer.compare(new Uint8Array(await copy.arrayBuffer()), wanted)).toBe(0);
    const withPicture = held.blobOf([held.slice(0, 9), new Blob(['picture'])], '');
    expect(withPicture).toBeInstanceOf(PackedBlob);
    expect(withPicture.size).toBe(16);
  });
});
