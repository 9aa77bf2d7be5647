import { describe, expect, it } from 'vitest';
import { decodeFrame } from '../../../src/pixel/decodeFrame';
import { encapsulatedFile } from '../../fixtures/encapsulatedFile';
import { blobOf } from '../../fixtures/part10';
import { readDicom } from '../../fixtures/readDicom';

/** Four rows of four cells of 16 bits, of which 12 count. */
const whole = Uint8Array.from({ length: 32 }, (_, i) => (i % 2 === 0 ? i : 0));

describe.each([
  ['Encapsulated Uncompressed', '1.2.840.10008.1.2.1.98'],
  ['fragments under a native syntax', '1.2.840.10008.1.2.1'],
])('a frame of %s', (_, transferSyntax) => {
  const frameOf = async (bytes: Uint8Array) =>
    decodeFrame(await readDicom(blobOf(encapsulatedFile(transferSyntax, [bytes]))), 0);

  it('is its native bytes', async () => {
    const samples = Uint16Array.from({ length: 16 }, (_, i) => 2 * i);
    expect(await frameOf(whole)).toMatchObject({ samples });
  });

  it.each([0, 1, 2, 31])('is none of %i bytes only', async (length) => {
    const problem = { kind: 'pixel-problem', code: 'bad-codestream' };
    expect(await frameOf(whole.subarray(0, length))).toEqual(problem);
  });
});
