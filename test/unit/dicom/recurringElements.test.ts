import { describe, expect, it } from 'vitest';
import { RecurringElements } from '../../../src/dicom/access/RecurringElements';
import { BytesMemo } from '../../../src/dicom/BytesMemo';
import type { Part10 } from '../../../src/dicom/model/Part10';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { blobOf, ctElements, fileBytes, type FixtureElement } from '../../fixtures/part10';

async function read(...own: FixtureElement[]): Promise<Part10> {
  const replaced = new Set(own.map(({ tag }) => tag));
  const elements = [...ctElements().filter(({ tag }) => !replaced.has(tag)), ...own];
  const part10 = await readPart10(blobOf(fileBytes(elements.sort((a, b) => a.tag - b.tag))));
  if (part10.kind !== 'part10') throw new Error(part10.code);
  return part10;
}

const code = (meaning: string): FixtureElement => ({
  tag: 0x00081032,
  vr: 'SQ',
  value: [[{ tag: 0x00080104, vr: 'LO', value: meaning }]],
});

describe('elements that recur', () => {
  it('are those whose every byte is as in the file before, with all items', async () => {
    const known = new RecurringElements();
    const one = await read(code('Thorax'), { tag: 0x00200013, vr: 'IS', value: '1' });
    const next = await read(code('Thorax'), { tag: 0x00200013, vr: 'IS', value: '2' });
    const other = await read(code('Abdomen'), { tag: 0x00200013, vr: 'IS', value: '2' });
    const [before, behind, last] = [one, next, other].map((part10) => known.of(part10));
    const differing = (a = before, b = behind): number[] =>
      one.dataSet.elements.flatMap(({ tag }, i) => (a?.[i] === b?.[i] ? [] : [tag]));
    expect(differing()).toEqual([0x00200013]);
    expect(differing(behind, last)).toEqual([0x00081032]);
  });

  it('do not recur in another character set', async () => {
    const known = new RecurringElements();
    const latin = known.of(await read({ tag: 0x00080005, vr: 'CS', value: 'ISO_IR 100' }));
    const greek = known.of(await read({ tag: 0x00080005, vr: 'CS', value: 'ISO_IR 126' }));
    expect(latin.some((recurrence, i) => recurrence !== undefined && recurrence === greek[i])).toBe(false);
  });
});

describe('what is remembered of bytes', () => {
  it('is asked for once, of equal bytes only, and of a bounded number of them', () => {
    const memo = new BytesMemo<number>(3_200);
    let asked = 0;
    const of = (byte: number): number => memo.of(new Uint8Array(100).fill(byte), () => (asked++, byte));
    for (let i = 0; i < 1000; i++) {
      expect(of(1)).toBe(1);
      expect(of(i % 200)).toBe(i % 200);
    }
    expect(asked).toBeGreaterThan(900);
    asked = 0;
    of(1);
    of(1);
    expect(asked).toBe(0);
    memo.of(new Uint8Array(300), () => asked++);
    memo.of(new Uint8Array(300), () => asked++);
    expect(asked).toBe(2);
  });
});
