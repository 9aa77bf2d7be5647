import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../src/dicom/crc32';
import { cleanFile } from '../../../src/file/clean/cleanFile';
import { Checksum } from '../../../src/file/clean/Checksum';
import { blobOf, ctElements, fileBytes, latin1, type FixtureElement } from '../../fixtures/part10';

const request = {
  choice: { preset: 'basic' as const, options: [] },
  key: new Uint8Array(32).fill(7),
  studySecrets: [],
  pixels: 'export-unreviewed' as const,
};
/** A picture of five megabytes: longer than a window of the proof. */
const long = (): FixtureElement[] =>
  ctElements().map((element) => {
    if (element.tag === 0x00280010) return { ...element, value: 1600 };
    if (element.tag === 0x00280011) return { ...element, value: 1600 };
    return element.tag === 0x7fe00010 ? { ...element, value: new Uint8Array(2 * 1600 * 1600) } : element;
  });

describe('the CRC-32 of a copy', () => {
  it('is that of all its bytes, and is told only where it was asked for', async () => {
    for (const elements of [ctElements(), long()]) {
      const file = blobOf(fileBytes(elements));
      const outcome = await cleanFile(file, { ...request, checksum: true });
      if (outcome.kind !== 'cleaning') throw new Error(outcome.kind);
      expect(outcome.crc32).toBe(crc32(new Uint8Array(await outcome.blob.arrayBuffer())));
      expect(await cleanFile(file, request)).not.toHaveProperty('crc32');
    }
  });

  it('begins anew where another plan is tried, and hands all on', async () => {
    const seen: string[] = [];
    const next = Object.assign((bytes: Uint8Array) => void seen.push(String(bytes.length)), {
      again: () => void seen.push('again'),
    });
    const checksum = new Checksum(next);
    await checksum.take(latin1('a first copy'));
    checksum.take.again?.();
    await checksum.take(latin1('1234'));
    await checksum.take(latin1('56789'));
    expect(checksum.value).toBe(0xcbf43926);
    expect(seen).toEqual(['12', 'again', '4', '5']);
  });
});
