import { describe, expect, it } from 'vitest';
import { fromStartOfImage } from '../../../src/pixel/fromStartOfImage';

const start = [0xff, 0xd8, 0xff, 0xe0];

describe('what stands in front of a JPEG', () => {
  it('is passed over', () => {
    expect([...fromStartOfImage(Uint8Array.from([0x20, 0, 0x10, 0, ...start]))]).toEqual(start);
  });

  it('is nothing where another codestream begins, whatever stands in it', () => {
    for (const begin of [[...start], [0xff, 0x4f, 0xff, 0x51], [1, 0, 0, 0, 64, 0, 0, 0]]) {
      const bytes = Uint8Array.from([...begin, 1, 2, ...start]);
      expect(fromStartOfImage(bytes)).toBe(bytes);
    }
  });

  it('costs no more of a frame of half a gigabyte than of a short one', () => {
    const bytes = new Uint8Array(512 * 1024 * 1024);
    bytes.set(start);
    const before = process.memoryUsage().heapTotal;
    expect(fromStartOfImage(bytes)).toBe(bytes);
    expect(process.memoryUsage().heapTotal - before).toBeLessThan(64 * 1024 * 1024);
  });

  it('is left where no JPEG follows', () => {
    const bytes = Uint8Array.from([0x20, 0xff, 0xd8]);
    expect(fromStartOfImage(bytes)).toBe(bytes);
  });
});
