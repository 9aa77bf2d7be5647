import { describe, expect, it, vi } from 'vitest';
import { crc32 } from '../../../src/dicom/crc32';
import { zipOf } from '../../../src/export/zipOf';
import { zipBlobs } from '../../../src/run/output/zipBlobs';

const copies = Array.from({ length: 5000 }, (_, n) => {
  const bytes = Uint8Array.of(n >> 8, n);
  return { name: `IM${String(n)}`, blob: new Blob([bytes]), crc32: crc32(bytes) };
});

describe('a ZIP of many copies', () => {
  it('is the parts of it one behind the other, of which a browser never joins many at once', async () => {
    const most = vi.fn();
    class Counting extends Blob {
      constructor(parts: BlobPart[], options?: BlobPropertyBag) {
        super(parts, options);
        most(parts.length);
      }
    }
    vi.stubGlobal('Blob', Counting);
    const [zip] = await zipBlobs(copies).finally(() => vi.unstubAllGlobals());
    expect(Math.max(...most.mock.calls.flat().map(Number))).toBeLessThanOrEqual(64);
    const whole = new Blob([...zipOf(copies)]);
    expect(zip?.type).toBe('application/zip');
    expect(await zip?.arrayBuffer()).toEqual(await whole.arrayBuffer());
  });
});
