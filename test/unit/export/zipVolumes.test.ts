import { describe, expect, it } from 'vitest';
import { zipOf } from '../../../src/export/zipOf';
import { zipVolumes } from '../../../src/export/zipVolumes';

const copies = (sizes: readonly number[]) =>
  sizes.map((size, i) => ({ name: `Ä${String(i)}`, blob: new Blob([new Uint8Array(size)]), crc32: 0 }));

describe('the volumes of a ZIP', () => {
  it('is one where all fits', () => {
    const all = copies([10, 20, 30]);
    expect(zipVolumes(all, Infinity)).toEqual([all]);
    expect(zipVolumes([], 100)).toEqual([]);
  });

  it('hold all files in their order, and none is larger than it may be', () => {
    const all = copies(Array.from({ length: 40 }, (_, i) => 50 * i));
    const volumes = zipVolumes(all, 4000);
    expect(volumes.flat()).toEqual(all);
    expect(volumes.length).toBeGreaterThan(5);
    for (const volume of volumes) expect(new Blob([...zipOf(volume)]).size).toBeLessThanOrEqual(4000);
  });

  it('give a file that fits nowhere a ZIP of its own', () => {
    const all = copies([10, 9000, 10]);
    expect(zipVolumes(all, 1000)).toEqual(all.map((copy) => [copy]));
  });
});
