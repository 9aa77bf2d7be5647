import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { headDigest, headMark } from '../../../src/deid/identity/contentDigest';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { blobOf, ctElements, fileBytes } from '../../fixtures/part10';

describe('the digest of a head', () => {
  it('is that of all elements in their order, of bulk values that are not loaded their headers, and of the length', async () => {
    const pixels = { tag: 0x7fe00010, vr: 'OW', value: new Uint8Array(2_000_000) };
    const elements = [...ctElements().slice(0, -1), pixels, { tag: 0xfffcfffc, vr: 'OB', value: 'padding!' }];
    const part10 = await readPart10(blobOf(fileBytes(elements)));
    if (part10.kind !== 'part10') throw new Error(part10.code);
    const hash = createHash('sha256');
    for (const { start, valueStart, end } of part10.dataSet.elements)
      hash.update(part10.bytes.view(start, end) ?? part10.bytes.view(start, valueStart) ?? new Uint8Array());
    const digest = hash
      .update(String(part10.size - part10.dataSetStart))
      .digest('hex')
      .slice(0, 32);
    expect(headDigest(part10)).toBe(digest);
  });

  it('has a mark that differs where any byte of it does, and its length', async () => {
    const markOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
      const part10 = await readPart10(blobOf(bytes));
      if (part10.kind !== 'part10') throw new Error(part10.code);
      return headMark(part10);
    };
    const named = (name: string) =>
      fileBytes(ctElements().map((each) => (each.tag === 0x00100010 ? { ...each, value: name } : each)));
    const marks = await Promise.all(
      ['Muster^Anna', 'Muster^Enna', 'Muster^Annabella'].map((n) => markOf(named(n))),
    );
    expect(new Set(marks).size).toBe(3);
    expect(await markOf(named('Muster^Anna'))).toBe(marks[0]);
  });
});
