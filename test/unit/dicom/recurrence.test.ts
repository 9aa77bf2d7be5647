import { describe, expect, it } from 'vitest';
import { Recurrence } from '../../../src/dicom/model/Recurrence';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { blobOf, ctElements, fileBytes, type FixtureElement } from '../../fixtures/part10';

const read = async (elements: readonly FixtureElement[]) => {
  const part10 = await readPart10(blobOf(fileBytes([...elements].sort((a, b) => a.tag - b.tag))));
  if (part10.kind !== 'part10') throw new Error(part10.code);
  return part10;
};

describe('the elements of one file after the other', () => {
  it('keep their memory where they stand in the file before, byte for byte, wherever they stand there', async () => {
    const recurrence = new Recurrence(() => ({}));
    const one = await read(ctElements({}));
    const other = await read([
      ...ctElements({ instance: '1.2.276.0.7230010.3.1.4.123456' }),
      { tag: 0x00080031, vr: 'TM', value: '1011' },
    ]);
    const before = recurrence.of(one);
    const after = recurrence.of(other);
    const textOf = (part10: typeof one, i: number): string => {
      const { tag, vr, valueStart, valueEnd } = part10.dataSet.elements[i] ?? one.dataSet.elements[0]!; // eslint-disable-line @typescript-eslint/no-non-null-assertion
      return `${tag} ${vr} ${Buffer.from(part10.bytes.view(valueStart, valueEnd) ?? []).toString('hex')}`;
    };
    let again = 0;
    for (const [i, memory] of after.entries()) {
      const at = memory === undefined ? -1 : before.indexOf(memory);
      const there = before.findIndex((each, j) => each !== undefined && textOf(one, j) === textOf(other, i));
      expect(at).toBe(memory === undefined ? -1 : there);
      if (at >= 0) again++;
    }
    expect(again).toBeGreaterThan(5);
    expect(again).toBeLessThan(after.length);
  });
});
