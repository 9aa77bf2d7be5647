import { expect, it } from 'vitest';
import type { DataElement } from '../../../src/dicom/dictionary/DataSet';
import type { Part10 } from '../../../src/dicom/model/Part10';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { tilingGap } from '../../../src/dicom/read/tilingGap';
import { blobOf, ctElements, fileBytes } from '../../fixtures/part10';

async function sample(): Promise<Part10> {
  const items = [[{ tag: 0x00081155, vr: 'UI', value: '1.2.3' }], []];
  const part10 = await readPart10(
    blobOf(
      fileBytes([
        { tag: 0x00081110, vr: 'SQ', value: items, undefinedLength: true },
        { tag: 0x00081115, vr: 'SQ', value: items },
        ...ctElements(),
      ]),
    ),
  );
  if (part10.kind === 'unreadable') throw new Error(part10.code);
  return part10;
}

function changed(part10: Part10, at: number, change: (element: DataElement) => DataElement[]): Part10 {
  const elements = part10.dataSet.elements.flatMap((element, i) => (i === at ? change(element) : [element]));
  return { ...part10, dataSet: { ...part10.dataSet, elements } };
}

it('finds no gap in a file that was read', async () => {
  expect(tilingGap(await sample())).toBeUndefined();
});

it('finds the offset of a missing, a doubled and a shortened element', async () => {
  const part10 = await sample();
  const fifth = part10.dataSet.elements[5]?.start;
  expect(tilingGap(changed(part10, 5, () => []))).toBe(fifth);
  expect(tilingGap(changed(part10, 4, (one) => [one, one]))).toBe(fifth);
  expect(
    tilingGap(changed(part10, 4, (one) => [{ ...one, end: one.end - 2, valueEnd: one.valueEnd - 2 }])),
  ).toBe((fifth ?? 0) - 2);
  expect(tilingGap(changed(part10, 4, (one) => [{ ...one, end: one.end + 2 }]))).toBe(fifth);
});

it('looks into items, at delimiters and at both ends of the file', async () => {
  const part10 = await sample();
  const [first] = part10.dataSet.elements;
  const [item] = first?.items ?? [];
  expect(tilingGap(changed(part10, 0, (one) => [{ ...one, items: [] }]))).toBe(first?.valueStart);
  expect(tilingGap(changed(part10, 0, (one) => [{ ...one, undefinedLength: false }]))).toBe(first?.valueEnd);
  const hollow = item && { ...item, dataSet: { ...item.dataSet, elements: [] } };
  const items = [...(hollow ? [hollow] : []), ...(first?.items?.slice(1) ?? [])];
  expect(tilingGap(changed(part10, 0, (one) => [{ ...one, items }]))).toBe(item?.valueStart);
  expect(tilingGap({ ...part10, size: part10.size + 1 })).toBe(part10.size);
  expect(tilingGap({ ...part10, hasPreamble: false })).toBe(0);
  expect(tilingGap({ ...part10, dataSetStart: part10.dataSetStart + 1 })).toBe(part10.dataSetStart);
});
